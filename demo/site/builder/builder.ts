/**
 * The page where an editor goes from 'we want this' to pasted code. All that is chosen stands in
 * the page's address, so a colleague who opens it sees the same.
 */
import { type TemplateResult, html, render } from 'lit';
import { copy } from '../../../src/ui/clipboard.js';
import { HOSTS, attributesOf, queryOf, readChoice } from './choice.js';
import { type Copied, cmsBox, cmsField, codeBox, formField, policyBox, sheetBox } from './code.js';
import { elementField, optionFields, radio } from './fields.js';
import { type Items, NO_ITEMS, loadItems } from './items.js';
import { kitOfSite } from './kit.js';
import { bringLanguage } from './languages.js';
import { type Promised, nowField } from './now-field.js';
import { PREVIEWS, preview } from './preview.js';
import { snippetOf } from './snippet.js';
import { type ImportedTokens, themeFields } from './theme-fields.js';
import { themeOfTokens, themeSheet } from './theme.js';
import { whenNear } from '../when-near.js';
import { wordsOfNow } from './words-of-now.js';

const root = document.querySelector<HTMLElement>('#builder') ?? document.body;
const kit = kitOfSite(new URL('../', location.href).href);
let choice = readChoice(new URLSearchParams(location.search));
let items: Items = NO_ITEMS;
let copied: Copied;
let imported: ImportedTokens | undefined;
let now: Promised = { status: 'awaited' };
let asked = '';
let previewed = '';
let isPreviewNear = false;
let isThemeOpened = false;

function draw(): void {
  askForWords();
  const form = html`<form @input=${read} @change=${keep} @submit=${stay}>
    ${chooseSection()} ${lookSection()} ${takeSection()}
  </form>`;
  render([form, cmsBox(choice)], root);
}

/** Asks for the words that belong to what is chosen; only the latest answer counts. */
function askForWords(): void {
  const { element, settings } = choice;
  const wanted = JSON.stringify([element, attributesOf(choice)]);
  if (wanted === asked) return;
  asked = wanted;
  now = { status: 'awaited' };
  const words = Promise.all([wordsOfNow(choice, kit), bringLanguage(settings['lang'], kit)]);
  void words.then(([found]) => {
    if (asked !== wanted) return;
    now = found ? { status: 'here', words: found } : { status: 'none' };
    draw();
  });
}

/** The code as far as it is known. */
function code(): string {
  return snippetOf(choice, kit, now.status === 'here' ? now.words : undefined);
}

function chooseSection(): TemplateResult {
  return html`<section class="choose">
    <h2>Kies</h2>
    ${elementField(choice)} ${optionFields(choice, items)}
    ${themeFields(choice, {
      imported,
      isOpened: isThemeOpened,
      take: (file) => void takeTokens(file),
      open: openTheme,
    })}
  </section>`;
}

function lookSection(): TemplateResult {
  // A page that comes twice for one change would flicker.
  if (now.status !== 'awaited') previewed = code();
  return html`<section class="look">
    <h2>Kijk</h2>
    <fieldset class="hosts">
      <legend>Op wat voor site?</legend>
      ${HOSTS.map((value) => radio('host', { value, label: PREVIEWS[value].label }, choice.host))}
    </fieldset>
    ${preview(choice.host, previewed, themeSheet(choice.theme), isPreviewNear)}
  </section>`;
}

function takeSection(): TemplateResult {
  const copying = { copied, copy: (field: HTMLTextAreaElement) => void copyFrom(field) };
  return html`<section class="take">
    <h2>Kopieer</h2>
    ${cmsField(choice)} ${formField(choice)} ${nowField(choice, now)}
    ${codeBox(code(), now.status !== 'awaited', copying)}
    ${sheetBox(choice, themeSheet(choice.theme), copying)}
    ${policyBox(choice, kit, now.status === 'here' ? now.words : undefined)}
  </section>`;
}

/** Enter in a field sends the form nowhere: all of it is in the address already. */
function stay(event: Event): void {
  event.preventDefault();
}

/** Reads the form as it is now: its fields have the names of the address. */
function read({ currentTarget, target }: Event): void {
  const given = [...new FormData(currentTarget as HTMLFormElement)]
    // Another preset takes the place of all that was set before.
    .filter(([name]) => (target as Element).id !== 'theme' || !name.startsWith('--'))
    .map(([name, value]) => [name, value as string]);
  const chosen = readChoice(new URLSearchParams(given));
  const { form = 'element' } = chosen.cms ?? {};
  choice = withActivity((target as Element).id === 'cms' ? { ...chosen, form } : chosen);
  copied = undefined;
  draw();
}

function openTheme(): void {
  isThemeOpened = true;
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
  const isDone = await copy(field.value);
  if (!isDone) field.select();
  copied = { id: field.id, isDone };
  draw();
}

addEventListener('popstate', () => {
  choice = withActivity(readChoice(new URLSearchParams(location.search)));
  copied = undefined;
  draw();
});

// The page is shown, and can be scrolled, before the work of drawing begins.
await new Promise((resolve) => setTimeout(resolve));
draw();
whenNear(root.querySelector('.preview') ?? root, () => {
  isPreviewNear = true;
  draw();
});
items = await loadItems(`${kit.address}feed.json`);
choice = withActivity(choice);
draw();
