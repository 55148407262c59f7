import assert from 'node:assert/strict';
import { readFile, readdir } from 'node:fs/promises';
import { test } from 'node:test';

const source = new URL('../../src/', import.meta.url);

/**
 * What no sentence of ours may promise, in any language: nobody who leaves a page, or looks at
 * it, is safe, unseen or untraced by anything that a page can do. `Veilig Thuis` is a name.
 */
const FORBIDDEN = [
  /\bveilig(?![\s-]thuis\b)/i,
  /\banoniem/i,
  /\bsporen\b|\bspoorloos/i,
  /\b(wist|wissen)\b.{0,20}\bgeschiedenis/i,
  /\bniemand\b.{0,20}\b(ziet|zien|weet|weten|merkt)\b/i,
  /\bonzichtbaar|\bgeheim\b|\bvertrouwelijk|\bgegarandeerd|\bprivé\b/i,
  /\bsafe(ly|ty)?\b/i,
  /\banonymous/i,
  /\b(no|without) (a )?traces?\b|\buntrace/i,
  /\b(clears|erases|deletes)\b.{0,20}\bhistory/i,
  /\b(nobody|no one)\b.{0,20}\b(sees|see|knows|know)\b/i,
  /\binvisible|\bsecret(ly)?\b|\bconfidential|\bguaranteed?\b|\bprivate\b/i,
  // Polish. `niebezpieczeństwo` is danger.
  /(?<!nie)bezpiecz|anonim|\bślad|niewidoczn|tajemnic|poufn|gwarant|prywatn/i,
  /\b(usuwa|kasuje|czyści)\b.{0,20}histori/i,
  /\bnikt\b.{0,20}(widzi|zobaczy|wie)/i,
  // Turkish.
  /güven|\biz bırak|görünmez|gizli|garanti|mahrem/i,
  /geçmişi.{0,20}(siler|temizler)/i,
  /kimse.{0,20}(görmez|göremez|bilmez|bilemez)/i,
  // Arabic. `سريع` is quick.
  /آمن|أمان|مجهول|دون أثر|سري(?!ع)|خفي|مضمون|خصوصي/,
  /(يمسح|يحذف).{0,20}السجل|لا أحد/,
  // Ukrainian. `небезпека` is danger.
  /(?<!не)безпе[чк]|анонім|без сліду|слідів|невидим|таємн|конфіденц|гарант|приватн/i,
  /(стирає|видаляє|очищає).{0,20}історі/i,
  /ніхто.{0,20}(бачить|побачить|знає|дізнається)/i,
  // Frisian.
  /\bfeilich|\bspoar|ûnsichtber|\bgeheim|fertroulik|garandearre|\bprivee\b/i,
  /\b(wisket|wiskje)\b.{0,20}skiednis/i,
  /\bnimmen\b.{0,20}(sjocht|sjen|wit|merkt)/i,
];

/**
 * Every string of every file that holds words, as they stand in its source. The command line is
 * left out: it speaks to the campaign's team, of private keys and of promises that a feed makes.
 */
async function words() {
  const files = (await readdir(source, { recursive: true })).filter(
    (file) =>
      !file.startsWith('publish/') &&
      /(words|check\/findings\/[\w-]+|languages\/\w+)\.ts$/.test(file),
  );
  const found = [];
  for (const file of files.sort()) {
    const code = (await readFile(new URL(file, source), 'utf8'))
      .replace(/\/\*[\s\S]*?\*\//g, '')
      .replace(/^\s*\/\/.*$/gm, '')
      .replace(/^import .*$/gm, '');
    for (const [, quoted] of code.matchAll(/(['"`](?:\\.|(?!['"`]).|(?<=\w)'(?=\w))*['"`])/g)) {
      found.push({ file, text: quoted.slice(1, -1) });
    }
  }
  return found;
}

test('No sentence of ours promises safety, anonymity or no traces', async () => {
  const all = await words();
  assert.ok(all.length > 100, 'the words were found');
  const promises = all.filter(({ text }) => FORBIDDEN.some((promise) => promise.test(text)));
  assert.deepEqual(promises, []);
});

test('The list of promises would catch one', () => {
  for (const promise of [
    'Verlaat deze pagina veilig',
    'Je bezoek is anoniem',
    'Zo laat je geen sporen na',
    'Deze knop wist je geschiedenis',
    'Niemand kan zien dat je hier was',
    'Leave safely',
    'Your visit leaves no trace',
    'This clears your history',
    'Wyjdź bezpiecznie',
    'Nikt nie zobaczy tej strony',
    'Güvenle çık',
    'Geçmişi siler',
    'خروج آمن',
    'لا أحد يرى ذلك',
    'Безпечний вихід',
    'Ніхто не побачить цю сторінку',
    'Feilich fuort',
    'Nimmen kin it sjen',
  ]) {
    assert.ok(
      FORBIDDEN.some((pattern) => pattern.test(promise)),
      promise,
    );
  }
});
