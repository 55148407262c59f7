import { LitElement, type TemplateResult, html, noChange, nothing } from 'lit';
import type { Campaign } from '../../campaign/campaign.js';
import type { Moment } from '../../campaign/moment.js';
import {
  type Story,
  type StoryFilter,
  filterStories,
  publishedStories,
} from '../../campaign/story.js';
import { CampaignController, wantsCampaign } from '../../ui/campaign-controller.js';
import { noticeDress, noticeStyles, writeState } from '../../ui/campaign-words.js';
import { keepsDeclaredDress } from '../../ui/declared-dress.js';
import { filterStyles } from '../../ui/filters.js';
import { ownOptions } from '../../ui/own-options.js';
import { Paging } from '../../ui/paging.js';
import { campaignProperties, choice, isOn, wholeNumber } from '../../ui/settings.js';
import { storyFilterOf } from '../../ui/story-filter.js';
import { tokens } from '../../ui/tokens.styles.js';
import { filtersDress } from './filters.js';
import { styles } from './story-list.styles.js';
import { countWords, ownWords } from './story-list.words.js';
import { StoryRows } from './story-rows.js';

/**
 * The campaign's stories, to choose from by who tells them and what they are about. Each is a
 * `<wtk-story>` of its own. Ones that were written by hand between the tags are only dressed,
 * unless a setting says which stories are wanted.
 *
 * @tag wtk-story-list
 * @fires wtk-load - The stories' words are on the page.
 * @fires wtk-error - The feed could not be read; what was on the page stays.
 * @slot count - How many are shown of how many.
 * @slot items - The stories.
 * @slot notice - That the stories are awaited, absent, or could not be had.
 * @slot - What was pasted.
 * @csspart filters - The choices of narrator and topic.
 * @csspart choices - The fields side by side.
 * @csspart filter - One list to choose from.
 * @csspart list - The stories.
 * @csspart more - The button that shows the next page.
 * @csspart notice - The place of a notice.
 * @csspart retry - The button that reads the feed once more.
 * @cssprop [--wtk-color-link=revert] - The colour of links, where no rule of the page has one. It follows --nl-link-color, --utrecht-link-color, --basis-color-action-2-color-default.
 * @cssprop [--wtk-color-heading=inherit] - The colour of headings, where no rule of the page has one. It follows --nl-heading-level-3-color, --utrecht-heading-3-color, --basis-heading-color.
 * @cssprop [--wtk-font-heading=inherit] - The fonts of headings, the same. It follows --nl-heading-level-3-font-family, --utrecht-heading-3-font-family, --basis-heading-font-family.
 * @cssprop [--wtk-weight-heading=700] - How bold headings are, the same. It follows --nl-heading-level-3-font-weight, --utrecht-heading-3-font-weight, --basis-heading-font-weight.
 * @cssprop [--wtk-color-accent=#b0562b] - The rule beside what helped. It follows --nl-link-color, --utrecht-link-color, --basis-color-action-2-color-default.
 * @cssprop [--wtk-color-line=color-mix(in srgb, currentColor 30%, transparent)] - The thin border of each story. It follows --utrecht-separator-color, --basis-color-default-border-default.
 * @cssprop [--wtk-color-surface=transparent] - The ground of each story.
 * @cssprop [--wtk-color-focus=currentColor] - The ring around what has the focus. It follows --basis-focus-outline-color, --utrecht-focus-outline-color.
 * @cssprop [--wtk-button-color=inherit] - The text of buttons. It follows --nl-button-secondary-color, --utrecht-button-secondary-action-color, --basis-color-action-1-color-default.
 * @cssprop [--wtk-button-background=transparent] - The ground of buttons. It follows --nl-button-secondary-background-color, --utrecht-button-secondary-action-background-color.
 * @cssprop [--wtk-button-border=currentColor] - The border of buttons. It follows --nl-button-secondary-border-color, --utrecht-button-secondary-action-border-color, --basis-color-action-1-border-default.
 * @cssprop [--wtk-radius=0.375em] - The roundness of corners, a length. It follows --nl-button-border-radius, --utrecht-button-border-radius, --basis-border-radius-md.
 * @cssprop [--wtk-space=1.25em] - The space inside each story, a length.
 */
export class WtkStoryList extends LitElement {
  static override styles = [tokens, noticeStyles, filterStyles, styles];

  static override properties = ownOptions({
    ...campaignProperties,
    narrator: { type: String },
    topic: { type: String },
    order: { type: String },
    face: { type: String },
    audience: { type: String },
    filters: { type: String },
    pageSize: { attribute: 'page-size' },
    limit: {},
    chosen: { state: true },
  });

