import { type TemplateResult, html, nothing } from 'lit';
import {
  NARRATORS,
  type Story,
  type StoryFilter,
  TOPICS,
  filterStories,
} from '../../campaign/story.js';
import { selectField } from '../../ui/filters.js';
import { languageOf, ownLang } from '../../ui/language.js';
import { capitalised } from '../../ui/message.js';
import { STORY_TERMS } from '../../ui/story-words.js';
import { ownWords } from './story-list.words.js';

/** A choice of narrator and one of topic, each where the stories have more than one. */
export function filtersDress(
  host: HTMLElement,
  stories: readonly Story[],
  chosen: StoryFilter,
  choose: (filter: StoryFilter) => void,
): TemplateResult {
  const { narrator, anyNarrator, topic, anyTopic } = ownWords(host);
  const terms = STORY_TERMS[languageOf(host)];
  const select = <Name extends keyof StoryFilter>(
    name: Name,
    [label, any]: readonly [string, string],
    known: readonly NonNullable<StoryFilter[Name]>[],
    names: Readonly<Record<NonNullable<StoryFilter[Name]>, string>>,
  ): TemplateResult | typeof nothing => {
    const count = (value?: string): number =>
      filterStories(stories, { ...chosen, [name]: value }).length;
    const values = known.filter((value) => filterStories(stories, { [name]: value }).length > 0);
    if (values.length < 2) return nothing;
    const options = values.map((value) => ({
      value,
      text: capitalised(names[value]),
      count: count(value),
    }));
    const all = { value: '', text: any, count: count() };
    return selectField(label, chosen[name] ?? '', [all, ...options], (value) =>
      choose({ [name]: values.find((one) => one === value) }),
    );
  };
  return html`<div part="filters" lang=${ownLang(host) ?? nothing}>
    <div part="choices">
      ${select('narrator', [narrator, anyNarrator], NARRATORS, terms.narrators)}
      ${select('topic', [topic, anyTopic], TOPICS, terms.topics)}
    </div>
  </div>`;
}
