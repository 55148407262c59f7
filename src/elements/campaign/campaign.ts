import { LitElement, type TemplateResult, html, noChange } from 'lit';
import type { Campaign } from '../../campaign/campaign.js';
import { CampaignController, wantsCampaign } from '../../ui/campaign-controller.js';
import { noticeDress, noticeStyles, writeState } from '../../ui/campaign-words.js';
import { keepsDeclaredDress } from '../../ui/declared-dress.js';
import { campaignProperties, momentOf, wholeNumber } from '../../ui/settings.js';
import { tokens } from '../../ui/tokens.styles.js';
import { campaignWords } from './campaign-nodes.js';
import { styles } from './campaign.styles.js';
import { ownWords } from './campaign.words.js';

/**
 * The campaign itself: what it is called, its theme, when it is, and what is on today.
 *
 * What it says follows the days that its feed names: before the week when it begins, during it
 * what is on today, for eight weeks after it what can still be visited, and in the rest of the
 * year only when it was or will be. The same code shows next year's edition once the feed does.
 *
 * @tag wtk-campaign
 * @fires wtk-load - The campaign's words are on the page.
 * @fires wtk-error - The feed could not be read; the pasted words stay.
 * @slot name - A heading.
 * @slot theme - The motto of this edition.
 * @slot days - From when to when it is.
 * @slot soon - In how many days it begins.
 * @slot on - The heading over what is on, or that nothing is on today.
 * @slot activities - What is on today or still open, a line each.
 * @slot more - How many more there are.
 * @slot hashtags - The words to use on social media.
 * @slot site - A link to the campaign's site.
 * @slot notice - That the campaign is awaited, absent, or could not be had.
 * @slot - What was pasted.
 * @csspart card - The frame around it.
 * @csspart list - What is on.
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
export class WtkCampaign extends LitElement {
  static override styles = [tokens, noticeStyles, styles];

  static override properties = { ...campaignProperties, limit: {} };

  /** The address of the feed. Default: the `feed.json` beside the script. One that can't be read leaves the pasted words, and is said in the console. */
  declare feed: string | undefined;

  /** How many activities are named at the most, 1 to 100. Default: 5. Anything else means the default and a warning. */
  declare limit: number | string | undefined;

  /** The level of the heading, 2 to 6; what is on has one level under it. Default: 3. Anything else means the default and a warning. */
  declare headingLevel: number | string | undefined;

  /** A date, or a date and time on Amsterdam's clock, to preview as if it were then. Default: now. */
  declare now: string | undefined;

  #campaign: CampaignController<Campaign> | undefined;

  override willUpdate(): void {
    if (this.#campaign || !wantsCampaign(this, this.feed !== undefined)) return;
    this.#campaign = new CampaignController(this, (campaign) =>
      campaign.name === '' ? undefined : campaign,
    );
  }

  override render(): TemplateResult | typeof noChange {
    if (keepsDeclaredDress(this, this.#campaign?.state.status)) return noChange;
    return html`<section part="card" aria-busy=${this.#campaign?.state.status === 'loading'}>
      <slot name="name"></slot><slot name="theme"></slot><slot name="days"></slot
      ><slot name="soon"></slot><slot name="on"></slot>
      <div part="list"><slot name="activities"></slot></div>
      <slot name="more"></slot><slot name="hashtags"></slot><slot name="site"></slot><slot></slot>
      ${noticeDress(this, this.#campaign)}
    </section>`;
  }

  override updated(): void {
    this.#write();
    const list = this.renderRoot.querySelector('[part="list"]');
    // A list of nothing is none.
    if (this.querySelector('[slot="activities"]')) list?.setAttribute('role', 'list');
    else list?.removeAttribute('role');
  }

  #write(): void {
    if (!this.#campaign) return;
    const { loading, empty } = ownWords(this);
    const limit = wholeNumber(this, 'limit', 'limit', { from: 1, to: 100, byDefault: 5 });
    writeState(this, this.#campaign.state, {
      ready: (campaign) => campaignWords(this, campaign, momentOf(this), limit),
      loading: () => loading,
      empty: () => empty,
    });
  }
}
