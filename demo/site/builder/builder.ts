/**
 * The page where an editor goes from 'we want this' to pasted code. All that is chosen stands in
 * the page's address, so a colleague who opens it sees the same.
 */
import { html, render } from 'lit';
import { copy } from '../../../src/check/clipboard.js';
import { HOSTS, queryOf, readChoice } from './choice.js';
import { type Copied, cmsBox, codeBox, formField, policyBox, sheetBox } from './code.js';
import { elementField, optionFields, radio } from './fields.js';
import { type Items, NO_ITEMS, loadItems } from './items.js';
import { kitOfSite } from './kit.js';
import { PREVIEWS, preview } from './preview.js';
import { snippetOf } from './snippet.js';
import { type ImportedTokens, themeFields } from './theme-fields.js';
import { themeOfTokens, themeSheet } from './theme.js';

const root = document.querySelector<HTMLElement>('#builder') ?? document.body;
const kit = kitOfSite(new URL('../', location.href).href);
let choice = readChoice(new URLSearchParams(location.search));
let items: Items = NO_ITEMS;
let copied: Copied;
let imported: ImportedTokens | undefined;

function draw(): void {
  const snippet = snippetOf(choice, kit);
  const sheet = themeSheet(choice.theme);
  render(
    html`<form @input=${read} @change=${keep} @submit=${(event: Event) => event.preventDefault()}>
        <section class="choose">
          <h2>Kies</h2>
          ${elementField(choice)} ${optionFields(choice, items)}
          ${themeFields(choice, imported, (file) => void takeTokens(file))}
        </section>
        <section class="look">
          <h2>Kijk</h2>
          <fieldset class="hosts">
            <legend>Op wat voor site?</legend>
            ${HOSTS.map((value) => radio('host', { value, label: PREVIEWS[value].label }, choice.host))}
          </fieldset>
          ${preview(choice.host, snippet, sheet)}
        </section>
        <section class="take">
          <h2>Kopieer</h2>
          ${formField(choice)} ${codeBox(snippet, copied, (field) => void copyFrom(field))}
          ${sheetBox(choice, sheet)} ${policyBox(choice, kit)}
        </section>
      </form>
      <section class="paste">
        <h2>Plak</h2>
        <p>Waarmee maakt u uw site?</p>
        ${cmsBox()}
        <p>
          Staat het er niet goed? Zet <code>?wtk-check</code> achter het adres van uw pagina. Dan
          ziet u wat er mis is, en hoe u het herstelt.
        </p>
      </section>`,
    root,
  );
}

/** Reads the form as it is now: its fields have the names of the address. */
function read({ currentTarget, target }: Event): void {
  const given = [...new FormData(currentTarget as HTMLFormElement)]
    // Another preset takes the place of all that was set before.
    .filter(([name]) => (target as Element).id !== 'theme' || !name.startsWith('--'))
    .map(([name, value]) => [name, value as string]);
  choice = withActivity(readChoice(new URLSearchParams(given)));
  copied = undefined;
  draw();
}

/** Takes the look out of a file of design tokens; one that is none sets nothing, and says so. */
async function takeTokens(file: File): Promise<void> {
  const { theme, unknown } = themeOfTokens(await file.text());
  const count = Object.keys(theme).length;
  imported = { count, unknown };
  if (count > 0) choice = { ...choice, theme };
  keep();
  draw();
}

/** One activity is only something when it is a certain one: the feed's first, until another is chosen. */
function withActivity(read: typeof choice): typeof choice {
  const [first] = items.activity;
  if (read.element !== 'activity' || read.settings['activity'] || !first) return read;
  return { ...read, settings: { ...read.settings, activity: first.value } };
}

/** A step that the Back button goes back over: once for each field, not for each letter. */
function keep(): void {
  const query = `?${queryOf(choice).toString()}`;
  if (query !== location.search) history.pushState(null, '', query);
}

async function copyFrom(field: HTMLTextAreaElement): Promise<void> {
  if (await copy(field.value)) copied = 'copied';
  else {
    field.select();
    copied = 'selected';
  }
  draw();
}

addEventListener('popstate', () => {
  choice = withActivity(readChoice(new URLSearchParams(location.search)));
  copied = undefined;
  draw();
});

draw();
items = await loadItems(`${kit.address}feed.json`);
choice = withActivity(choice);
draw();
