import { type TemplateResult, html, nothing } from 'lit';
import { NARRATORS, type Story, type StoryFilter, TOPICS } from '../../campaign/story.js';
import { capitalised } from '../../ui/date-words.js';
import { langFor, languageOf } from '../../ui/language.js';
import { STORY_TERMS } from '../../ui/story-words.js';
import { ownWords } from './story-list.words.js';

/**
 * A choice of narrator and one of topic, each where the stories have more than one. They have no
 * name and are not filled in again by the browser, so that nothing is kept of what was chosen.
 */
export function filtersDress(
  host: HTMLElement,
  stories: readonly Story[],
  choose: (filter: StoryFilter) => void,
): TemplateResult {
  const say = ownWords(host);
  const terms = STORY_TERMS[languageOf(host)];
  const narrators = NARRATORS.filter((one) => stories.some(({ narrator }) => narrator === one));
  const topics = TOPICS.filter((one) => stories.some((story) => story.topics.includes(one)));
  return html`<div part="filters" lang=${langFor(host, languageOf(host)) ?? nothing}>
    ${selectDress(say.narrator, say.anyNarrator, narrators, terms.narrators, (narrator) =>
      choose({ narrator }),
    )}
    ${selectDress(say.topic, say.anyTopic, topics, terms.topics, (topic) => choose({ topic }))}
  </div>`;
}

function selectDress<Value extends string>(
  label: string,
  all: string,
  values: readonly Value[],
  names: Readonly<Record<Value, string>>,
  choose: (value: Value | undefined) => void,
): TemplateResult | typeof nothing {
  if (values.length < 2) return nothing;
  const onChange = ({ target }: Event): void => {
    choose(values.find((value) => value === (target as HTMLSelectElement).value));
  };
  return html`<label>
    ${label}
    <select autocomplete="off" @change=${onChange}>
      <option value="">${all}</option>
      ${values.map((value) => html`<option value=${value}>${capitalised(names[value])}</option>`)}
    </select>
  </label>`;
}
