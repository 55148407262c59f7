import { expect } from '@open-wc/testing';
import { faultOf } from '../../test/page/faults.js';
import { CAMPAIGN, freshName, requestsOf } from '../../test/page/servers.js';
import type { FeedFault } from './feed-error.js';
import { loadSignedFile } from './load-signed-file.js';

const keys = (await (await fetch('/keys')).json()) as string[];

/** Loads the feed that `test/server/signed.js` has under a name. */
function load(name: string, visit = freshName()): Promise<unknown> {
  const address = `${CAMPAIGN}counted/${visit}/signed/${name}/${visit}/feed.json`;
  return loadSignedFile(address, new AbortController().signal, { keys, leastSequence: 40 });
}

/** Which files were asked for under a name, in their order of the alphabet. */
async function filesOf(visit: string): Promise<readonly string[]> {
  return (await requestsOf(visit)).map((path) => path.replace(/.*\//, '')).sort();
}

const TWICE = ['feed.json', 'feed.json', 'feed.json.sig', 'feed.json.sig'];

/** Why each of the server's feeds is refused. */
const REFUSED: Readonly<Record<string, FeedFault>> = {
  'wrong-key': 'signature',
  'wrong-domain': 'signature',
  'no-domain': 'signature',
  der: 'signature',
  'empty-signature': 'signature',
  'page-as-signature': 'signature',
  'changed-digit': 'signature',
  'added-byte': 'signature',
  cut: 'signature',
  'two-releases': 'signature',
  'old-sequence': 'old-release',
  expired: 'expired-release',
  'issued-in-two-weeks': 'early-release',
  'no-release': 'no-release',
  'no-offset': 'no-release',
  'sequence-as-text': 'no-release',
  'other-file': 'other-file',
};

describe('A kit with keys', () => {
  for (const name of ['good', 'spare-key', 'least-sequence', 'issued-in-an-hour']) {
    it(`takes a feed that is signed as it should be (${name})`, async () => {
      const visit = freshName();
      expect(await load(name, visit)).to.have.property('items');
      expect(await filesOf(visit)).to.deep.equal(['feed.json', 'feed.json.sig']);
    });
  }

  for (const [name, fault] of Object.entries(REFUSED)) {
    it(`fetches a feed once more past the cache, and then refuses it: ${name}`, async () => {
      const visit = freshName();
      expect(await faultOf(load(name, visit))).to.equal(fault);
      expect(await filesOf(visit)).to.deep.equal(TWICE);
    });
  }

  it('refuses a feed that has no signature beside it', async () => {
    expect(await faultOf(load('no-signature'))).to.equal('status');
  });

  for (const name of ['stale-signature', 'stale-feed']) {
    it(`takes a feed of which a cache had kept half of the release before (${name})`, async () => {
      const visit = freshName();
      expect(await load(name, visit)).to.have.nested.property('_wtk.release.sequence', 41);
      expect(await filesOf(visit)).to.deep.equal(TWICE);
    });
  }
});
