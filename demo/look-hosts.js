/**
 * Part of `npm run look`: each element on six sites that have a style of their own, side by side on
 * one sheet. The code is the short one that the builder gives.
 */
import { readFile } from 'node:fs/promises';
import { answerWith } from './look-stories.js';

const project = new URL('../', import.meta.url);
const read = (path) => readFile(new URL(path, project), 'utf8');

/** Dresses the page itself as its theme of NL Design System says; the kit sees to itself. */
const OF_THEME = `main { color: var(--utrecht-document-color); font-family:
  var(--utrecht-document-font-family, var(--utrecht-paragraph-font-family)) }
  h1, h2 { color: var(--utrecht-heading-1-color); font-family: var(--utrecht-heading-1-font-family) }
  main a { color: var(--utrecht-link-color) }`;

/** The sites: a page of `demo/site/hosts/`, and what it takes from a package. */
const HOSTS = [
  {
    page: 'municipality',
    theme: 'voorbeeld',
    from: '@nl-design-system-unstable/voorbeeld-design-tokens',
  },
  { page: 'municipality', theme: 'utrecht', from: '@utrecht/design-tokens' },
  { page: 'ggd' },
  { page: 'school' },
  { page: 'dark' },
  { page: 'municipality', width: 320 },
];

const WIDTH = 640;
/** The window, at whose foot the way out stands; as much of a page as a sheet shows; how much smaller. */
const WINDOW = 700;
const HEIGHT = 1500;
const SCALE = 0.5;

/** What stands on each sheet. What has days is on the week's first. */
const NOW = 'now="2019-11-18T09:00"';
const SHEETS = {
  'help-banner': '<wtk-help-banner region="Zaanstad"></wtk-help-banner>',
  'help-banner-card': '<wtk-help-banner face="card" audience="child"></wtk-help-banner>',
  'help-banner-bar': '<wtk-help-banner face="bar"></wtk-help-banner>',
  story: '<wtk-story story="verhaal-04"></wtk-story>',
  'story-details': '<wtk-story story="verhaal-07" face="details"></wtk-story>',
  'story-list': '<wtk-story-list page-size="3"></wtk-story-list>',
  'activity-list': `<wtk-activity-list page-size="3" ${NOW}></wtk-activity-list>`,
  activity: `<wtk-activity activity="activiteit-12" ${NOW}></wtk-activity>`,
  campaign: `<wtk-campaign ${NOW}></wtk-campaign>`,
  faq: '<wtk-faq></wtk-faq>',
  exit: '<wtk-exit></wtk-exit>',
};

/** A page of a site, with the element on it. */
async function hostPage({ page, theme, from }, tag) {
  const bootstrap = await read('node_modules/bootstrap/dist/css/bootstrap.min.css');
  const tokens = from ? await read(`node_modules/${from}/dist/theme.css`) : '';
  const style = theme ? `<style>${tokens}${OF_THEME}</style>` : '';
  return (await read(`demo/site/hosts/${page}.html`))
    .replace('<!-- bootstrap -->', () => `<style>${bootstrap}</style>`)
    .replace('</head>', () => `${style}</head>`)
    .replace('<main class="', `<main class="${theme}-theme `)
    .replace('<!-- snippet -->', () => `${tag}<script src="/embed/wtk.js"></script>`);
}

/** A picture of one site, as an address that holds it. */
async function picture(browser, origin, host, tag) {
  const page = await browser.newPage();
  const { width = WIDTH } = host;
  await page.setViewport({ width, height: WINDOW });
  await answerWith(page, `${origin}/host`, await hostPage(host, tag));
  await page.goto(`${origin}/host`, { waitUntil: 'networkidle0' });
  const whole = await page.evaluate(() => document.documentElement.scrollHeight);
  const height = Math.min(HEIGHT, whole);
  const clip = { x: 0, y: 0, width, height };
  const data = await page.screenshot({ clip, encoding: 'base64', captureBeyondViewport: true });
  await page.close();
  return `<img width="${width * SCALE}" src="data:image/png;base64,${data}">`;
}

/**
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} origin the campaign's
 * @param {(name: string) => string} pathOf
 */
export async function takeHosts(browser, origin, pathOf) {
  for (const [name, tag] of Object.entries(SHEETS)) {
    const pictures = [];
    for (const host of HOSTS) pictures.push(await picture(browser, origin, host, tag));
    const sheet = await browser.newPage();
    await sheet.setViewport({ width: (WIDTH * SCALE + 8) * 3 + 8, height: 600 });
    await sheet.setContent(`<body style="margin: 8px; display: grid; gap: 8px; background: #888;
      grid-template-columns: repeat(3, 1fr); align-items: start">${pictures.join('')}`);
    await sheet.screenshot({ path: pathOf(name), type: 'webp', quality: 70, fullPage: true });
    await sheet.close();
    console.log(pathOf(name));
  }
}
