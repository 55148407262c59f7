import { LitElement, noChange, render } from 'lit';
import { type Activity, canBeVisited } from '../../campaign/activity.js';
import { CalendarOffer, calendarStyles } from '../../ui/calendar.js';
import { CampaignController } from '../../ui/campaign-controller.js';
import { noticeDress, noticeStyles, writeState } from '../../ui/campaign-words.js';
import { keepsDeclaredDress } from '../../ui/declared-dress.js';
import { ownOptions } from '../../ui/own-options.js';
import { ProgressWatch } from '../../ui/progress-watch.js';
import { campaignProperties, isOn, momentOf, setting } from '../../ui/settings.js';
import { structuredDataWords } from '../../ui/structured-data-words.js';
import { tokens } from '../../ui/tokens.styles.js';
import { writeWords } from '../../ui/words.js';
import { newCard } from './activity-card.js';
import { activityWords } from './activity-nodes.js';
import { styles } from './activity.styles.js';
import { emptyText, loadingText } from './activity.words.js';

/**
 * One activity of the campaign: what, when, where, for whom, and by whom.
 *
 * It shows the activity that its `activity` names, or is given by a list. Without one it dresses
 * the children that it has, and asks no feed.
 *
 * @tag wtk-activity
 * @fires wtk-load - The activity's words are on the page; only where it read the feed itself.
 * @fires wtk-error - The feed could not be read; the pasted words stay.
 * @slot title - A heading, linked to the activity's own page.
 * @slot status - That it is cancelled, postponed, moved or now online; its old day is struck.
 * @slot progress - That it is today, is going on, or is over.
 * @slot when - One `<time>`, on Amsterdam's clock; struck when nothing takes place then.
 * @slot where - The place with its address, or that it is online.
 * @slot - What it is about, or what was pasted.
 * @slot facts - What kind it is, for whom, what it costs, whether places are left, and the language.
 * @slot organizer - Who organises it.
 * @slot register - A link to register.
 * @slot notice - That the activity is awaited, absent, or could not be had.
 * @csspart card - The frame around it.
 * @csspart calendar - The choices to put it in a calendar.
 * @csspart notice - The place of a notice.
 * @csspart retry - The button that reads the feed once more.
 * @cssprop [--wtk-color-link=revert] - The colour of links, where no rule of the page has one. It follows --nl-link-color, --utrecht-link-color, --basis-color-action-2-color-default.
 * @cssprop [--wtk-color-heading=inherit] - The colour of headings, where no rule of the page has one. It follows --nl-heading-level-3-color, --utrecht-heading-3-color, --basis-heading-color.
 * @cssprop [--wtk-font-heading=inherit] - The fonts of headings, the same. It follows --nl-heading-level-3-font-family, --utrecht-heading-3-font-family, --basis-heading-font-family.
 * @cssprop [--wtk-weight-heading=700] - How bold headings are, the same. It follows --nl-heading-level-3-font-weight, --utrecht-heading-3-font-weight, --basis-heading-font-weight.
 * @cssprop [--wtk-color-accent=#b0562b] - The rule at its side. It follows --nl-link-color, --utrecht-link-color, --basis-color-action-2-color-default.
 * @cssprop [--wtk-color-surface=transparent] - The ground of the card.
 * @cssprop [--wtk-color-focus=currentColor] - The ring around what has the focus. It follows --basis-focus-outline-color, --utrecht-focus-outline-color.
 * @cssprop [--wtk-button-color=inherit] - The text of buttons. It follows --nl-button-secondary-color, --utrecht-button-secondary-action-color, --basis-color-action-1-color-default.
 * @cssprop [--wtk-button-background=transparent] - The ground of buttons. It follows --nl-button-secondary-background-color, --utrecht-button-secondary-action-background-color.
 * @cssprop [--wtk-button-border=currentColor] - The border of buttons. It follows --nl-button-secondary-border-color, --utrecht-button-secondary-action-border-color, --basis-color-action-1-border-default.
 * @cssprop [--wtk-radius=0.375em] - The roundness of corners, a length. It follows --nl-button-border-radius, --utrecht-button-border-radius, --basis-border-radius-md.
 * @cssprop [--wtk-space=1.25em] - The space beside the rule, a length.
 */
export class WtkActivity extends LitElement {
  static override styles = [tokens, noticeStyles, calendarStyles, styles];

  static override properties = ownOptions({
    ...campaignProperties,
    activity: { type: String },
    calendar: {},
    structuredData: { attribute: 'structured-data' },
    underDay: { attribute: false },
  });

  /** The address of the feed. Default: the `feed.json` beside the script. One that can't be read leaves the pasted words, and is said in the console. */
  declare feed: string | undefined;

