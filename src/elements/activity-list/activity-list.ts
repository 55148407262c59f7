import { LitElement, type PropertyValues, type TemplateResult, html, noChange, nothing } from 'lit';
import { canBeVisited } from '../../campaign/activity.js';
import type { Campaign } from '../../campaign/campaign.js';
import type { Moment } from '../../campaign/moment.js';
import { CalendarOffer, calendarStyles } from '../../ui/calendar.js';
import {
  CampaignController,
  type CampaignState,
  wantsCampaign,
} from '../../ui/campaign-controller.js';
import { noticeDress, noticeStyles, writeState } from '../../ui/campaign-words.js';
import { keepsDeclaredDress } from '../../ui/declared-dress.js';
import { filterStyles } from '../../ui/filters.js';
import { ownOptions } from '../../ui/own-options.js';
import { Paging } from '../../ui/paging.js';
import { ProgressWatch } from '../../ui/progress-watch.js';
import { campaignProperties, isOn, wholeNumber } from '../../ui/settings.js';
import { tokens } from '../../ui/tokens.styles.js';
import { addWords } from '../../ui/words.js';
import type { WtkActivity } from '../activity/activity.js';
import { styles } from './activity-list.styles.js';
import { countWords, listWords } from './activity-list.words.js';
import { ActivityRows, rowsDress } from './activity-rows.js';
import { chosenFilters, regionSettled } from './chosen-filters.js';
import { readDeepLink, writeDeepLink } from './deep-link.js';
import { FilterControls } from './filter-controls.js';
import { GradualRoom } from './gradual-room.js';
import { type Programme, ProgrammeMaker } from './programme.js';
import { mapStyles } from './region-map.js';

/** A feed has no more activities than this (design: the limits that a browser holds to). */
const MOST = 10_000;

/**
 * The campaign's activities by day: today's first, then those to come, then those that have been.
 * A visitor can search and filter them; an editor can set each filter beforehand. Each is a
 * `<wtk-activity>` of its own. Ones that were written by hand between the tags are only dressed,
 * unless `feed` is set.
 *
 * @tag wtk-activity-list
 * @fires wtk-load - The activities' words are on the page.
 * @fires wtk-error - The feed could not be read; what was on the page stays.
 * @slot day-0 - The heading of the first day; `day-1` that of the next one, and so on.
 * @slot items-0 - The activities of the first day; `items-1` those of the next one, and so on. After each 50th activity of the list a number is begun.
 * @slot past - What stands before the days that have been.
 * @slot count - How many are shown of how many.
 * @slot notice - That the activities are awaited, absent, or could not be had.
 * @slot - What was pasted.
 * @csspart filters - All that a visitor filters with.
 * @csspart filter - One field or list to choose from.
 * @csspart fold - What folds away the filters, and what folds away the map.
 * @csspart choices - The fields side by side.
 * @csspart note - That a municipality or region is not known.
 * @csspart map - The map of tiles.
 * @csspart region - One tile of the map.
 * @csspart ways - The buttons that widen a choice which leaves nothing.
 * @csspart way - One of them.
 * @csspart list - The activities of one day.
 * @csspart calendar - The choices to put what is shown in a calendar.
 * @csspart more - The button that shows the next page.
 * @csspart notice - The place of a notice.
 * @csspart retry - The button that reads the feed once more.
 * @cssprop [--wtk-color-link=revert] - The colour of links, where no rule of the page has one. It follows --nl-link-color, --utrecht-link-color, --basis-color-action-2-color-default.
 * @cssprop [--wtk-color-heading=inherit] - The colour of headings, where no rule of the page has one. It follows --nl-heading-level-3-color, --utrecht-heading-3-color, --basis-heading-color.
 * @cssprop [--wtk-font-heading=inherit] - The fonts of headings, the same. It follows --nl-heading-level-3-font-family, --utrecht-heading-3-font-family, --basis-heading-font-family.
 * @cssprop [--wtk-weight-heading=700] - How bold headings are, the same. It follows --nl-heading-level-3-font-weight, --utrecht-heading-3-font-weight, --basis-heading-font-weight.
 * @cssprop [--wtk-color-accent=#b0562b] - The rule beside each activity. It follows --nl-link-color, --utrecht-link-color, --basis-color-action-2-color-default.
 * @cssprop [--wtk-color-surface=transparent] - The ground of each activity.
 * @cssprop [--wtk-color-focus=currentColor] - The ring around what has the focus. It follows --basis-focus-outline-color, --utrecht-focus-outline-color.
 * @cssprop [--wtk-button-color=inherit] - The text of buttons. It follows --nl-button-secondary-color, --utrecht-button-secondary-action-color, --basis-color-action-1-color-default.
 * @cssprop [--wtk-button-background=transparent] - The ground of buttons. It follows --nl-button-secondary-background-color, --utrecht-button-secondary-action-background-color.
 * @cssprop [--wtk-button-border=currentColor] - The border of buttons. It follows --nl-button-secondary-border-color, --utrecht-button-secondary-action-border-color, --basis-color-action-1-border-default.
 * @cssprop [--wtk-radius=0.375em] - The roundness of corners, a length. It follows --nl-button-border-radius, --utrecht-button-border-radius, --basis-border-radius-md.
 * @cssprop [--wtk-space=1.25em] - The space beside the rule, a length.
 */
