import { LitElement, type PropertyValues, type TemplateResult, html, noChange, nothing } from 'lit';
import type { Campaign } from '../../campaign/campaign.js';
import type { Moment } from '../../campaign/moment.js';
import { type Story, type StoryChoice, chooseStory, filterStories } from '../../campaign/story.js';
import { CampaignController, wantsCampaign } from '../../ui/campaign-controller.js';
import { detailsStyles } from '../../ui/details.styles.js';
import { noticeDress, noticeStyles, writeState } from '../../ui/campaign-words.js';
import { copy } from '../../ui/clipboard.js';
import { keepsDeclaredDress } from '../../ui/declared-dress.js';
import { directionOf, languageOf } from '../../ui/language.js';
import { OpenForPrint } from '../../ui/open-for-print.js';
import { ownOptions } from '../../ui/own-options.js';
import { campaignProperties, choice, setting } from '../../ui/settings.js';
import { storyFilterOf } from '../../ui/story-filter.js';
import { tokens } from '../../ui/tokens.styles.js';
import { writeWords } from '../../ui/words.js';
import { type Actions, tellingDress } from './dress.js';
import { storyWords } from './story-nodes.js';
import { styles } from './story.styles.js';
import { ownWords, shareText } from './story.words.js';
import { type Answer, type Stage, type Telling, tellingOf } from './telling.js';

/**
 * One story of the campaign: what helped, what happened, and what can be learned from it.
 *
 * Before the text stands what it is about, and a choice: the words of a story that nobody chose to
 * read are not on the page. Children that were written by hand, slot by slot, it only dresses, and
 * shows their text after the same choice where there is a `content-note`. What was pasted between
 * the tags stays on the page until the story is there, and whenever the story can't be had.
 *
 * @tag wtk-story
 * @fires wtk-load - The story's words are on the page.
 * @fires wtk-error - The feed could not be read; the pasted words stay.
 * @slot label - Says that a story is an example.
 * @slot title - A heading.
 * @slot narrator - Who tells the story.
 * @slot published - The day that it was published, in one `<time>`.
 * @slot summary - What it is about, in short.
 * @slot content-note - One neutral sentence that says what the story is about.
 * @slot topics - Its topics, by the standard terms.
 * @slot declined - What is said to who would rather not read it.
 * @slot picture - One `<img>`.
 * @slot helped-title - The heading of what helped.
 * @slot helped - What helped.
 * @slot happened-title - The heading of what happened.
 * @slot happened - What happened.
 * @slot how-title - The heading of how that help came about.
 * @slot how - How that help came about.
 * @slot lesson-title - The heading of what we learn.
 * @slot lesson - What we learn.
 * @slot attachment-0 - A link to the first recording, and whose server it is on; `attachment-1` the next one, and so on.
 * @slot poster-0 - The picture that stands for the first recording until it is loaded.
 * @slot transcript-0 - What is said in the first recording.
 * @slot discussion - Questions to talk about in a team or a class, in one list.
 * @slot shared - What is said of a link that was copied.
 * @slot source - A link to the story's own page.
 * @slot help - The help lines, each number and each site a link of its own.
 * @slot notice - That the story is awaited, absent, or could not be had.
 * @slot - What was pasted.
 * @csspart card - The frame around the story.
 * @csspart choice - The two buttons before the text.
 * @csspart read - The button that opens the text.
 * @csspart decline - The button of who would rather not.
 * @csspart declined - What stands in the place of the text for who would rather not.
 * @csspart text - All that is read after the choice.
 * @csspart attachment - One recording.
 * @csspart load - The button that loads a recording.
 * @csspart player - The browser's own player.
 * @csspart transcript - What is said in a recording, behind a control.
 * @csspart discussion - The questions to talk about, behind a control.
 * @csspart actions - The buttons under the text.
 * @csspart copy - The button that copies a link to the story.
 * @csspart close - The button that takes the text away again.
 * @csspart help - The help lines under the story.
 * @csspart notice - The place of a notice.
 * @csspart retry - The button that reads the feed once more.
 * @cssprop [--wtk-color-link=revert] - The colour of links, where no rule of the page has one. It follows --nl-link-color, --utrecht-link-color, --basis-color-action-2-color-default.
 * @cssprop [--wtk-color-heading=inherit] - The colour of headings, where no rule of the page has one. It follows --nl-heading-level-3-color, --utrecht-heading-3-color, --basis-heading-color.
 * @cssprop [--wtk-font-heading=inherit] - The fonts of headings, the same. It follows --nl-heading-level-3-font-family, --utrecht-heading-3-font-family, --basis-heading-font-family.
 * @cssprop [--wtk-weight-heading=700] - How bold headings are, the same. It follows --nl-heading-level-3-font-weight, --utrecht-heading-3-font-weight, --basis-heading-font-weight.
 * @cssprop [--wtk-color-accent=#b0562b] - The rule beside what helped. It follows --nl-link-color, --utrecht-link-color, --basis-color-action-2-color-default.
 * @cssprop [--wtk-color-line=color-mix(in srgb, currentColor 30%, transparent)] - The thin border. It follows --utrecht-separator-color, --basis-color-default-border-default.
 * @cssprop [--wtk-color-surface=transparent] - The ground of the card.
 * @cssprop [--wtk-color-focus=currentColor] - The ring around what has the focus. It follows --basis-focus-outline-color, --utrecht-focus-outline-color.
 * @cssprop [--wtk-button-color=inherit] - The text of buttons. It follows --nl-button-secondary-color, --utrecht-button-secondary-action-color, --basis-color-action-1-color-default.
 * @cssprop [--wtk-button-background=transparent] - The ground of buttons. It follows --nl-button-secondary-background-color, --utrecht-button-secondary-action-background-color.
 * @cssprop [--wtk-button-border=currentColor] - The border of buttons. It follows --nl-button-secondary-border-color, --utrecht-button-secondary-action-border-color, --basis-color-action-1-border-default.
 * @cssprop [--wtk-radius=0.375em] - The roundness of corners, a length. It follows --nl-button-border-radius, --utrecht-button-border-radius, --basis-border-radius-md.
 * @cssprop [--wtk-space=1.25em] - The space inside the card, a length.
 */
