import { LitElement, type TemplateResult, html, nothing } from 'lit';
import { type Activity, type ActivityDay, byDay, upcomingFirst } from '../../campaign/activity.js';
import type { Campaign } from '../../campaign/campaign.js';
import type { Moment } from '../../campaign/moment.js';
import { CampaignController, wantsCampaign } from '../../ui/campaign-controller.js';
import { noticeDress, noticeStyles, writeState } from '../../ui/campaign-words.js';
import { ownOptions } from '../../ui/own-options.js';
import { Paging } from '../../ui/paging.js';
import { campaignProperties, headingLevelOf, momentOf, wholeNumber } from '../../ui/settings.js';
import { tokens } from '../../ui/tokens.styles.js';
import { WtkActivity } from '../activity/activity.js';
import { styles } from './activity-list.styles.js';
import {
  countWords,
  dayHeading,
  emptyText,
  loadingText,
  moreText,
  pastWords,
} from './activity-list.words.js';

/**
 * The campaign's activities by day, those that can still be visited first. Each is a
 * `<wtk-activity>` of its own. Ones that were written by hand between the tags are only dressed,
 * unless `feed` is set.
 *
 * @tag wtk-activity-list
 * @fires wtk-load - The activities' words are on the page.
 * @fires wtk-error - The feed could not be read; what was on the page stays.
 * @slot day-0 - The heading of the first day; `day-1` that of the next one, and so on.
 * @slot items-0 - The activities of the first day; `items-1` those of the next one, and so on.
 * @slot past - What stands before the days that have been.
 * @slot count - How many are shown of how many.
 * @slot notice - That the activities are awaited, absent, or could not be had.
 * @slot - What was pasted.
 * @csspart list - The activities of one day.
 * @csspart more - The button that shows the next page.
 * @csspart notice - The place of a notice.
 * @csspart retry - The button that reads the feed once more.
 * @cssprop [--wtk-color-accent=currentColor] - The rule beside each activity.
 * @cssprop [--wtk-color-focus=currentColor] - The ring around a focused control.
 * @cssprop [--wtk-radius=0.25em] - The roundness of corners.
 * @cssprop [--wtk-space=1em] - The space beside the rule.
 */
export class WtkActivityList extends LitElement {
  static override styles = [tokens, noticeStyles, styles];

  static override properties = ownOptions({
    ...campaignProperties,
    pageSize: { attribute: 'page-size' },
    limit: {},
  });

  /** The address of the feed. Default: the `feed.json` beside the script. One that can't be read leaves the pasted words, and is said in the console. */
  declare feed: string | undefined;

  /** How many activities the first page shows, and each further one. Default: 20. */
  declare pageSize: number | string | undefined;

  /** How many activities are shown at the most, over all pages. Default: all. */
  declare limit: number | string | undefined;

  /** The level of the headings of days, 2 to 5; activities stand one level under it. Default: 3. Anything else means the default and a warning. */
  declare headingLevel: number | string | undefined;

  /** A date, or a date and time on Amsterdam's clock, to preview as if it were then. Default: now. */
  declare now: string | undefined;

  #campaign: CampaignController<readonly Activity[]> | undefined;

  /** One element an activity, kept while it is shown, so that a further page leaves the first alone. */
  readonly #items = new Map<string, WtkActivity>();

  readonly #paging = new Paging(this, 20);

  override willUpdate(): void {
    if (this.#campaign || !wantsCampaign(this, this.feed !== undefined)) return;
    this.#campaign = new CampaignController(this, (campaign, now) => this.#choose(campaign, now));
  }

  override render(): TemplateResult {
    const state = this.#campaign?.state;
    const days = state?.status === 'ready' ? this.#days(state.value) : [];
    return html`<div aria-busy=${state?.status === 'loading'}>
      ${days.map((day, index) => dayDress(index, isFirstPast(days, index)))}
      <slot></slot>
      ${noticeDress(this, this.#campaign)}
      <div role="status"><slot name="count"></slot></div>
      ${this.#paging.dress(moreText(this), state?.status === 'ready' ? state.value.length : 0)}
    </div>`;
  }

  override updated(): void {
    if (!this.#campaign) return;
    writeState(this, this.#campaign.state, {
      ready: (activities) => this.#words(activities),
      loading: () => loadingText(this),
      empty: () => emptyText(this),
    });
    const first = this.#paging.turned([...this.querySelectorAll('wtk-activity')]);
    void first?.updateComplete.then(() => first.focusTitle());
  }

  #choose({ activities }: Campaign, now: Moment): readonly Activity[] | undefined {
    const limit = wholeNumber(this, 'limit', 'limit', { from: 1, to: 10_000, byDefault: 10_000 });
    return activities.length > 0 ? upcomingFirst(activities, now).slice(0, limit) : undefined;
  }

  #words(activities: readonly Activity[]): Node[] {
    this.#forget(activities);
    const days = this.#days(activities);
    const shown = Math.min(this.#paging.room, activities.length);
    return [
      ...days.flatMap((day, index) => [
        ...(isFirstPast(days, index) ? [pastWords(this)] : []),
        dayHeading(this, day, `day-${index}`),
        ...day.activities.map((activity) => this.#item(activity, `items-${index}`)),
      ]),
      countWords(this, shown, activities.length),
    ];
  }

  /** Lets go of the elements of activities that another campaign had. */
  #forget(activities: readonly Activity[]): void {
    const ids = new Set(activities.map(({ id }) => id));
    for (const id of this.#items.keys()) if (!ids.has(id)) this.#items.delete(id);
  }

  #item(activity: Activity, slot: string): WtkActivity {
    const item = this.#items.get(activity.id) ?? new WtkActivity();
    this.#items.set(activity.id, item);
    item.activity = activity;
    item.headingLevel = Math.min(headingLevelOf(this) + 1, 6);
    item.underDay = true;
    item.now = this.now;
    item.slot = slot;
    item.role = 'listitem';
    return item;
  }

  #days(activities: readonly Activity[]): readonly ActivityDay[] {
    return byDay(activities.slice(0, this.#paging.room), momentOf(this));
  }
}

/** The first day of those that have been; all after it have been too. */
function isFirstPast(days: readonly ActivityDay[], index: number): boolean {
  return days[index]?.past === true && days[index - 1]?.past !== true;
}

function dayDress(index: number, firstPast: boolean): TemplateResult {
  return html`${firstPast ? html`<slot name="past"></slot>` : nothing}
    <slot name="day-${index}"></slot>
    <div part="list" role="list"><slot name="items-${index}"></slot></div>`;
}