export class WtkActivityList extends LitElement {
  static override styles = [tokens, noticeStyles, filterStyles, mapStyles, calendarStyles, styles];

  static override properties = ownOptions({
    ...campaignProperties,
    search: {},
    region: {},
    day: {},
    audience: {},
    attendance: {},
    free: {},
    filters: {},
    deepLink: { attribute: 'deep-link' },
    calendar: {},
    structuredData: { attribute: 'structured-data' },
    pageSize: { attribute: 'page-size' },
    limit: {},
  });

  /** The address of the feed. Default: the `feed.json` beside the script. One that can't be read leaves the pasted words, and is said in the console. */
  declare feed: string | undefined;

  /** Words that each stand in the title, the place or the organiser's name, whatever their case and accents. Default: none. */
  declare search: string | undefined;

  /** The code or name of a municipality, a GGD or Veilig Thuis region; what is for the whole country is shown too. Default: all. An unknown one means all and a warning. */
  declare region: string | undefined;

  /** A date such as 2019-11-18, or `today`. Default: all days. Anything else means all and a warning. */
  declare day: string | undefined;

  /** For whom; what is for everyone is always shown. Default: all. Anything else means all and a warning. */
  declare audience: 'everyone' | 'child' | 'parent' | 'professional' | undefined;

  /** Online or at a place; what is both is always shown. Default: all. Anything else means all and a warning. */
  declare attendance: 'online' | 'offline' | undefined;

  /** Whether only what is free is shown. Default: false. */
  declare free: boolean | string | undefined;

  /** Whether a visitor has controls to search and filter with. Default: true; `false` hides them. */
  declare filters: boolean | string | undefined;

  /** Whether what a visitor filters by is written into the page's address, to pass on. Whoever sees the address, or the browser's history, then sees it too. Default: false. */
  declare deepLink: boolean | string | undefined;

  /** Whether what is shown, and each activity, can be put in a calendar. Default: true; `false` hides that. */
  declare calendar: boolean | string | undefined;

  /** Whether search engines are told of each activity that is shown: schema.org's Event, as JSON-LD among its words. Default: false. */
  declare structuredData: boolean | string | undefined;

  /** How many activities the first page shows, and each further one. Default: 20. */
  declare pageSize: number | string | undefined;

  /** How many activities are shown at the most, over all pages. Default: all. */
  declare limit: number | string | undefined;

  /** The level of the headings of days, 2 to 5; activities stand one level under it. Default: 3. Anything else means the default and a warning. */
  declare headingLevel: number | string | undefined;

  /** A date, or a date and time on Amsterdam's clock, to preview as if it were then. Default: now. */
  declare now: string | undefined;

