/** As many letters as leave the kit in no doubt that words were pasted: `src/ui/swallowed.ts`. */
const MOST_LETTERS = 450;

/** What a line is made of, by the slots of the words. */
const PARTS = ['name', 'title', 'narrator', 'status', 'progress', 'theme', 'days', 'when', 'where']
  .map((slot) => `[slot="${slot}"]`)
  .join();

/**
 * What an element says, as lines of HTML that need no dress: what each row is called, and who, when
 * and where. As many as the kit still takes for pasted words, whose place it takes.
 */
export function outlineOf(element: HTMLElement): readonly string[] {
  let letters = 0;
  const lines: string[] = [];
  for (const line of linesOf(element)) {
    letters += line.textContent.length;
    if (letters > MOST_LETTERS) break;
    lines.push(line.getHTML());
  }
  return lines;
}

function linesOf(element: HTMLElement): HTMLElement[] {
  const rows = [...element.querySelectorAll<HTMLElement>('wtk-story, wtk-activity')];
  const questions = [...element.querySelectorAll<HTMLElement>(':scope > [slot^="question"]')];
  if (questions.length > 0) return questions.map((question) => line([question]));
  if (rows.length === 0) return [line([...element.querySelectorAll<HTMLElement>(PARTS)])];
  return rows.map((row) => line([...dayAbove(row), ...row.querySelectorAll<HTMLElement>(PARTS)]));
}

/** A row under the heading of its day says only at what time it is. */
function dayAbove(row: Element): HTMLElement[] {
  for (let at = row.previousElementSibling; at; at = at.previousElementSibling) {
    if (at.slot.startsWith('day')) return [at as HTMLElement];
  }
  return [];
}

function line(parts: readonly HTMLElement[]): HTMLElement {
  const made = document.createElement('div');
  for (const [at, part] of parts.entries()) {
    if (at > 0) made.append(', ');
    const words = document.createElement('span');
    words.lang = part.lang;
    words.append(...[...part.childNodes].map((node) => node.cloneNode(true)));
    made.append(...(part.lang ? [words] : words.childNodes));
  }
  return made;
}
