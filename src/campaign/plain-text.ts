/**
 * Text as people compare it: lower case letters and digits alone, without diacritics, "&" as "en".
 * "ĳ" in one character is two.
 */
export function plain(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/&/g, 'en')
    .replace(/[^a-z0-9]/g, '');
}
