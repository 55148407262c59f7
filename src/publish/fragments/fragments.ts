import type { Campaign } from '../../campaign/campaign.js';
import { forgetCampaigns, shareCampaign } from '../../feed/share-campaign.js';
import { type Drawing, draw } from './draw.js';
import { serialize } from './serialize.js';
import { inWindow, sheetsOf } from './window.js';
import { sheetsWithoutScript } from './without-script.js';

/** What fragments are made of, and for which page. */
export interface FragmentSource {
  /** The text of each file of the feed, by the address at which it will be. */
  readonly files: ReadonlyMap<string, string>;
  /** The address of the first of them, https. What is relative in the feed is read against it. */
  readonly address: string;
  /** What their `feed` says; default: nothing, which is the `feed.json` beside the page's script. */
  readonly feed?: string;
  /** The language of the elements' own words, `nl` (default) or `en`. */
  readonly language?: string;
  /** The regions that have a banner and a list of activities of their own, by code. Default: none. */
  readonly regions?: readonly string[];
  /** A date and time on Amsterdam's clock, as if it were then. Default: now. */
  readonly now?: string;
}

/** One file to write. */
export interface Fragment {
  /** Where, below the folder of fragments: `help-banner.html`, `gg7306/help-banner.html`. */
  readonly path: string;
  readonly html: string;
}

/**
 * Every element as HTML that a site puts into its pages on its own server: the words that the
 * element writes, in the dress that it has. The elements themselves make them, so that a page
 * without script has the same words as one with it, and that nothing moves when the script comes.
 * Rejects with a FeedError when the files can't be read.
 */
export function fragments(source: FragmentSource): Promise<readonly Fragment[]> {
  return inWindow(source.files, async () => {
    // The elements ask for a browser when they are loaded.
    await import('./elements.js');
    forgetCampaigns();
    const { campaign } = await shareCampaign(source.address).value;
    const made: Fragment[] = [];
    for (const { path, ...drawing } of drawingsOf(campaign, source)) {
      const html = await draw(drawing, source.address, (element) =>
        serialize(element, { feed: source.feed ?? '' }, campaign.stories, (root) =>
          sheetsWithoutScript(sheetsOf(root)),
        ),
      );
      made.push({ path, html });
    }
    return made;
  });
}

interface FragmentDrawing extends Drawing {
  readonly path: string;
}

function drawingsOf(
  campaign: Campaign,
  { regions = [], ...source }: FragmentSource,
): FragmentDrawing[] {
  const common = { lang: source.language ?? 'nl', ...(source.now && { now: source.now }) };
  const drawing = (name: string, attributes = {}, folder = '', file = name): FragmentDrawing => ({
    name,
    attributes: { ...attributes, ...common },
    path: `${folder}${file}.html`,
  });
  return [
    ...['help-banner', 'exit', 'campaign', 'faq', 'story-list', 'activity-list'].map((name) =>
      drawing(name),
    ),
    ...regions.flatMap((region) =>
      ['help-banner', 'activity-list'].map((name) =>
        drawing(name, { region }, `${region.toLowerCase()}/`),
      ),
    ),
    ...campaign.stories.map(({ id }) => drawing('story', { story: id }, 'story/', fileOf(id))),
    ...campaign.activities.map(({ id }) =>
      drawing('activity', { activity: id }, 'activity/', fileOf(id)),
    ),
  ];
}

/** An id may be an address; a file's name has no sign in it that means anything to a server. */
function fileOf(id: string): string {
  return id.replace(/[^\w-]+/g, '-');
}
