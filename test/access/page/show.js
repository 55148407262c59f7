/** Puts one state of an element on the page, and waits until it is as it will be. */

const place = document.querySelector('#place');
const spoken = new Set(['nl']);
const OPENS = 'details:not([open]) > summary, [aria-expanded="false"], [part="read"]';

/**
 * @param {import('../states.js').State} state
 * @param {import('../languages.js').Voice} voice
 * @returns {Promise<boolean>} whether there is such a state
 */
export async function show({ markup, press = [], opened = false, around = [] }, voice) {
  place.replaceChildren();
  document.documentElement.lang = voice.lang;
  document.documentElement.dir = voice.lang === 'ar' ? 'rtl' : 'ltr';
  window.scrollTo(0, 0);
  await wordsOf(voice.lang);
  const [first = [], last = []] = around.map(nodesOf);
  const nodes = nodesOf(markup);
  for (const banner of nodes.filter(({ localName }) => localName === 'wtk-help-banner')) {
    if (voice.address) banner.setAttribute('address', voice.address);
  }
  // A host's own headings come before the element's.
  if (markup.includes('heading-level="4"')) place.append(heading());
  const heard = nextTold();
  place.append(...first, ...nodes, ...last);
  if (readsFeed(nodes.findLast((node) => node instanceof window.Element))) await heard;
  await still();
  for (const control of press) await use(control);
  return !opened || openAll();
}

function nodesOf(markup) {
  const parsed = new window.DOMParser().parseFromString(markup, 'text/html');
  return [...parsed.body.childNodes].map((node) => document.importNode(node, true));
}

/** A language's words come with the first element that wants them. */
async function wordsOf(lang) {
  if (spoken.has(lang)) return;
  spoken.add(lang);
  const banner = document.createElement('wtk-help-banner');
  banner.setAttribute('exit', 'false');
  const [first, second] = [document.createElement('a'), document.createElement('a')];
  first.href = 'tel:08002000';
  second.href = 'tel:112';
  first.textContent = '0800-2000';
  second.textContent = '112';
  banner.lang = lang;
  banner.append(first, second);
  place.append(banner);
  for (let frame = 0; !banner.shadowRoot; frame += 1) {
    if (frame > 600) throw new Error(`The words in ${lang} do not come.`);
    await nextFrame();
  }
  banner.remove();
}

/** Help has its words at once, what hangs never tells, and what is written by hand reads none. */
function readsFeed(element) {
  return !(
    /help|exit/.test(element.localName) ||
    element.outerHTML.includes('/faults/hang/') ||
    element.querySelector('[slot="title"], [slot="question-0"]')
  );
}

function heading() {
  const above = document.createElement('h3');
  above.textContent = 'Vragen';
  return above;
}

function nextTold() {
  return new Promise((resolve) => {
    for (const type of ['wtk-load', 'wtk-error'])
      place.addEventListener(type, resolve, { once: true });
  });
}

async function use(selector) {
  if (selector === 'Shift') {
    const key = new window.KeyboardEvent('keydown', { key: 'Shift', bubbles: true });
    document.body.dispatchEvent(key);
  } else {
    const control = inShadows(selector)[0];
    if (!control) throw new Error(`There is no ${selector} to press.`);
    control.click();
    if (selector === '[part=copy]') await untilShared();
  }
  await still();
}

/** The clipboard takes a moment, and may be forbidden: then the link is shown. */
async function untilShared() {
  for (let frame = 0; frame < 120 && !place.querySelector('[slot="shared"]'); frame += 1) {
    await nextFrame();
  }
}

/** What opens may bring more that opens. Tells whether anything did. */
async function openAll() {
  const closed = inShadows(OPENS);
  for (const control of closed) control.click();
  if (closed.length === 0) return false;
  await still();
  await openAll();
  return true;
}

/** What matches in the shadow roots of the page, in their order. */
export function inShadows(selector, root = document) {
  return [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
    shadowRoot
      ? [...shadowRoot.querySelectorAll(selector), ...inShadows(selector, shadowRoot)]
      : [],
  );
}

/** Nothing moves any more: a notice of waiting shows itself after a second. */
export async function still() {
  await nextFrame();
  for (const root of new Set(inShadows('*').map((one) => one.getRootNode()))) {
    for (const animation of root.getAnimations()) animation.finish();
  }
  await nextFrame();
}

function nextFrame() {
  return new Promise((resolve) => requestAnimationFrame(resolve));
}
