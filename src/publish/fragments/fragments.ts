import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
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
  /** The language of the elements' own words: `nl` (default), or one that Dutch was translated into. */
  readonly language?: string;
  /** The regions that have a banner and a list of activities of their own, by code. Default: none. */
  readonly regions?: readonly string[];
  /** A date and time on Amsterdam's clock, as if it were then. Default: now. */
  readonly now?: string;
  /**
   * Up to how many activities each has a fragment of its own. Where there are more, none has, and
   * they stand in the lists. Default: however many there are.
   */
  readonly mostActivities?: number;
  /** Is told how many fragments there will be, before the first. */
  readonly onStart?: (fragments: number) => void;
  /** Is told when one is made. */
  readonly onFragment?: () => void;
}

/** One file to write. */
export interface Fragment {
  /** Where, below the folder of fragments: `help-banner.html`, `gg7306/help-banner/card.html`. */
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
    const drawings = drawingsOf(campaign, source);
    source.onStart?.(drawings.length);
    for (const { path, ...drawing } of drawings) {
      // What a task has seen of weak references is held until it ends: each drawing is one of its own.
      await setImmediate();
      const html = await draw(drawing, source.address, (element) =>
        serialize(element, { feed: source.feed ?? '' }, campaign.stories, (root) =>
          sheetsWithoutScript(sheetsOf(root)),
        ),
      );
      made.push({ path, html });
      source.onFragment?.();
    }
    return made;
  });
}

interface FragmentDrawing extends Drawing {
  readonly path: string;
}

/** The looks that an element can be given by its `face`, besides the one that it has without. */
const FACES = {
  'help-banner': ['card', 'bar'],
  'story-list': ['card', 'whole'],
  story: ['details', 'card'],
} as const;

const ONCE = ['help-banner', 'exit', 'campaign', 'faq', 'story-list', 'activity-list'];
const FOR_REGION = ['help-banner', 'activity-list'];

function drawingsOf(
  campaign: Campaign,
  { regions = [], mostActivities = Infinity, ...source }: FragmentSource,
): FragmentDrawing[] {
  const alone = campaign.activities.length > mostActivities ? [] : campaign.activities;
  const drawings = [
    ...ONCE.flatMap((name) => inEachFace(name, name)),
    ...regions.flatMap((region) =>
      FOR_REGION.flatMap((name) => inEachFace(name, `${region.toLowerCase()}/${name}`, { region })),
    ),
    ...campaign.stories.flatMap(({ id }) =>
      inEachFace('story', 'story', { story: id }, fileOf(id)),
    ),
    ...alone.flatMap(({ id }) => inEachFace('activity', 'activity', { activity: id }, fileOf(id))),
  ];
  const common = { lang: source.language ?? 'nl', ...(source.now && { now: source.now }) };
  return drawings.map(({ attributes, ...drawing }) => ({
    ...drawing,
    attributes: { ...attributes, ...common },
  }));
}

/**
 * An element as it is by itself, `place.html`, and with each face, `place/<face>.html`. Where many of
 * one kind stand in a place, `file` is the name of this one in it.
 */
function inEachFace(
  name: string,
  place: string,
  attributes: Drawing['attributes'] = {},
  file?: string,
): FragmentDrawing[] {
  const faces: readonly string[] = isFaced(name) ? FACES[name] : [];
  return [undefined, ...faces].map((face) => ({
    name,
    attributes: { ...attributes, ...(face && { face }) },
    path: `${[place, face, file].filter(Boolean).join('/')}.html`,
  }));
}

function isFaced(name: string): name is keyof typeof FACES {
  return name in FACES;
}

/**
 * An id may be an address; a file's name has no sign in it that means anything to a server. What
 * had one, or would differ in its capitals alone, which some systems take for the same, has a mark
 * of the whole id behind it, so that no two ids have one file.
 */
function fileOf(id: string): string {
  if (/^[a-z\d-]{1,100}$/.test(id) && !MARKED.test(id)) return id;
  const mark = createHash('sha256').update(id).digest('hex').slice(0, 16);
  return `${id
    .toLowerCase()
    .replace(/[^a-z\d]+/g, '-')
    .slice(0, 60)}-${mark}`;
}

/** What ends as a mark does. */
const MARKED = /-[\da-f]{16}$/;
