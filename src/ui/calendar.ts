import { type TemplateResult, css, html, nothing, render } from 'lit';
import type { Activity } from '../campaign/activity.js';
import { icalendar } from '../campaign/icalendar.js';
import { webCalendars } from '../campaign/web-calendars.js';
import { addText, calendarWords } from './calendar-words.js';
import { markLanguage } from './language.js';
import { word } from './words.js';

/** The two forms of an entry; the one that says least is offered first. */
const FORMS = [true, false] as const;

/**
 * Offers activities for a visitor's own calendar. Nothing is made before it is asked for, and
 * nothing is sent: the file is in the link itself. The calendars of Google and Microsoft are
 * links behind a choice of their own, which says who is told.
 */
export class CalendarOffer {
  readonly #host: HTMLElement;
  #control: HTMLDetailsElement | undefined;
  #activities: readonly Activity[] = [];

  constructor(host: HTMLElement) {
    this.#host = host;
  }

  /** The control for these activities, at least one of them. */
  dress(activities: readonly Activity[]): HTMLElement {
    this.#activities = activities;
    this.#control ??= this.#newControl();
    markLanguage(this.#host, this.#control);
    const [summary] = this.#control.children;
    const text = addText(this.#host, activities.length);
    if (summary && summary.textContent !== text) summary.textContent = text;
    if (this.#control.open) this.#draw();
    return this.#control;
  }

  /** By hand, since a list has one for each of its rows, and few are ever opened. */
  #newControl(): HTMLDetailsElement {
    const control = word('details', { part: 'calendar' }, word('summary', {}));
    control.addEventListener('toggle', this.#draw);
    return control as HTMLDetailsElement;
  }

  readonly #draw = (): void => {
    if (!this.#control) return;
    render(this.#control.open ? choices(this.#host, this.#activities) : nothing, this.#control);
  };
}

function choices(host: HTMLElement, activities: readonly Activity[]): TemplateResult {
  const { shared, file, web, webMeans } = calendarWords(host);
  const [first, second] = activities;
  return html`<p>${shared}</p>
    <ul>
      ${FORMS.map((discreet) => fileChoice(host, activities, discreet))}
    </ul>
    <p>${file}</p>
    ${
      first && !second
        ? html`<details>
            <summary>${web}</summary>
            <p>${webMeans}</p>
            <ul>
              ${FORMS.flatMap((discreet) => webChoices(host, first, discreet))}
            </ul>
          </details>`
        : nothing
    }`;
}

/** A file that says in its own name nothing of what is in it. */
function fileChoice(
  host: HTMLElement,
  activities: readonly Activity[],
  discreet: boolean,
): TemplateResult {
  const { neutral, neutralMeans, named, namedMeans } = calendarWords(host);
  const file = icalendar(activities, { discreet, now: new Date().toISOString() });
  return html`<li>
    <a download="afspraak.ics" href="data:text/calendar;charset=utf-8,${encodeURIComponent(file)}"
      >${discreet ? neutral : named}</a
    >
    ${discreet ? neutralMeans : namedMeans}
  </li>`;
}

function webChoices(host: HTMLElement, activity: Activity, discreet: boolean): TemplateResult[] {
  const { neutral, named } = calendarWords(host);
  const form = discreet ? neutral : named;
  return webCalendars(activity, discreet).map(
    ({ name, address }) =>
      html`<li>
        <a rel="noopener noreferrer" href=${address}>${name}: ${form.toLowerCase()}</a>
      </li>`,
  );
}

export const calendarStyles = css`
  [part='calendar'] {
    max-inline-size: 45em;
  }

  summary {
    inline-size: fit-content;
    min-block-size: 44px;
    padding-block: 0.6em;
    cursor: pointer;
    touch-action: manipulation;
  }

  [part='calendar'] :is(p, ul) {
    margin-block: 0 0.5em;
  }

  [part='calendar'] ul {
    padding-inline-start: 0;
    list-style: none;
  }

  [part='calendar'] a {
    display: grid;
    align-content: center;
    inline-size: fit-content;
    min-inline-size: 44px;
    min-block-size: 44px;
    color: inherit;
  }

  @media print {
    [part='calendar'] {
      display: none;
    }
  }
`;