  #campaign: CampaignController<Programme> | undefined;
  readonly #controls = new FilterControls(
    this,
    (hasLostFocus) => void this.#refilter(hasLostFocus),
  );
  readonly #programme = new ProgrammeMaker();
  readonly #paging = new Paging(this, 20);
  readonly #room = new GradualRoom(this);
  readonly #rows = new ActivityRows(this);
  readonly #calendar = new CalendarOffer(this);
  #written: Programme | undefined;
  #count: Node | undefined;

  override willUpdate(): void {
    if (!this.hasUpdated && this.#isDeepLinked()) readDeepLink(this);
    if (this.#campaign || !wantsCampaign(this, this.feed !== undefined)) return;
    this.#campaign = new CampaignController(
      this,
      (campaign, now) => this.#choose(campaign, now),
      () => regionSettled(this),
    );
    new ProgressWatch(this, () => this.#written?.found.slice(0, this.#written.shown) ?? []);
  }

  override render(): TemplateResult | typeof noChange {
    const state = this.#campaign?.state;
    if (keepsDeclaredDress(this, state?.status)) return noChange;
    const programme = state?.status === 'ready' ? state.value : undefined;
    return html`<div aria-busy=${state?.status === 'loading'}>
      ${programme && this.#hasControls() ? this.#controls.render(programme) : nothing}
      ${programme && rowsDress(programme)}
      <slot></slot>
      ${noticeDress(this, this.#campaign)}
      <div role="status"><slot name="count"></slot></div>
      ${programme ? this.#calendarDress(programme) : nothing}
      ${programme?.found.length === 0 ? this.#controls.renderWays(programme) : nothing}
      ${programme && this.#paging.dress(listWords(this).more, programme.found.length)}
    </div>`;
  }

  override updated(changed: PropertyValues): void {
    if (!this.#campaign) return;
    const { state } = this.#campaign;
    const isSame = state.status === 'ready' && changed.size === 0 && this.#hasGrown(state.value);
    if (!isSame) this.#write(state);
    this.#focus(this.#paging.turned(() => this.querySelectorAll('wtk-activity')));
  }

  #write(state: CampaignState<Programme>): void {
    const { loading, empty, none } = listWords(this);
    writeState(this, state, {
      ready: (programme) => [...this.#rows.words(programme), this.#countNode(programme)],
      loading: () => loading,
      empty: () => (isFilteredOut(state) ? none : empty),
    });
    this.#written = state.status === 'ready' ? state.value : undefined;
  }

  #choose({ activities }: Campaign, now: Moment): Programme | undefined {
    if (activities.length === 0) return undefined;
    const programme = this.#programme.make(activities, chosenFilters(this, now), now, {
      limit: wholeNumber(this, 'limit', 'limit', { from: 1, to: MOST, byDefault: MOST }),
      room: this.#paging.room,
      upTo: (shown) => this.#room.upTo(shown),
    });
    return programme.found.length > 0 || this.#hasControls() ? programme : undefined;
  }

  /** Adds the rows that have come since the last time, where nothing else has changed. */
  #hasGrown(programme: Programme): boolean {
    const before = this.#written;
    const count = this.lastElementChild;
    if (!before || count?.slot !== 'count' || before.found !== programme.found) return false;
    const isSaid = count.isEqualNode(this.#countNode(programme));
    if (!isSaid || programme.drawn <= before.drawn) return false;
    addWords(this, this.#rows.words(programme, before.drawn), count);
    this.#written = programme;
    return true;
  }

  /** How many are shown; it waits for a visitor who types, so that it is announced once. */
  #countNode({ shown, found }: Programme): Node {
    if (!this.#count || !this.#controls.isTyping) {
      this.#count = countWords(this, shown, found.length);
    }
    return this.#count;
  }

  #hasControls(): boolean {
    return isOn(this, 'filters', 'filters', true);
  }

  #isDeepLinked(): boolean {
    return isOn(this, 'deepLink', 'deep-link', false);
  }

  /** What is shown and still to come, for a visitor's own calendar, when all of it is drawn. */
  #calendarDress({ found, shown, drawn, now }: Programme): HTMLElement | typeof nothing {
    if (drawn < shown || !isOn(this, 'calendar', 'calendar', true)) return nothing;
    const toCome = found.slice(0, shown).filter((activity) => canBeVisited(activity, now));
    return toCome.length > 0 ? this.#calendar.dress(toCome) : nothing;
  }

  /** The visitor has chosen otherwise: from the first page on. */
  async #refilter(hasLostFocus: boolean): Promise<void> {
    this.#paging.restart();
    if (this.#isDeepLinked()) writeDeepLink(this);
    await this.updateComplete;
    if (hasLostFocus) this.#focus(this.querySelector('wtk-activity'));
  }

  /** A reader goes on there, since the button that had the focus has moved away or is gone. */
  #focus(item: WtkActivity | null | undefined): void {
    void item?.updateComplete.then(() => item.focusTitle());
  }
}

/** Whether there are activities, and the filters that no visitor can change leave none. */
function isFilteredOut(state: CampaignState<Programme>): boolean {
  return state.status === 'empty' && state.campaign.activities.length > 0;
}
