/**
 * Packs src/campaign/regions.json, which people read and mend, into the short text that every
 * visitor downloads: src/campaign/regions-table.ts. Run it with `npm run regions` after a change;
 * a test holds the two against each other.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const source = new URL('../src/campaign/regions.json', import.meta.url);
const target = new URL('../src/campaign/regions-table.ts', import.meta.url);

/** Text in single quotes, as the formatter wants it. */
function quoted(text) {
  return text.includes("'") ? JSON.stringify(text) : `'${text}'`;
}

/** `code name|site;…` with what all of them share left out. */
function organisations(list, prefix) {
  return list
    .map(({ code, name, website }) => {
      const site = prefix === 'VT' && website ? `|${new URL(website).host}` : '';
      return `${code.slice(2)} ${name.replace(/^(GGD|Veilig Thuis) /, '')}${site}`;
    })
    .join(';');
}

/** One entry a pair of GGD and Veilig Thuis: `ggd vt`, then names, each followed by its code's distance from the code before. */
function municipalities(list) {
  const pairs = new Map();
  for (const municipality of list) {
    const pair = `${municipality.ggd.slice(2)}${municipality.veiligThuis.slice(2)}`;
    pairs.set(pair, [...(pairs.get(pair) ?? []), municipality]);
  }
  return [...pairs]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([pair, members]) => {
      let last = 0;
      const sorted = members.sort((a, b) => a.code.localeCompare(b.code));
      const names = sorted.map(({ code, name }) => {
        const number = Number(code.slice(2));
        const distance = number - last;
        last = number;
        return `${name}${distance}`;
      });
      return pair + names.join('');
    });
}

/**
 * The whole of regions-table.ts, but for what the formatter does to it.
 * @param {any} regions what regions.json holds
 */
export function regionsTable(regions) {
  return `// Made by \`npm run regions\` from regions.json. Change that file, not this one.

/** GGD regions: the code's digits and the name, whose leading "GGD" is left out. */
export const GGD_TABLE =
  ${quoted(organisations(regions.ggd, 'GG'))};

/** Veilig Thuis regions: the code's digits, the name without "Veilig Thuis", the host of its site where known. */
export const VEILIG_THUIS_TABLE =
  ${quoted(organisations(regions.veiligThuis, 'VT'))};

/** Municipalities: four digits of the GGD, two of Veilig Thuis, then each name with its code's distance from the one before. */
export const MUNICIPALITY_TABLE = [
${municipalities(regions.municipalities)
  .map((line) => `  ${quoted(line)},`)
  .join('\n')}
];
`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const table = regionsTable(JSON.parse(await readFile(source, 'utf8')));
  await writeFile(target, table);
  process.stdout.write(`${fileURLToPath(target)}: ${table.length} characters\n`);
}
