import { expect } from '@open-wc/testing';
import { CAMPAIGN, freshName, pageOf, requestsOf } from './page/servers.js';
import { until } from './page/until.js';
import { Visit, leavePages } from './page/visit.js';

/** One state of an element, as the gallery shows it. */
interface Example {
  readonly tag: string;
  readonly title: string;
  readonly markup: string;
}

/** As `demo/servers/gallery.js` reads it. */
const EXAMPLE = /<!--\s*#\s*(.+?)\s*-->\s*([\s\S]*?)(?=<!--\s*#|$)/g;

/** The examples of every element's folder, found on the gallery itself, so that none is forgotten. */
const gallery = new DOMParser().parseFromString(await (await fetch(CAMPAIGN)).text(), 'text/html');
const names = [...gallery.querySelectorAll('main section[id], body section[id]')].map(
  ({ id }) => id,
);
const examples = (await Promise.all([...new Set(names)].map(examplesOf))).flat();

async function examplesOf(name: string): Promise<readonly Example[]> {
  const response = await fetch(`/src/elements/${name}/${name}.demo.html`);
  if (!response.ok) return [];
  const source = await response.text();
  return [...source.matchAll(EXAMPLE)].map(([, title = '', markup = '']) => ({
    tag: `wtk-${name}`,
    title,
    markup: markup.trim(),
  }));
}

const tags = [...new Set(examples.map(({ tag }) => tag))];

/** Whether the element of an example tells sooner or later that it read a feed, or could not. */
function isAnswered({ tag, markup }: Example): boolean {
  return !/help|exit/.test(tag) && !/\/faults\/hang\/|slot="(title|question-0)"/.test(markup);
}

/** Opens a page with the example, and waits until it is as it will be. */
async function show(example: Example, script = `${CAMPAIGN}embed/wtk.js`): Promise<Visit> {
  const body = `<main>${example.markup.replaceAll('feed="/', `feed="${CAMPAIGN}`)}</main>`;
  const visit = await Visit.open({ src: pageOf({ body }) });
  await visit.addScript(script);
  if (isAnswered(example)) await until(() => visit.told.length > 0, 'word of the feed');
  await visit.painted();
  return visit;
}

describe('Every element', () => {
  afterEach(leavePages);

  it('has examples', () => {
    expect(tags).to.include.members(['wtk-help-banner', 'wtk-story', 'wtk-activity-list']);
  });

  for (const tag of tags) {
    it(`is registered by the script, once (${tag})`, async () => {
      const visit = await Visit.open({ src: pageOf({ body: `<${tag}></${tag}>` }) });
      expect(visit.window.customElements.get(tag)).to.equal(undefined);
      await visit.addScript(`${CAMPAIGN}embed/wtk.js`);
      const registered = visit.window.customElements.get(tag);
      expect(registered).not.to.equal(undefined);
      await visit.addScript(`${CAMPAIGN}embed/wtk.js?again`);
      expect(visit.window.customElements.get(tag)).to.equal(registered);
      expect(visit.thrown).to.deep.equal([]);
    });
  }

  for (const example of examples) {
    describe(`${example.tag}: ${example.title}`, () => {
      it('tells its words to who reads them aloud', async () => {
        const visit = await show(example);
        expect(visit.text(example.tag)).to.match(/\p{Letter}{3}/u);
        expect(visit.find(example.tag).getBoundingClientRect().height).to.be.greaterThan(0);
        expect(visit.thrown).to.deep.equal([]);
      });

      it('asks for nothing but the script, its feed, the words of its language and the municipalities', async () => {
        const name = freshName();
        const visit = await show(example, `${CAMPAIGN}counted/${name}/wtk.js`);
        const asked = visit.window.performance
          .getEntriesByType('resource')
          .map((entry) => entry.name)
          .filter(
            (address) =>
              !/\/(wtk\.js|feed\.json|(words\/\w+|municipalities)\.\w+\.json)$/.test(address),
          );
        expect(asked).to.deep.equal([]);
        const counted = await requestsOf(name);
        expect(counted.filter((path) => path === '/feed.json').length).to.be.at.most(1);
      });

      it('leaves no trace in the title, the address, the history, storage or cookies', async () => {
        const before = history.length;
        const visit = await show(example);
        const { document, window } = visit;
        expect(document.title).to.equal('Pagina');
        expect(document.URL).to.include('/page/?').and.not.to.include('#');
        expect(history.length).to.equal(before);
        expect(document.cookie).to.equal('');
        expect(window.localStorage).to.have.lengthOf(0);
        expect(window.sessionStorage).to.have.lengthOf(0);
        expect(await window.indexedDB.databases()).to.deep.equal([]);
        expect(window.name).to.equal('');
      });

      it('writes no style attribute, and nothing outside itself', async () => {
        const visit = await show(example);
        const { document } = visit;
        const host = visit.find(example.tag);
        const all = [...document.querySelectorAll('*'), ...inShadows(document)];
        expect(all.filter((element) => element.hasAttribute('style'))).to.deep.equal([]);
        const main = visit.find('main');
        const outside = [...document.body.children].filter((element) => element !== main);
        expect(outside.map(({ localName }) => localName)).to.deep.equal([]);
        expect([...document.head.children].map(({ localName }) => localName)).to.have.members([
          'meta',
          'title',
          'script',
        ]);
        expect(host.isConnected).to.equal(true);
      });

      it('has links that tell the other side nothing', async () => {
        const visit = await show(example);
        const pasted = new DOMParser().parseFromString(example.markup, 'text/html');
        const asPasted = [...pasted.querySelectorAll('a')].map(inWords);
        const links = [
          ...visit.document.querySelectorAll('a'),
          ...inShadows(visit.document).filter((element) => element.localName === 'a'),
        ];
        for (const link of links) {
          const address = link.getAttribute('href') ?? '';
          if (asPasted.includes(inWords(link)) || address.startsWith('tel:')) continue;
          expect(address, inWords(link)).to.match(/^(https:|http:\/\/(localhost|127))/);
          const relations = (link.getAttribute('rel') ?? '').split(' ');
          expect(relations, inWords(link)).to.include('noreferrer');
          expect(link.hasAttribute('target'), inWords(link)).to.equal(false);
        }
      });
    });
  }
});

/** A link as a failed test names it. */
function inWords(link: Element): string {
  const attributes = link.getAttributeNames().map((name) => `${name}=${link.getAttribute(name)}`);
  return `<a ${attributes.sort().join(' ')}>${link.textContent.trim()}`;
}

/** Every element in every shadow root. */
function inShadows(root: ParentNode): readonly Element[] {
  return [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
    shadowRoot ? [...shadowRoot.querySelectorAll('*'), ...inShadows(shadowRoot)] : [],
  );
}
