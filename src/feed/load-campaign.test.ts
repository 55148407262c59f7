import { expect } from '@open-wc/testing';
import { CAMPAIGN, feedIn, freshName, requestsOf } from '../../test/page/servers.js';
import { faultOf } from '../../test/page/faults.js';
import type { FeedFault } from './feed-error.js';
import { type Reading, loadCampaign } from './load-campaign.js';

/** What each of the demo's faults must be called; none where it is no fault after all. */
const FAULT_OF: Readonly<Record<string, FeedFault | 'none'>> = {
  hang: 'timeout',
  'hang-midway': 'timeout',
  half: 'network',
  cut: 'json',
  refused: 'network',
  500: 'status',
  404: 'status',
  502: 'status',
  html: 'json',
  'no-feed': 'feed',
  charset: 'json',
  bomb: 'size',
  'no-cors': 'network',
  'redirect-loop': 'network',
  endless: 'size',
  empty: 'none',
  slow: 'none',
};

const faults = (await (await fetch('/faults')).json()) as string[];

function load(address: string): Promise<Reading> {
  return loadCampaign(address, new AbortController().signal);
}

/** The first file of a feed of `test/server/feeds.js`. */
function feed(name: string): string {
  return `${CAMPAIGN}feeds/${name}/1.json`;
}

/** The ids of the stories that are read, and what was lost. */
async function storiesOf(address: string) {
  const { campaign, losses } = await load(address);
  return {
    ids: campaign.stories.map(({ id }) => id),
    lost: losses.map(({ path }) => path),
  };
}

/** Everything in a value that could still be changed, by its path. */
function unfrozen(value: unknown, path = ''): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return [
    ...(Object.isFrozen(value) ? [] : [path]),
    ...Object.entries(value).flatMap(([key, child]) => unfrozen(child, `${path}.${key}`)),
  ];
}

describe('The example feed', () => {
  it('is read without any loss: 30 stories and 91 activities', async () => {
    const { campaign, losses } = await load(feedIn('embed'));
    expect(losses).to.deep.equal([]);
    expect(campaign.stories).to.have.length(30);
    expect(campaign.activities).to.have.length(91);
    expect(campaign.theme).to.equal('Leren van elkaar');
    expect(campaign.startDate).to.equal('2019-11-18');
    expect(campaign.endDate).to.equal('2019-11-24');
    expect(campaign.questions.every(({ answer }) => answer.length > 0)).to.equal(true);
  });

  it('says of every story and activity in it that it is an example', async () => {
    const { campaign } = await load(feedIn('embed'));
    const items = [...campaign.stories, ...campaign.activities];
    expect(items.filter(({ example }) => !example).map(({ id }) => id)).to.deep.equal([]);
  });

  it('can be changed by nobody, all the way down', async () => {
    expect(unfrozen(await load(feedIn('embed')))).to.deep.equal([]);
  });
});

describe('A feed that goes wrong', () => {
  it('goes wrong in every way that the demo has', () => {
    expect(Object.keys(FAULT_OF).sort()).to.deep.equal([...faults].sort());
  });

  async function loadFaulty(name: string): Promise<{ said: FeedFault | 'none'; seconds: number }> {
    const before = performance.now();
    const said = await faultOf(load(feedIn(`faults/${name}`)));
    return { said, seconds: (performance.now() - before) / 1000 };
  }

  for (const [name, fault] of Object.entries(FAULT_OF)) {
    // Those that wait do so side by side. The others come one by one: a browser opens only a few
    // connections to one server, and time in the queue is time that an attempt does not have.
    const waiting = fault === 'timeout' ? loadFaulty(name) : undefined;

    it(`gives '${fault}' for ${name}, and after 8 seconds at the latest`, async () => {
      const { said, seconds } = await (waiting ?? loadFaulty(name));
      expect(said).to.equal(fault);
      // A busy machine is late; a reader without a limit would never be there.
      expect(seconds).to.be.below(30);
    });
  }

  it('is told from one in which nothing is announced yet', async () => {
    const { campaign, losses } = await load(feedIn('faults/empty'));
    expect(losses).to.deep.equal([]);
    expect(campaign.stories).to.deep.equal([]);
    expect(campaign.activities).to.deep.equal([]);
    expect(campaign.name).to.equal('Week tegen Kindermishandeling');
  });

  it('is refused at once when it is nested a million deep', async () => {
    expect(await faultOf(load(feed('deep')))).to.equal('json');
  });
});

describe('A feed of several files', () => {
  it('is read to its last one, in order', async () => {
    expect(await storiesOf(feed('three'))).to.deep.equal({
      ids: ['1-1', '1-2', '2-1', '2-2', '3-1', '3-2'],
      lost: [],
    });
  });

  it('is read once when its files name each other, or themselves', async () => {
    expect((await storiesOf(feed('loop'))).ids).to.deep.equal(['1-1', '2-1']);
    expect((await storiesOf(feed('self'))).ids).to.deep.equal(['1-1']);
  });

  it('is read for ten files, and for no more', async () => {
    const name = freshName();
    const { ids } = await storiesOf(`${CAMPAIGN}counted/${name}/feeds/endless/1.json`);
    expect(ids).to.have.length(10);
    expect(ids.at(-1)).to.equal('10-1');
    expect(await requestsOf(name)).to.have.length(10);
  });

  it('is read for ten thousand items, and for no more', async () => {
    const name = freshName();
    const { ids } = await storiesOf(`${CAMPAIGN}counted/${name}/feeds/crowd/1.json`);
    expect(ids).to.have.length(10_000);
    expect(await requestsOf(name)).to.have.length(3);
  });

  it('has ten thousand items at most of stories and activities together', async () => {
    const { campaign } = await load(feed('mixed-crowd'));
    expect(campaign.stories.length + campaign.activities.length).to.equal(10_000);
  });

  it('stands as far as it was read when a further file is absent, cut or refused', async () => {
    for (const name of ['next-absent', 'next-cut', 'next-refused']) {
      expect(await storiesOf(feed(name)), name).to.deep.equal({ ids: ['1-1'], lost: ['next_url'] });
    }
  });

  it('is read with the byte order mark that some editors put before a file', async () => {
    expect((await storiesOf(feed('byte-order-mark'))).ids).to.deep.equal(['1-1']);
  });

  it('has each id once, without those that any file withdraws, and the first file’s name', async () => {
    const { campaign } = await load(feed('withdrawn'));
    expect(campaign.stories.map(({ title }) => title)).to.deep.equal(['Verhaal stays']);
    expect(campaign.name).to.equal('Een feed');
  });

  it('is over when its first file says so, and the others are not asked for', async () => {
    const name = freshName();
    const { ids } = await storiesOf(`${CAMPAIGN}counted/${name}/feeds/expired/1.json`);
    expect(ids).to.deep.equal([]);
    expect(await requestsOf(name)).to.have.length(1);
  });
});
