import { expect } from '@open-wc/testing';
import { CAMPAIGN, feedIn, pageOf } from './page/servers.js';
import { Visit, leavePages } from './page/visit.js';

/** Kits that partners have pinned, as they were released: `test/releases/<version>/wtk.js`. */
const RELEASES = ['0.1.0'] as const;

/** What no kit may stumble over: today's example, and what a later one may hold. */
const FEEDS = {
  'the newest example feed': feedIn('embed'),
  'a feed with fields of later': `${CAMPAIGN}feeds/later/1.json`,
} as const;

const pageWith = (feed: string): string => `<main>
  <wtk-help-banner id="help" feed="${feed}" region="GG7306"><p>0800-2000</p></wtk-help-banner>
  <wtk-campaign feed="${feed}" now="2019-11-20T13:00"></wtk-campaign>
  <wtk-activity-list feed="${feed}" now="2019-11-18T09:00"></wtk-activity-list>
  <wtk-activity feed="${feed}" activity="activiteit-01"></wtk-activity>
  <wtk-story feed="${feed}" story="verhaal-05"></wtk-story>
  <wtk-story-list feed="${feed}"></wtk-story-list>
  <wtk-faq feed="${feed}"></wtk-faq>
</main>`;

describe('A kit that was released before', () => {
  afterEach(leavePages);

  for (const version of RELEASES) {
    for (const [name, feed] of Object.entries(FEEDS)) {
      it(`shows all of ${name} (${version})`, async () => {
        const visit = await Visit.open({ src: pageOf({ body: pageWith(feed) }) });
        await visit.addScript(`/test/releases/${version}/wtk.js`);
        await visit.untilTold('wtk-load', 6);
        await visit.painted();
        expect(visit.text('#help > [slot="number"]')).to.include('0800-2000');
        expect(visit.text('wtk-campaign')).to.include('Leren van elkaar');
        const activities = visit.document.querySelectorAll('wtk-activity-list > wtk-activity');
        expect(activities).to.have.lengthOf(20);
        expect(visit.text('wtk-activity[activity]')).to.include('Zaanstreek-Waterland');
        expect(visit.text('wtk-story[story]')).to.include('Vijf stappen als leuning');
        const stories = visit.document.querySelectorAll('wtk-story-list > wtk-story');
        expect(stories).to.have.lengthOf(10);
        expect(visit.document.querySelectorAll('wtk-faq > h3')).to.have.lengthOf(4);
        expect(visit.text('main')).not.to.include('Verhaal later');
        expect(visit.thrown).to.deep.equal([]);
      });
    }

    it(`says of itself which one it is (${version})`, async () => {
      const kit = await (await fetch(`/test/releases/${version}/wtk.js`)).text();
      expect(kit).to.match(new RegExp(`^/\\*! wtk ${version.replaceAll('.', '\\.')} `));
    });
  }
});
