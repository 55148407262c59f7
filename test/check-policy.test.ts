import { expect } from '@open-wc/testing';
import {
  CHECK_TAG,
  GOOD_WORDS,
  HASHES,
  type KitFile,
  check,
  dialog,
  faults,
  kitTag,
  overlayText,
} from './page/checked.js';
import { CAMPAIGN, pageOf } from './page/servers.js';
import { until } from './page/until.js';
import { Visit, leavePages } from './page/visit.js';

const BODY = `<wtk-help-banner region="GG7306">${GOOD_WORDS}</wtk-help-banner>`;
const FILES: readonly KitFile[] = ['wtk.js', 'wtk-help.js'];

/** The tightest policy that the kit works under, with what more a page that is checked allows. */
function tightest(file: KitFile, more = ''): string {
  return [
    "default-src 'none'",
    `script-src '${HASHES[file]}' ${more}`,
    `connect-src ${CAMPAIGN}`,
    "require-trusted-types-for 'script'",
    'trusted-types wtk',
    "base-uri 'none'",
  ].join('; ');
}

/** Opens a page where no check comes, and waits for what the kit tells the web developer of it. */
async function refusal(file: KitFile, policy: string): Promise<string> {
  const visit = await Visit.open({
    src: `${pageOf({ body: BODY, head: kitTag(file), policy })}&wtk-check`,
  });
  const said = (): string => {
    const kit = (visit.window as unknown as Record<symbol, { said?: Map<string, unknown> }>)[
      Symbol.for('wtk')
    ];
    return [...(kit?.said?.keys() ?? [])].join('\n');
  };
  await until(() => said().includes('Check mode'), 'the kit says why');
  expect(dialog(visit)).to.equal(undefined);
  expect(visit.text('wtk-help-banner')).to.include('0800-2000');
  expect(visit.thrown).to.deep.equal([]);
  return said();
}

describe('Check mode and the page’s policy', () => {
  afterEach(leavePages);

  for (const file of FILES) {
    it(`opens under the tightest policy that allows its hash, and breaks no rule (${file})`, async () => {
      const policy = tightest(file, `'${HASHES['wtk-check.js']}'`);
      const visit = await check({ body: BODY, head: kitTag(file), policy });
      expect(faults(visit), overlayText(visit)).to.deep.equal([]);
      expect(overlayText(visit)).to.include('Alles is in orde.');
      // The page may not ask its own site for its source; the overlay says what it could not see.
      expect(overlayText(visit)).to.include('Niet gekeken');
      expect(visit.violations.filter((line) => !line.startsWith('connect-src'))).to.deep.equal([]);
    });

    it(`opens under a policy that trusts the kit by a nonce (${file})`, async () => {
      const head = kitTag(file, 'embed', 'nonce="a1b2c3"');
      const visit = await check({ body: BODY, head, policy: "script-src 'nonce-a1b2c3'" });
      expect(overlayText(visit)).to.include('Alles is in orde.');
      expect(visit.violations).to.deep.equal([]);
    });

    it(`says which hash to allow where the policy refuses it (${file})`, async () => {
      const said = await refusal(file, tightest(file));
      expect(said).to.include(`'${HASHES['wtk-check.js']}' to script-src`);
      expect(said).to.include(`<script src="${CAMPAIGN}embed/wtk-check.js"></script>`);
    });

    it(`says what to paste where Trusted Types refuse it (${file})`, async () => {
      const said = await refusal(file, "require-trusted-types-for 'script'; trusted-types 'none'");
      expect(said).to.include('wtk to trusted-types');
      expect(said).to.include(`<script src="${CAMPAIGN}embed/wtk-check.js"></script>`);
    });
  }

  it('opens where Trusted Types refuse all, when its tag is pasted', async () => {
    const policy = "require-trusted-types-for 'script'; trusted-types 'none'";
    const visit = await check({ body: BODY, head: kitTag('wtk-help.js') + CHECK_TAG, policy });
    expect(faults(visit), overlayText(visit)).to.deep.equal([]);
    expect(visit.thrown).to.deep.equal([]);
  });
});
