import { expect } from '@open-wc/testing';
import { lookOf } from './page/look.js';
import { CAMPAIGN, freshName, headersOf } from './page/servers.js';
import { whyNotTappable } from './page/tappable.js';
import { until } from './page/until.js';
import { Visit, leavePages } from './page/visit.js';

/** A row of `demo/policies/policies.js`, as far as it is asked here. */
interface Policy {
  readonly path: string;
  readonly title: string;
  readonly headers: readonly string[];
  readonly inPage?: string;
  readonly refuses?: 'templates' | 'feed' | 'script';
  readonly beside?: string;
  readonly alone?: boolean;
}

const POLICIES = (await (await fetch('/policies')).json()) as readonly Policy[];

/** What takes effect only in a tab of its own is tested in one: `test/node/policies.test.js`. */
const IN_A_FRAME = POLICIES.filter(({ alone }) => !alone);

const PARTS = ['wtk-help-banner', 'wtk-exit', 'wtk-story', 'wtk-activity-list'];
const NUMBER = 'wtk-help-banner a[href="tel:08002000"]';
const LEAST_IN_A_SENTENCE = 12;

function open({ path }: Pick<Policy, 'path'>, script: string, folder = 'embed/'): Promise<Visit> {
  const query = new URLSearchParams({ script, folder });
  return Visit.open({ src: `/beleid/${path}/?${query.toString()}` });
}

/** Waits until a page has all that it gets, the feed included. */
async function untilWhole(visit: Visit, script: string): Promise<void> {
  const asked = (): readonly string[] =>
    visit.window.performance.getEntriesByType('resource').map(({ name }) => name);
  const hasFeed = (): boolean => asked().some((address) => address.endsWith('/feed.json'));
  await until(hasFeed, 'the feed');
  if (script === 'wtk.js') await visit.untilTold('wtk-load', 2);
  await visit.painted();
}

/** What a policy stops of a script: the help line's own has no templates. */
function refusedOf({ refuses }: Policy, script: string): Policy['refuses'] {
  return refuses === 'templates' && script === 'wtk-help.js' ? undefined : refuses;
}

function expectPasted(visit: Visit): void {
  expect(visit.text('wtk-story')).to.include('Lees de verhalen op weektegenkindermishandeling.nl.');
  expect(visit.text('wtk-activity-list')).to.include('Bekijk de activiteiten op');
}

function expectHelp(visit: Visit): void {
  expect(visit.text('wtk-help-banner'))
    .to.include('Direct gevaar: 112')
    .and.include('De Kindertelefoon');
  expect(visit.find('wtk-exit').shadowRoot).not.to.equal(null);
}

for (const script of ['wtk.js', 'wtk-help.js']) {
  describe(`A page with ${script} and a policy`, () => {
    const looks = new Map<string, ReturnType<typeof lookOf>>();

    before(async () => {
      const control = await open({ path: 'geen' }, script);
      await untilWhole(control, script);
      for (const tag of PARTS) looks.set(tag, lookOf(control, tag));
      control.leave();
    });

    afterEach(leavePages);

    for (const policy of IN_A_FRAME) {
      const { title } = policy;
      switch (refusedOf(policy, script)) {
        case undefined:
          it(`looks as it does without, and reports nothing: ${title}`, async () => {
            const visit = await open(policy, script);
            await untilWhole(visit, script);
            for (const tag of PARTS) expect(lookOf(visit, tag), tag).to.deep.equal(looks.get(tag));
            expect(visit.violations).to.deep.equal([]);
            expect(visit.thrown).to.deep.equal([]);
          });
          break;
        case 'templates':
          it(`has its help line in full, and keeps all other pasted words: ${title}`, async () => {
            const visit = await open(policy, script);
            await visit.painted();
            expectHelp(visit);
            expectPasted(visit);
            expect(visit.thrown).to.deep.equal([]);
          });
          break;
        case 'feed':
          it(`has its help line in full, and adds that a feed is missing: ${title}`, async () => {
            const visit = await open(policy, script);
            if (script === 'wtk.js') await visit.untilTold('wtk-error', 2);
            expectHelp(visit);
            expectPasted(visit);
            for (const report of visit.violations) expect(report).to.match(/^connect-src /);
            expect(visit.thrown).to.deep.equal([]);
          });
          break;
        case 'script':
          it(`keeps the number, all pasted words and a plain link as the way out: ${title}`, async () => {
            const visit = await open(policy, script);
            await visit.painted();
            expect(whyNotTappable(visit.find(NUMBER), LEAST_IN_A_SENTENCE)).to.equal(undefined);
            const exit = visit.find('wtk-exit a[href^="https:"]');
            expect(whyNotTappable(exit, LEAST_IN_A_SENTENCE)).to.equal(undefined);
            expect(visit.text('wtk-exit')).to.equal('Snel weg');
            expectPasted(visit);
            for (const report of visit.violations) expect(report).to.match(/^script-src-elem /);
            expect(visit.thrown).to.deep.equal([]);
          });
      }
    }
  });
}

describe('A policy of the table', () => {
  afterEach(leavePages);

  /** What a page's own policy must stop, by what its lines speak of. */
  const STOPS: readonly (readonly [speaksOf: RegExp, isStopped: (visit: Visit) => unknown])[] = [
    [/^Content-Security-Policy: .*(script|default)-src|^default-src/, stopsEvaluation],
    [/^Content-Security-Policy: .*require-trusted-types-for/, stopsMarkup],
    [/^Integrity-Policy: /, stopsScriptsWithoutIntegrity],
  ];

  for (const policy of IN_A_FRAME) {
    const lines = [...policy.headers, policy.inPage ?? ''];
    for (const [speaksOf, isStopped] of STOPS) {
      if (!lines.some((line) => speaksOf.test(line))) continue;
      it(`is in force, and stops what it is meant to stop: ${policy.title}`, async () => {
        await isStopped(await open(policy, 'wtk-help.js'));
      });
    }
  }

  it('has no say in the referrer: the campaign is not told the page’s address', async () => {
    const name = freshName();
    const visit = await open({ path: 'verwijzer' }, 'wtk.js', `counted/${name}/`);
    await untilWhole(visit, 'wtk.js');
    const asked = await headersOf(name);
    expect(asked).to.have.lengthOf(2);
    for (const headers of asked) expect(headers).not.to.have.property('referer');
  });

  it('is one of 24, each with a page of its own', () => {
    expect(new Set(POLICIES.map(({ path }) => path)).size).to.equal(24);
  });
});

function stopsEvaluation({ window }: Visit): void {
  expect(() => void window.eval('1')).to.throw();
}

function stopsMarkup({ document }: Visit): void {
  const inside = document.createElement('p');

  expect(() => (inside.innerHTML = '<i></i>')).to.throw();
}

async function stopsScriptsWithoutIntegrity(visit: Visit): Promise<void> {
  const outcome = await visit.addScript(`${CAMPAIGN}embed/wtk.js`).then(
    () => 'it has run',
    () => 'refused',
  );
  expect(outcome).to.equal('refused');
}
