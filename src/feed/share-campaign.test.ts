import { expect } from '@open-wc/testing';
import { feedIn, freshName, release, requestsOf } from '../../test/page/servers.js';
import { faultOf } from '../../test/page/faults.js';
import { shareCampaign } from './share-campaign.js';

/** A feed that nobody gets before the test lets it go, and whose requests are counted. */
function held() {
  const name = freshName();
  return {
    feed: feedIn(`held/${name}`),
    letGo: () => release(name),
    requests: async () => (await requestsOf(name)).length,
  };
}

describe('A feed that elements share', () => {
  it('is asked for once by fifty of them', async () => {
    const name = freshName();
    const shares = Array.from({ length: 50 }, () => shareCampaign(feedIn(`counted/${name}`)));
    const readings = await Promise.all(shares.map(({ value }) => value));
    expect(new Set(readings).size).to.equal(1);
    expect(readings[0]?.campaign.stories).to.have.length(30);
    expect(await requestsOf(name)).to.deep.equal(['/feed.json']);
    for (const share of shares) share.release();
  });

  it('stays read for who comes after all have gone', async () => {
    const name = freshName();
    const first = shareCampaign(feedIn(`counted/${name}`));
    const reading = await first.value;
    first.release();
    await Promise.resolve();
    const second = shareCampaign(feedIn(`counted/${name}`));
    expect((await second.value) === reading).to.equal(true);
    expect(await requestsOf(name)).to.have.length(1);
    second.release();
  });

  it('is asked for again after a failure, which is not remembered', async () => {
    const name = freshName();
    const feed = feedIn(`fails-once/${name}`);
    const [first, beside] = [shareCampaign(feed), shareCampaign(feed)];
    expect(await faultOf(first.value)).to.equal('status');
    expect(await faultOf(beside.value)).to.equal('status');
    expect(await requestsOf(name)).to.have.length(1);
    const second = shareCampaign(feed);
    expect((await second.value).campaign.stories).to.have.length(30);
    expect(await requestsOf(name)).to.have.length(2);
    first.release();
    beside.release();
    await Promise.resolve();
    expect((await shareCampaign(feed).value) === (await second.value)).to.equal(true);
    expect(await requestsOf(name)).to.have.length(2);
  });

  it('is given up when all have let go, and asked for again by who comes then', async () => {
    const { feed, letGo, requests } = held();
    const [first, second] = [shareCampaign(feed), shareCampaign(feed)];
    while ((await requests()) === 0);
    first.release();
    second.release();
    expect(await faultOf(first.value)).to.equal('network');
    const third = shareCampaign(feed);
    await letGo();
    expect((await third.value).campaign.stories).to.have.length(30);
    expect(await requests()).to.equal(2);
    third.release();
  });

  it('goes on while one still waits, however often another lets go', async () => {
    const { feed, letGo, requests } = held();
    const [first, second] = [shareCampaign(feed), shareCampaign(feed)];
    first.release();
    first.release();
    first.release();
    await letGo();
    expect((await second.value).campaign.activities).to.have.length(91);
    expect(await requests()).to.equal(1);
    second.release();
  });

  it('goes on when an element is moved: it lets go and comes back in one task', async () => {
    const { feed, letGo, requests } = held();
    const before = shareCampaign(feed);
    before.release();
    const after = shareCampaign(feed);
    expect(after.value === before.value).to.equal(true);
    await letGo();
    expect((await after.value).campaign.stories).to.have.length(30);
    expect(await requests()).to.equal(1);
    after.release();
  });

  it('is shared also by who comes while the last two let go', async () => {
    const { feed, letGo, requests } = held();
    const [first, second] = [shareCampaign(feed), shareCampaign(feed)];
    const between = new Promise<ReturnType<typeof shareCampaign>>((resolve) => {
      first.release();
      queueMicrotask(() => resolve(shareCampaign(feed)));
      second.release();
    });
    const third = await between;
    const fourth = shareCampaign(feed);
    expect(fourth.value === third.value).to.equal(true);
    await letGo();
    await fourth.value;
    expect(await requests()).to.be.below(3);
    third.release();
    fourth.release();
  });

  it('is another one at another address', async () => {
    const [first, second] = [shareCampaign(feedIn('faults/empty')), shareCampaign(feedIn('embed'))];
    expect((await first.value).campaign.stories).to.have.length(0);
    expect((await second.value).campaign.stories).to.have.length(30);
    first.release();
    second.release();
  });

  it('can be changed by none of them, nor can the list of what was lost', async () => {
    const share = shareCampaign(feedIn('embed'));
    const { campaign, losses } = await share.value;
    expect(() => Object.assign(campaign, { theme: 'Anders' })).to.throw(TypeError);
    expect(() => Object.assign(campaign.stories, { length: 0 })).to.throw(TypeError);
    expect(() => Object.assign(losses, [1])).to.throw(TypeError);
    share.release();
  });
});