  /** What to show: the id of an activity, or, as a property, the activity itself. Default: the children that it has. An unknown id is said in words. */
  declare activity: Activity | string | undefined;

  /** Whether it can be put in a calendar while it is still to come. Default: true; `false` hides that, and anything else is a warning. */
  declare calendar: boolean | string | undefined;

  /** Whether search engines are told of it: schema.org's Event, as JSON-LD among its words. Default: false. One without a place or an address on the web tells nothing. */
  declare structuredData: boolean | string | undefined;

  /** Whether a heading above names the day, so that its own words leave that out. Default: false. */
  declare underDay: boolean;

  /** The level of the activity's heading, 2 to 6. Default: 3. Anything else means the default and a warning. */
  declare headingLevel: number | string | undefined;

  /** A date, or a date and time on Amsterdam's clock, to preview as if it were then. Default: now. */
  declare now: string | undefined;

  /** Only an activity that is named by its id reads the feed: a list has read it for its own. */
  #campaign: CampaignController<Activity> | undefined;

  readonly #calendar = new CalendarOffer(this);
  #isBare = false;
  #card: HTMLElement | undefined;

  /** What the words were written of before the dress came; they hold as long as it is the same. */
  #told: readonly unknown[] | undefined;

  constructor() {
    super();
    this.underDay = false;
  }

  override connectedCallback(): void {
    if (!this.#isBare) super.connectedCallback();
  }

  /**
   * Holds the words of its activity alone, as they read in a list, and waits to be dressed: what is
   * far from the window costs a browser a tenth then, and what is near is put on the page whole.
   * Once it is dressed it stays so, and this does nothing.
   */
  writeBare(list: HTMLElement): void {
    if (this.shadowRoot || typeof this.activity !== 'object') return;
    this.#isBare = true;
    this.#told = this.#asked();
    writeWords(this, this.#words(this.activity, list));
  }

  /** Ends the wait for a dress. */
  dress(): void {
    if (!this.#isBare) return;
    this.#isBare = false;
    if (this.isConnected) super.connectedCallback();
  }

  override willUpdate(): void {
    if (typeof this.activity !== 'string' || this.#campaign) return;
    this.#campaign = new CampaignController(this, ({ activities }) =>
      activities.find(({ id }) => id === setting(this, 'activity')),
    );
    new ProgressWatch(this, () => [this.#shown()].filter((one) => one !== undefined));
  }

  override render(): HTMLElement | typeof noChange {
    if (keepsDeclaredDress(this, this.#shown() ? 'ready' : this.#campaign?.state.status)) {
      return noChange;
    }
    this.#card ??= newCard();
    const campaign = this.#campaign;
    this.#card.setAttribute('aria-busy', String(campaign?.state.status === 'loading'));
    render([this.#calendarDress(), campaign && noticeDress(this, campaign)], this.#card);
    return this.#card;
  }

  override updated(): void {
    const told = this.#told;
    this.#told = undefined;
    if (told && this.#asked().every((value, at) => value === told[at])) return;
    const activity = this.#shown();
    if (activity && typeof this.activity === 'object') writeWords(this, this.#words(activity));
    else if (this.#campaign) {
      writeState(this, this.#campaign.state, {
        ready: (found) => this.#words(found),
        loading: () => loadingText(this),
        empty: () => emptyText(this),
      });
    }
  }

  /** The activity whose words stand here, given or found; undefined when there is none (yet). */
  #shown(): Activity | undefined {
    if (typeof this.activity === 'object') return this.activity;
    const state = this.#campaign?.state;
    return state?.status === 'ready' ? state.value : undefined;
  }

  /** All that its words hang on when a list has given them. */
  #asked(): readonly unknown[] {
    return [this.activity, this.underDay, this.structuredData, this.headingLevel, this.now];
  }

  #words(activity: Activity, place: HTMLElement = this): Node[] {
    return [
      ...activityWords(this, activity, momentOf(this), this.underDay, place),
      ...(isOn(this, 'structuredData', 'structured-data', false)
        ? structuredDataWords(activity)
        : []),
    ];
  }

  /** Nobody needs in a calendar what is over, or will not take place then. */
  #calendarDress(): HTMLElement | undefined {
    const activity = this.#shown();
    return activity &&
      isOn(this, 'calendar', 'calendar', true) &&
      canBeVisited(activity, momentOf(this))
      ? this.#calendar.dress([activity])
      : undefined;
  }

  /** Moves the focus to the title, where a reader goes on after asking for more. */
  focusTitle(): void {
    const title = this.querySelector<HTMLElement>(':scope > [slot="title"]');
    const target = title?.querySelector('a') ?? title;
    if (target === title) title?.setAttribute('tabindex', '-1');
    target?.focus({ preventScroll: true });
  }
}
