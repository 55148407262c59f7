/**
 * Part of `npm run look`: all thirty stories of the example, chosen and opened, side by side as wide
 * as a phone and as a desk's screen, in each face, light and dark.
 */
import { readFile } from 'node:fs/promises';

const feed = JSON.parse(await readFile(new URL('../dist/embed/feed.json', import.meta.url)));
const stories = feed.items.filter(({ _wtk }) => _wtk?.type === 'story' && !_wtk.withdrawn);

const FACES = ['whole', 'details', 'card'];
/** How wide a story is, how many stand beside one another, and how much smaller the picture is. */
const SHEETS = [
  { width: 320, columns: 10, scale: 0.6 },
  { width: 1280, columns: 3, scale: 0.4 },
];

function sheet(face, { width, columns }) {
  const tags = stories.map(
    ({ id }) => `<div><wtk-story story="${id}" face="${face}"></wtk-story></div>`,
  );
  return `<!doctype html><html lang="nl"><meta charset="utf-8"><title>Verhalen</title>
    <link rel="stylesheet" href="/gallery.css">
    <style>body { max-width: none; margin: 0 } main { max-width: none; display: grid; gap: 16px;
      align-items: start; grid-template-columns: repeat(${columns}, ${width}px) }</style>
    <main>${tags.join('')}</main><script src="/embed/wtk.js"></script>`;
}

/** Chooses every story, as far as its face asks. Runs in the page. */
async function openStories() {
  for (const { shadowRoot } of document.querySelectorAll('wtk-story')) {
    shadowRoot.querySelector('summary')?.click();
    await new Promise((resolve) => requestAnimationFrame(resolve));
    shadowRoot.querySelector('[part=read]')?.click();
  }
  for (const image of document.images) image.loading = 'eager';
}

/** Has a page of ours at an address of the campaign's, which has none there. */
export async function answerWith(page, address, body) {
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    if (request.url() === address) request.respond({ contentType: 'text/html', body });
    else request.continue();
  });
}

/**
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} origin the campaign's
 * @param {(name: string) => string} pathOf
 */
export async function takeStories(browser, origin, pathOf) {
  for (const face of FACES) {
    for (const { width, columns, scale } of SHEETS) {
      for (const scheme of ['light', 'dark']) {
        const page = await browser.newPage();
        const window = { width: (width + 16) * columns, height: 900, deviceScaleFactor: scale };
        await page.setViewport(window);
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
        await answerWith(page, `${origin}/sheet`, sheet(face, { width, columns }));
        await page.goto(`${origin}/sheet`, { waitUntil: 'networkidle0' });
        await page.evaluate(openStories);
        await page.waitForNetworkIdle();
        const path = pathOf(`stories-${face}-${width}-${scheme}`);
        await page.screenshot({ path, fullPage: true });
        await page.close();
        console.log(path);
      }
    }
  }
}
