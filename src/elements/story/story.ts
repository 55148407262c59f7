import { LitElement, type TemplateResult, html } from 'lit';
import type { Campaign } from '../../campaign/campaign.js';
import type { Moment } from '../../campaign/moment.js';
import { type Story, type StoryChoice, chooseStory } from '../../campaign/story.js';
import { CampaignController, wantsCampaign } from '../../ui/campaign-controller.js';
import { noticeDress, noticeStyles, writeState } from '../../ui/campaign-words.js';
import { ownOptions } from '../../ui/own-options.js';
import { campaignProperties, choice, setting } from '../../ui/settings.js';
import { tokens } from '../../ui/tokens.styles.js';
import { styles } from './story.styles.js';
import { emptyText, loadingText, storyWords } from './story.words.js';

/**
 * One story of the campaign: what happened, and above all what helped.
 *
 * Children that were written by hand, slot by slot, it only dresses. What was pasted between the tags stays on
 * the page until the story is there, and whenever the story can't be had.
 *
 * @tag wtk-story
 * @fires wtk-load - The story's words are on the page.
 * @fires wtk-error - The feed could not be read; the pasted words stay.
 * @slot label - Says that a story is an example.
 * @slot title - A heading.
 * @slot narrator - Who tells the story.
 * @slot content-note - One neutral sentence that says what the story is about.
 * @slot happened - What happened.
 * @slot helped-title - The heading of what helped.
 * @slot helped - What helped.
 * @slot how-title - The heading of how that came about.
 * @slot how - How that came about.
 * @slot lesson-title - The heading of what we learn.
 * @slot lesson - What we learn.
 * @slot source - A link to the story on the campaign's site.
 * @slot help - The help lines, each number a link of its own.
 * @slot notice - That the story is awaited, absent, or could not be had.
 * @slot - What was pasted.
 * @csspart card - The frame around the story.
 * @csspart help - The help lines under the story.
 * @csspart notice - The place of a notice.
 * @csspart retry - The button that reads the feed once more.
 * @cssprop [--wtk-color-accent=currentColor] - The rules at the top and beside what helped.
 * @cssprop [--wtk-color-line=currentColor] - The thin border; drawn at 30 %.
 * @cssprop [--wtk-color-surface=transparent] - The ground of the card.
 * @cssprop [--wtk-color-focus=currentColor] - The ring around a focused control.
 * @cssprop [--wtk-radius=0.25em] - The roundness of corners.
 * @cssprop [--wtk-space=1em] - The space inside the card.
 */
export class WtkStory extends LitElement {
  static override styles = [tokens, noticeStyles, styles];

  static override properties = ownOptions({
    ...campaignProperties,
    story: { type: String },
    pick: { type: String },
  });

  /** The address of the feed. Default: the `feed.json` beside the script. One that can't be read leaves the pasted words, and is said in the console. */
  declare feed: string | undefined;

  /** The id of the story to show. Default: none, and `pick` chooses. An unknown id is an empty element that says so. */
  declare story: string | undefined;

  /** Which story, when none is named: `latest` (default) or `daily`, the same for every visitor on one day in Amsterdam. */
  declare pick: string | undefined;

  /** The level of the story's heading, 2 to 6. Default: 3. Anything else means the default and a warning. */
  declare headingLevel: number | string | undefined;

  /** A date, or a date and time on Amsterdam's clock, to preview as if it were then. Default: now. */
  declare now: string | undefined;

  #campaign: CampaignController<Story> | undefined;

  override willUpdate(): void {
    const asks = Boolean(this.story ?? this.pick ?? this.feed);
    if (this.#campaign || !wantsCampaign(this, asks)) return;
    this.#campaign = new CampaignController(this, (campaign, now) => this.#choose(campaign, now));
  }

  override render(): TemplateResult {
    return html`<article part="card" aria-busy=${this.#campaign?.state.status === 'loading'}>
      <slot name="label"></slot><slot name="title"></slot><slot name="narrator"></slot>
      <slot name="content-note"></slot><slot name="happened"></slot>
      <slot name="helped-title"></slot><slot name="helped"></slot> <slot name="how-title"></slot
      ><slot name="how"></slot> <slot name="lesson-title"></slot><slot name="lesson"></slot>
      <slot name="source"></slot><slot></slot>
      ${noticeDress(this, this.#campaign)}
      <footer part="help"><slot name="help"></slot></footer>
    </article>`;
  }

  override updated(): void {
    if (!this.#campaign) return;
    writeState(this, this.#campaign.state, {
      ready: (story) => storyWords(this, story),
      loading: () => loadingText(this),
      empty: () => emptyText(this),
    });
  }

  #choose(campaign: Campaign, now: Moment): Story | undefined {
    return chooseStory(campaign.stories, this.#choice(), now);
  }

  #choice(): StoryChoice {
    const id = setting(this, 'story');
    if (id !== undefined) return { by: 'id', id };
    return { by: choice(this, 'pick', ['latest', 'daily'], 'latest') };
  }
}