export class WtkStory extends LitElement {
  static override styles = [tokens, noticeStyles, detailsStyles, styles];

  static override properties = ownOptions({
    ...campaignProperties,
    story: { type: String },
    pick: { type: String },
    narrator: { type: String },
    topic: { type: String },
    face: { type: String },
    audience: { type: String },
    answer: { state: true },
    copied: { state: true },
  });

  /** The address of the feed. Default: the `feed.json` beside the script. One that can't be read leaves the pasted words, and is said in the console. */
  declare feed: string | undefined;

  /** What to show: the id of a story, or, as a property, the story itself. Default: none, and `pick` chooses. An unknown id is an empty element that says so. */
  declare story: Story | string | undefined;

  /** Which story, when none is named: the `latest`, a `daily` one, the same for every visitor on one day in Amsterdam, or by `narrators`, each day one of another narrator. Default: `latest`. Anything else means the default and a warning. */
  declare pick: 'latest' | 'daily' | 'narrators' | undefined;

  /** By whom. Default: `all`. Anything else means the default and a warning. */
  declare narrator:
    'all' | 'professional' | 'parent' | 'child' | 'bystander' | 'foster-parent' | undefined;

  /** About what, as the feed's `topics` name it, such as `emotionele-verwaarlozing`. Default: `all`. Anything else means the default and a warning. */
  declare topic: string | undefined;

  /** How much of it: the `whole`, `details`, a card that opens in place, or a `card`, which leads to the story's page. Default: `whole`. Anything else means the default and a warning. */
  declare face: 'whole' | 'details' | 'card' | undefined;

  /** Whom the help under it is for. Default: who is where the narrator was. Anything else means the default and a warning. */
  declare audience: 'everyone' | 'child' | 'parent' | 'professional' | undefined;

  /** The level of the story's heading, 2 to 6. Default: 3. Anything else means the default and a warning. */
  declare headingLevel: number | string | undefined;

