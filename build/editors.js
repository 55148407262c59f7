import { writeFile } from 'node:fs/promises';
import { getWebTypesData } from 'custom-element-jet-brains-integration';
import {
  getVsCodeCssCustomData,
  getVsCodeHtmlCustomData,
} from 'custom-element-vs-code-integration';

const library = new URL('../dist/lib/', import.meta.url);

/**
 * What editors complete and explain while someone types a tag: VS Code by its custom data, WebStorm
 * and the others of JetBrains by web-types, which they find through `package.json`.
 * @param {any} manifest what stands in `custom-elements.json`
 */
export async function writeEditorData(manifest) {
  const files = {
    'vscode.html-custom-data.json': getVsCodeHtmlCustomData(structuredClone(manifest)),
    'vscode.css-custom-data.json': getVsCodeCssCustomData(eachPropertyOnce(manifest)),
    'web-types.json': getWebTypesData(structuredClone(manifest)),
  };
  for (const [name, data] of Object.entries(files)) {
    const text = typeof data === 'string' ? data : JSON.stringify(data, null, 2);
    await writeFile(new URL(name, library), `${text.trim()}\n`);
  }
}

/** A custom property or part that several elements have is completed once. */
function eachPropertyOnce(manifest) {
  const copy = structuredClone(manifest);
  const seen = new Set();
  const isNew = ({ name }) => !seen.has(name) && seen.add(name);
  for (const { declarations } of copy.modules) {
    for (const one of declarations) {
      one.cssProperties = one.cssProperties.filter(isNew);
      one.cssParts = one.cssParts.filter(isNew);
    }
  }
  return copy;
}
