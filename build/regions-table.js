/**
 * Makes of src/campaign/regions.json, which people read and mend, what the kit reads: the short text
 * that every visitor downloads, src/campaign/regions-table.ts, and the municipalities, which are a
 * file of their own, src/campaign/municipalities.ts. Run it with `npm run regions` after a change;
 * a test holds them against each other.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const source = new URL('../src/campaign/regions.json', import.meta.url);
const folder = new URL('../src/campaign/', import.meta.url);

/** Text in single quotes, as the formatter wants it. */
function quoted(text) {
  return text.includes("'") ? JSON.stringify(text) : `'${text}'`;
}

/** `code name|site;…` with what all of them share left out. */
function veiligThuisTable(list) {
  return list
    .map(({ code, name, website }) => {
      const site = website ? `|${new URL(website).host}` : '';
      return `${code.slice(2)} ${name.replace('Veilig Thuis ', '')}${site}`;
    })
    .join(';');
}

/** `code vt vt|name;…`, the same, with each Veilig Thuis that serves a part of it. */
function ggdTable({ ggd, municipalities }) {
  return ggd
    .map(({ code, name }) => {
      const members = municipalities.filter((one) => one.ggd === code);
      const served = [...new Set(members.map(({ veiligThuis }) => veiligThuis))].sort();
      const codes = [code, ...served].map((one) => one.slice(2)).join(' ');
      return `${codes}|${name.replace(/^GGD /, '')}`;
    })
    .join(';');
}

/** One entry a pair of GGD and Veilig Thuis: the codes of both, then each municipality's code and name. */
function municipalityTable(list) {
  const pairs = new Map();
  for (const { ggd, veiligThuis, code, name } of list) {
    const pair = `${ggd} ${veiligThuis}`;
    pairs.set(pair, [...(pairs.get(pair) ?? [ggd, veiligThuis]), `${code} ${name}`]);
  }
  return [...pairs.entries()]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([, [ggd, veiligThuis, ...members]]) => [ggd, veiligThuis, ...members.sort()]);
}

/**
 * The whole of each file, by its name, but for what the formatter does to it.
 * @param {any} regions what regions.json holds
 */
export function regionFiles(regions) {
  const made = '// Made by `npm run regions` from regions.json. Change that file, not this one.';
  return {
    'regions-table.ts': `${made}

/** GGD regions: the code's digits, those of each Veilig Thuis in it, and the name, whose leading "GGD" is left out. */
export const GGD_TABLE =
  ${quoted(ggdTable(regions))};

/** Veilig Thuis regions: the code's digits, the name without "Veilig Thuis", the host of its site where known. */
export const VEILIG_THUIS_TABLE =
  ${quoted(veiligThuisTable(regions.veiligThuis))};
`,
    'municipalities.ts': `${made}

/** Municipalities that share a GGD and a Veilig Thuis: the codes of the two, then of each its code and name. */
export type MunicipalityTable = readonly (readonly string[])[];

/**
 * Undefined in the scripts, where it is a file beside them (\`build/data.js\`): most pages name no
 * municipality.
 */
export const MUNICIPALITIES = ${JSON.stringify(municipalityTable(regions.municipalities))} as MunicipalityTable | undefined;
`,
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const files = regionFiles(JSON.parse(await readFile(source, 'utf8')));
  for (const [name, text] of Object.entries(files)) {
    await writeFile(new URL(name, folder), text);
    process.stdout.write(`${name}: ${text.length} characters\n`);
  }
}
