import { LitElement, type TemplateResult, html, noChange, nothing } from 'lit';
import type { Campaign, Question } from '../../campaign/campaign.js';
import { CampaignController, wantsCampaign } from '../../ui/campaign-controller.js';
import { noticeDress, noticeStyles, writeState } from '../../ui/campaign-words.js';
import { keepsDeclaredDress } from '../../ui/declared-dress.js';
import { detailsStyles } from '../../ui/details.styles.js';
import { directionOf } from '../../ui/language.js';
import { OpenForPrint } from '../../ui/open-for-print.js';
import { campaignProperties } from '../../ui/settings.js';
import { tokens } from '../../ui/tokens.styles.js';
import { styles } from './faq.styles.js';
import { ownWords, questionWords } from './faq.words.js';

/**
 * The campaign's questions and answers. Each answer opens in place, when it is found in the page
 * (where the browser does so), and when the page is printed. What was pasted between the tags stays
 * on the page until the questions are there, and whenever they can't be had.
 *
 * @tag wtk-faq
 * @fires wtk-load - The questions are on the page.
 * @fires wtk-error - The feed could not be read; the pasted words stay.
 * @slot question-0 - The first question, a heading; `question-1` the next one, and so on.
 * @slot answer-0 - The answer to it; `answer-1` that to the next one, and so on.
 * @slot notice - That the questions are awaited, absent, or could not be had.
 * @slot - What was pasted.
 * @csspart item - One question with its answer.
 * @csspart notice - The place of a notice.
 * @csspart retry - The button that reads the feed once more.
 * @cssprop [--wtk-color-link=revert] - The colour of links, where no rule of the page has one. It follows --nl-link-color, --utrecht-link-color, --basis-color-action-2-color-default.
 * @cssprop [--wtk-color-heading=inherit] - The colour of headings, where no rule of the page has one. It follows --nl-heading-level-3-color, --utrecht-heading-3-color, --basis-heading-color.
 * @cssprop [--wtk-font-heading=inherit] - The fonts of headings, the same. It follows --nl-heading-level-3-font-family, --utrecht-heading-3-font-family, --basis-heading-font-family.
 * @cssprop [--wtk-weight-heading=700] - How bold headings are, the same. It follows --nl-heading-level-3-font-weight, --utrecht-heading-3-font-weight, --basis-heading-font-weight.
 * @cssprop [--wtk-color-line=color-mix(in srgb, currentColor 30%, transparent)] - The thin rules between questions. It follows --utrecht-separator-color, --basis-color-default-border-default.
 * @cssprop [--wtk-color-focus=currentColor] - The ring around what has the focus. It follows --basis-focus-outline-color, --utrecht-focus-outline-color.
 * @cssprop [--wtk-button-color=inherit] - The text of buttons. It follows --nl-button-secondary-color, --utrecht-button-secondary-action-color, --basis-color-action-1-color-default.
 * @cssprop [--wtk-button-background=transparent] - The ground of buttons. It follows --nl-button-secondary-background-color, --utrecht-button-secondary-action-background-color.
 * @cssprop [--wtk-button-border=currentColor] - The border of buttons. It follows --nl-button-secondary-border-color, --utrecht-button-secondary-action-border-color, --basis-color-action-1-border-default.
 * @cssprop [--wtk-radius=0.375em] - The roundness of corners, a length. It follows --nl-button-border-radius, --utrecht-button-border-radius, --basis-border-radius-md.
 */
export class WtkFaq extends LitElement {
  static override styles = [tokens, noticeStyles, detailsStyles, styles];

  static override properties = campaignProperties;

  /** The address of the feed. Default: the `feed.json` beside the script. One that can't be read leaves the pasted words, and is said in the console. */
  declare feed: string | undefined;

  /** The level of each question's heading, 2 to 6: one under that of the page's own heading above. Default: 3. Anything else means the default and a warning. */
  declare headingLevel: number | string | undefined;

  /** A date, or a date and time on Amsterdam's clock, to preview as if it were then; no question hangs on it. Default: now. */
  declare now: string | undefined;

  #campaign: CampaignController<Campaign> | undefined;

  constructor() {
    super();
    new OpenForPrint(this);
  }

  override willUpdate(): void {
    if (this.#campaign || !wantsCampaign(this, this.feed !== undefined)) return;
    this.#campaign = new CampaignController(this, (campaign) =>
      campaign.questions.length > 0 ? campaign : undefined,
    );
  }

  override render(): TemplateResult | typeof noChange {
    const state = this.#campaign?.state;
    if (keepsDeclaredDress(this, state?.status)) return noChange;
    const dir = state?.status === 'ready' ? directionOf(state.value.language) : nothing;
    return html`<div aria-busy=${state?.status === 'loading'}>
      ${this.#questions().map(
        (_question, at) =>
          html`<details part="item" dir=${dir}>
            <summary><slot name="question-${at}"></slot></summary>
            <slot name="answer-${at}"></slot>
          </details>`,
      )}
      <slot></slot>
      ${noticeDress(this, this.#campaign)}
    </div>`;
  }

  override updated(): void {
    if (!this.#campaign) return;
    const { loading, empty } = ownWords(this);
    writeState(this, this.#campaign.state, {
      ready: ({ questions, language }) => questionWords(this, questions, language),
      loading: () => loading,
      empty: () => empty,
    });
  }

  /** The questions of the campaign, or those that were written by hand. */
  #questions(): readonly (Question | Element)[] {
    const state = this.#campaign?.state;
    if (state?.status === 'ready') return state.value.questions;
    return [...this.querySelectorAll(':scope > [slot^="question-"]')];
  }
}