  /** The address of the feed. Default: the `feed.json` beside the script. One that can't be read leaves the pasted words, and is said in the console. */
  declare feed: string | undefined;

  /** By whom. Default: `all`. Anything else means the default and a warning. */
  declare narrator:
    'all' | 'professional' | 'parent' | 'child' | 'bystander' | 'foster-parent' | undefined;

  /** About what, as the feed's `topics` name it, such as `emotionele-verwaarlozing`. Default: `all`. Anything else means the default and a warning. */
  declare topic: string | undefined;

  /** Which come first by the day that they were published: the `latest` or the `earliest`. Default: `latest`. Anything else means the default and a warning. */
  declare order: 'latest' | 'earliest' | undefined;

  /** How much of each: `details`, a card that opens in place, a `card`, which leads to the story's page, or the `whole`. Default: `details`. Anything else means the default and a warning. */
  declare face: 'details' | 'card' | 'whole' | undefined;

  /** Whom the help under each story is for. Default: who is where its narrator was. Anything else means the default and a warning. */
  declare audience: 'everyone' | 'child' | 'parent' | 'professional' | undefined;

  /** Whether a visitor can choose by narrator and topic. Default: true; `false` hides that. Anything else means the default and a warning. */
  declare filters: boolean | string | undefined;

  /** How many stories the first page shows, and each further one. Default: 10. */
  declare pageSize: number | string | undefined;

  /** How many stories there are to choose from at the most, the first in order. Default: all. */
  declare limit: number | string | undefined;

  /** The level of each story's heading, 2 to 6. Default: 3. Anything else means the default and a warning. */
  declare headingLevel: number | string | undefined;

  /** A date, or a date and time on Amsterdam's clock, to preview as if it were then. Default: now. */
  declare now: string | undefined;

  /** What the visitor has chosen. */
  declare protected chosen: StoryFilter;

  #campaign: CampaignController<readonly Story[]> | undefined;

  readonly #rows = new StoryRows(this);

  readonly #paging = new Paging(this, 10);

  constructor() {
    super();
    this.chosen = {};
  }

  override willUpdate(): void {
    const asks = this.feed !== undefined || [this.narrator, this.topic].some(Boolean);
    if (this.#campaign || !wantsCampaign(this, asks)) return;
    this.#campaign = new CampaignController(this, (campaign, now) => this.#choose(campaign, now));
  }

  override render(): TemplateResult | typeof noChange {
    const state = this.#campaign?.state;
    if (keepsDeclaredDress(this, state?.status)) return noChange;
    const stories = state?.status === 'ready' ? state.value : [];
    const hasFilters = isOn(this, 'filters', 'filters', true);
    return html`<div aria-busy=${state?.status === 'loading'}>
      ${hasFilters ? filtersDress(this, stories, this.chosen, this.#filter) : nothing}
      <div role="status"><slot name="count"></slot></div>
      ${
        stories.length > 0
          ? html`<div part="list" role="list"><slot name="items"></slot></div>`
          : nothing
      }
      <slot></slot>
      ${noticeDress(this, this.#campaign)}
      ${this.#paging.dress(ownWords(this).more, filterStories(stories, this.chosen).length)}
    </div>`;
  }

  override updated(): void {
    if (!this.#campaign) return;
    const { loading, empty } = ownWords(this);
    writeState(this, this.#campaign.state, {
      ready: (stories) => this.#words(stories),
      loading: () => loading,
      empty: () => empty,
    });
    const first = this.#paging.turned(() => this.querySelectorAll('wtk-story'));
    void first?.updateComplete.then(() => first.focusCard());
  }

  #choose(campaign: Campaign, now: Moment): readonly Story[] | undefined {
    const latestFirst = publishedStories(filterStories(campaign.stories, storyFilterOf(this)), now);
    const order = choice(this, 'order', ['latest', 'earliest'], 'latest');
    const inOrder = order === 'latest' ? latestFirst : [...latestFirst].reverse();
    const limit = wholeNumber(this, 'limit', 'limit', { from: 1, to: 10_000, byDefault: 10_000 });
    return inOrder.length > 0 ? inOrder.slice(0, limit) : undefined;
  }

  #words(stories: readonly Story[]): Node[] {
    const chosen = filterStories(stories, this.chosen);
    const shown = chosen.slice(0, this.#paging.room);
    return [countWords(this, shown.length, chosen.length), ...this.#rows.words(shown, stories)];
  }

  readonly #filter = (filter: StoryFilter): void => {
    this.#paging.restart();
    this.chosen = { ...this.chosen, ...filter };
  };
}