  /** A date, or a date and time on Amsterdam's clock, to preview as if it were then. Default: now. */
  declare now: string | undefined;

  /** What the reader said to the choice. */
  declare protected answer: Answer | undefined;

  /** Whether the link was copied, or could not be; undefined when nobody asked. */
  declare protected copied: boolean | undefined;

  /** Only a story that is not handed over reads the feed: a list has read it for its own. */
  #campaign: CampaignController<Story> | undefined;

  /** The recordings that the reader has loaded, by their place. */
  readonly #loaded = new Set<number>();

  constructor() {
    super();
    new OpenForPrint(this);
  }

  override willUpdate(): void {
    if (this.#campaign || typeof this.story === 'object') return;
    const asks = [this.story, this.pick, this.narrator, this.topic, this.feed].some(Boolean);
    if (!wantsCampaign(this, asks)) return;
    this.#campaign = new CampaignController(this, (campaign, now) => this.#choose(campaign, now));
  }

  override render(): TemplateResult | typeof noChange {
    if (keepsDeclaredDress(this, this.#shown() ? 'ready' : this.#campaign?.state.status)) {
      return noChange;
    }
    const story = this.#shown();
    return html`<article
      part="card"
      tabindex="-1"
      dir=${story ? directionOf(story.language) : nothing}
      aria-busy=${this.#campaign?.state.status === 'loading'}
    >
      <slot name="label"></slot><slot name="title"></slot> <slot name="narrator"></slot
      ><slot name="published"></slot> <slot name="summary"></slot>
      <slot name="content-note" @slotchange=${() => this.requestUpdate()}></slot
      ><slot name="topics"></slot>
      ${tellingDress(this, this.#actions, this.#telling(), this.#loaded)}
      <slot></slot><slot name="source"></slot>
      ${noticeDress(this, this.#campaign)}
      <footer part="help" dir=${directionOf(languageOf(this))}><slot name="help"></slot></footer>
    </article>`;
  }

  override updated(changed: PropertyValues): void {
    const ready = (story: Story): readonly Node[] => storyWords(this, story, this.#telling());
    if (typeof this.story === 'object') {
      writeWords(this, ready(this.story));
    } else if (this.#campaign) {
      const { loading, empty } = ownWords(this);
      writeState(this, this.#campaign.state, { ready, loading: () => loading, empty: () => empty });
    }
    if (changed.has('answer')) this.#focus('[part="text"], [part="declined"], [part="read"]');
  }

  /** Moves the focus to the story, where a reader goes on after asking for more. */
  focusCard(): void {
    this.#focus('[part="card"]');
  }

  /** The story that is shown; undefined where there is none yet, and for one that was written by hand. */
  #shown(): Story | undefined {
    if (typeof this.story === 'object') return this.story;
    const state = this.#campaign?.state;
    return state?.status === 'ready' ? state.value : undefined;
  }

  #choose({ stories }: Campaign, now: Moment): Story | undefined {
    const id = setting(this, 'story');
    const which: StoryChoice =
      id === undefined
        ? { by: choice(this, 'pick', ['latest', 'daily', 'narrators'], 'latest') }
        : { by: 'id', id };
    return chooseStory(filterStories(stories, storyFilterOf(this)), which, now);
  }

  #telling(): Telling {
    const { answer, copied } = this;
    return tellingOf(this, this.#shown(), { answer, copied });
  }

  readonly #actions: Actions = {
    read: () => this.#answer('open'),
    decline: () => this.#answer('declined'),
    close: () => this.#answer('closed'),
    copy: (url) => void this.#copy(url),
    load: (attachment) => {
      this.#loaded.add(attachment);
      this.requestUpdate();
    },
  };

  #answer(stage: Stage): void {
    this.answer = { id: this.#shown()?.id, stage };
    this.copied = undefined;
    this.#loaded.clear();
  }

  /** A page that is not served over https has no clipboard; then the link is shown, to copy by hand. */
  async #copy(url: string): Promise<void> {
    this.copied = await copy(shareText(this, url));
  }

  #focus(selector: string): void {
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus({ preventScroll: true });
  }
}
