import { expect } from '@open-wc/testing';
import { CAMPAIGN, pageOf } from './page/servers.js';
import { Visit, leavePages } from './page/visit.js';

const KIT = `${CAMPAIGN}embed/wtk.js`;
const HELP = `${CAMPAIGN}embed/wtk-help.js`;

/** The site's own Lit, which brings the policy `lit-html`. */
const OWN_LIT = `<script type="module">
  import { html, render } from '/beleid/lit-html.js';
  addEventListener('load', () => render(html\`<b>Van de site zelf.</b>\`, document.querySelector('#own')));
</script>`;

const ELEMENTS = `
  <p id="own"></p>
  <wtk-help-banner region="GG7306"><p>Bel <a href="tel:08002000">0800-2000</a>.</p></wtk-help-banner>
  <wtk-story><p>Lees de verhalen op de site.</p></wtk-story>
  <wtk-activity-list now="2019-11-18T09:00"><p>Bekijk de activiteiten.</p></wtk-activity-list>
`;

/** `trusted-types wtk` lets the policy be made once: a second Lit would be reported. */
const POLICIES: Readonly<Record<string, string>> = {
  'without a policy': '',
  'where each Trusted Types policy may be made once':
    "require-trusted-types-for 'script'; trusted-types wtk lit-html",
  'where policies may be made again':
    "require-trusted-types-for 'script'; trusted-types wtk lit-html 'allow-duplicates'",
};

/** The same scripts, at addresses of their own, saying that they are of another version. */
const OTHER_KIT = `${CAMPAIGN}another-version/wtk.js`;
const OTHER_HELP = `${CAMPAIGN}another-version/wtk-help.js`;

const tag = (address: string): string => `<script defer src="${address}"></script>`;

/** What stands in the page's head, in the order in which it runs; and the scripts that stay. */
const HEADS: Readonly<Record<string, readonly [head: readonly string[], stay: readonly string[]]>> =
  {
    'the kit twice': [[tag(KIT), tag(KIT)], ['wtk.js']],
    'the kit, then another version': [[tag(KIT), tag(OTHER_KIT)], ['wtk.js']],
    'another version, then the kit': [[tag(OTHER_KIT), tag(KIT)], ['wtk.js']],
    'the help line, then the kit': [
      [tag(HELP), tag(KIT)],
      ['wtk-help.js', 'wtk.js'],
    ],
    'the kit, then the help line': [[tag(KIT), tag(HELP)], ['wtk.js']],
    'the kit, then another version of the help line': [[tag(KIT), tag(OTHER_HELP)], ['wtk.js']],
    'the site’s own Lit, then the kit twice': [[OWN_LIT, tag(KIT), tag(OTHER_KIT)], ['wtk.js']],
    'the kit twice, then the site’s own Lit': [[tag(OTHER_KIT), tag(KIT), OWN_LIT], ['wtk.js']],
  };

/** The scripts of ours that have not returned at once, by the mark that they leave. */
function staying({ window }: Visit): readonly string[] {
  const mark = (window as unknown as Record<symbol, object>)[Symbol.for('wtk')] ?? {};
  return Object.keys(mark).sort();
}

for (const [where, policy] of Object.entries(POLICIES)) {
  describe(`A page ${where}`, () => {
    afterEach(leavePages);

    for (const [what, [head, stay]] of Object.entries(HEADS)) {
      it(`shows the campaign once, and reports nothing, with ${what}`, async () => {
        const visit = await Visit.open({
          src: pageOf({ head: head.join(''), body: ELEMENTS, policy }),
        });
        await visit.untilTold('wtk-load', 2);
        await visit.painted();
        expect(staying(visit)).to.deep.equal(stay);
        expect(visit.text('wtk-help-banner').match(/0800-2000/g)).to.have.lengthOf(1);
        expect(visit.text('wtk-story').match(/Voorbeeldverhaal/g)).to.have.lengthOf(1);
        expect(visit.document.querySelectorAll('wtk-activity')).to.have.lengthOf(20);
        expect(visit.text('#own')).to.equal(head.includes(OWN_LIT) ? 'Van de site zelf.' : '');
        expect(visit.told.filter(({ type }) => type === 'wtk-load')).to.have.lengthOf(2);
        expect(visit.violations).to.deep.equal([]);
        expect(visit.thrown).to.deep.equal([]);
      });
    }
  });
}
