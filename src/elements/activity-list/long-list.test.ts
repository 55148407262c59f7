import { expect } from '@open-wc/testing';
import { place } from '../../../test/page/place.js';
import { feedIn } from '../../../test/page/servers.js';
import { expectPartsApart, headings, settled, told } from '../../../test/page/told.js';
import { until } from '../../../test/page/until.js';
import type { WtkActivity } from '../activity/activity.js';
import './define.js';
import type { WtkActivityList } from './activity-list.js';

const FEED = feedIn('feeds/activities').replace('feed.json', '400.json');

/** Whether the browser can leave out what is far; else all is dressed at once. */
const canLeaveOut = CSS.supports('content-visibility', 'auto');

/** All rows, and one in the middle, far from the window. */
async function longOne(): Promise<{ element: WtkActivityList; far: WtkActivity }> {
  const attributes = { feed: FEED, now: '2019-11-20T09:00', 'page-size': '10000' };
  const element = await settled(place('wtk-activity-list', attributes));
  await until(() => items(element).length === 400, 'all rows');
  const far = element.querySelectorAll('wtk-activity')[340];
  if (!far) throw new Error('no row 340');
  return { element, far };
}

function items(element: Element): readonly WtkActivity[] {
  return [...element.querySelectorAll('wtk-activity')];
}

function isDressed({ shadowRoot }: WtkActivity): boolean {
  return shadowRoot !== null;
}

describe('A list whose rows are far away for the most part', function () {
  this.timeout(300_000);

  it('has the words of all, and dresses a row when it comes near', async () => {
    const { element, far } = await longOne();
    expect(isDressed(items(element)[0] ?? far)).to.equal(true);
    expect(isDressed(far)).to.equal(!canLeaveOut);
    const words = told(far);
    expect(words).to.include('Voor professionals');
    far.scrollIntoView();
    await until(() => isDressed(far), 'a dress');
    await far.updateComplete;
    expect(told(far)).to.equal(words);
    expectPartsApart(far);
  });

  it('tells what is far away in the words that hold now', async () => {
    const { element, far } = await longOne();
    expect(headings(far)[0]).to.match(/^h4 /);
    expect(told(far)).to.include('Afgelopen');
    element.headingLevel = 2;
    element.now = '2019-11-01';
    await element.updateComplete;
    await until(() => headings(far)[0]?.startsWith('h3 '), 'a heading under the day');
    expect(told(far)).not.to.include('Afgelopen');
  });

  it('dresses what a visitor’s choice brings near, wherever the window stands', async () => {
    const { element, far } = await longOne();
    far.scrollIntoView();
    await until(() => isDressed(far), 'a dress');
    element.audience = 'parent';
    await element.updateComplete;
    element.audience = undefined;
    await element.updateComplete;
    await until(() => items(element).length === 400, 'all rows');
    const row = items(element)[345];
    row?.scrollIntoView();
    await until(() => row && isDressed(row), 'a dress');
  });

  it('dresses all of them for a printer', async () => {
    const { element } = await longOne();
    dispatchEvent(new Event('beforeprint'));
    expect(items(element).filter((item) => !isDressed(item))).to.deep.equal([]);
  });
});
