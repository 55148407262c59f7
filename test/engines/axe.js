import { readFile } from 'node:fs/promises';
import { until } from './until.js';

const axe = await readFile(new URL(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

/**
 * A server that has axe beside its pages: a policy may let them run what their own server sends,
 * and no more.
 *
 * @param {import('node:http').RequestListener} answer
 * @returns {import('node:http').RequestListener}
 */
export function withAxe(answer) {
  return (request, response) => {
    if (request.url === '/axe.js') response.setHeader('content-type', 'text/javascript').end(axe);
    else answer(request, response);
  };
}

/**
 * What axe has against the page in a tab. What stands in frames is other people's.
 *
 * @param {import('./index.js').Tab} tab
 * @returns {Promise<readonly string[]>}
 */
export async function violations(tab) {
  await tab.evaluate(() => {
    const script = document.createElement('script');
    script.src = '/axe.js';
    script.addEventListener('load', () =>
      window['axe']
        .run({ exclude: [['iframe']] })
        .then((result) => (window['found'] = result.violations)),
    );
    document.head.append(script);
  });
  await until('axe', () => tab.evaluate(() => window['found'] !== undefined));
  return tab.evaluate(() =>
    window['found'].flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`)),
  );
}
