/** What of two editions a visitor sees change. Pure: campaigns in, changes out. */
import { type Activity, isCalledOff } from '../../campaign/activity.js';
import type { Campaign, Question } from '../../campaign/campaign.js';
import { HELP_LINES } from '../../campaign/help-lines.js';
import type { Help } from '../../campaign/help.js';
import type { Story } from '../../campaign/story.js';
import { asText } from './as-text.js';

/** What happened to something: `gone` is withdrawn as well, since a visitor sees no difference. */
export type ChangeKind = 'new' | 'gone' | 'cancelled' | 'moved' | 'changed';

/** What a change is about. */
export type Subject = 'help' | 'campaign' | 'question' | 'story' | 'activity';

/** A value that differs, as text; empty where there is none. */
export interface FieldChange {
  readonly field: Field;
  readonly old: string;
  readonly new: string;
}

export interface Change {
  readonly kind: ChangeKind;
  readonly subject: Subject;
  readonly id: string;
  readonly title: string;
  /** Which fields differ; none for what is new or gone. */
  readonly fields: readonly FieldChange[];
}

/** What changes, help first; and how many items stay as they are. */
export interface CampaignDiff {
  readonly changes: readonly Change[];
  readonly same: number;
}

/** What visitors see nothing of, or see in another field already. */
const UNSEEN: readonly string[] = ['id', 'hosts', 'dateModified'];

/** The fields that visitors see something of. */
type Seen<Whole> = Exclude<keyof Whole, 'id' | 'hosts' | 'dateModified'>;
type EditionField = 'name' | 'theme' | 'startDate' | 'endDate' | 'url' | 'hashtags' | 'language';
export type Field = Seen<Story> | Seen<Activity> | Seen<Question> | Seen<Help> | EditionField;

/** Something of a feed, as the fields that visitors see. */
interface Entry {
  readonly id: string;
  readonly title: string;
  readonly fields: Readonly<Partial<Record<Field, string>>>;
}

const MOVES: readonly Field[] = ['startDate', 'endDate', 'location', 'eventAttendanceMode'];

export function diffCampaigns(before: Campaign, after: Campaign): CampaignDiff {
  const cancelled = new Set(after.activities.filter(isCalledOff).map(({ id }) => id));
  for (const { id } of before.activities.filter(isCalledOff)) cancelled.delete(id);
  const kindOf = (id: string, fields: readonly FieldChange[]): ChangeKind =>
    cancelled.has(id)
      ? 'cancelled'
      : fields.some(({ field }) => MOVES.includes(field))
        ? 'moved'
        : 'changed';
  const whole = [
    ...changesOf('help', [helpEntry(before.help)], [helpEntry(after.help)]),
    ...changesOf('campaign', [editionEntry(before)], [editionEntry(after)]),
    ...changesOf(
      'question',
      before.questions.map(questionEntry),
      after.questions.map(questionEntry),
    ),
  ];
  const items = [
    ...changesOf('story', before.stories.map(storyEntry), after.stories.map(storyEntry)),
    ...changesOf(
      'activity',
      before.activities.map(activityEntry),
      after.activities.map(activityEntry),
      kindOf,
    ),
  ];
  const kept = items.filter(({ kind }) => kind !== 'gone').length;
  const count = after.stories.length + after.activities.length;
  return { changes: [...whole, ...items], same: count - kept };
}

function changesOf(
  subject: Subject,
  before: readonly Entry[],
  after: readonly Entry[],
  kindOf: (id: string, fields: readonly FieldChange[]) => ChangeKind = () => 'changed',
): Change[] {
  const old = new Map(before.map((entry) => [entry.id, entry]));
  const left = new Set(after.map(({ id }) => id));
  const whole = (kind: 'new' | 'gone', { id, title }: Entry): Change => ({
    kind,
    subject,
    id,
    title,
    fields: [],
  });
  return [
    ...before.filter(({ id }) => !left.has(id)).map((entry) => whole('gone', entry)),
    ...after.flatMap((entry): Change[] => {
      const earlier = old.get(entry.id);
      if (!earlier) return [whole('new', entry)];
      const fields = fieldsThatDiffer(earlier, entry);
      const { id, title } = entry;
      return fields.length === 0 ? [] : [{ kind: kindOf(id, fields), subject, id, title, fields }];
    }),
  ];
}

function fieldsThatDiffer({ fields: before }: Entry, { fields: after }: Entry): FieldChange[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])] as Field[];
  return names.flatMap((field) => {
    const [old = '', now = ''] = [before[field], after[field]];
    return old === now ? [] : [{ field, old, new: now }];
  });
}

function storyEntry(story: Story): Entry {
  return { id: story.id, title: story.title ?? story.id, fields: textsOf(story) };
}

function activityEntry(activity: Activity): Entry {
  return { id: activity.id, title: activity.title, fields: textsOf(activity) };
}

function questionEntry(question: Question): Entry {
  return { id: question.id, title: question.question, fields: textsOf(question) };
}

function editionEntry(campaign: Campaign): Entry {
  const { name, theme, startDate, endDate, url, hashtags, language } = campaign;
  const fields = textsOf({ name, theme, startDate, endDate, url, hashtags, language });
  return { id: 'campaign', title: name, fields };
}

/** A line that is compiled in is told with its number, as a visitor sees it. */
function helpEntry({ lines, hours, regional, override }: Help): Entry {
  const fields = textsOf({
    lines: lines.map((id) => [...new Set([id, HELP_LINES[id].number])].filter(Boolean).join(' ')),
    hours: Object.entries(hours).map(([id, text]) => `${id}: ${text}`),
    regional: regional.map(({ name, number, region, hours: open }) =>
      asText({ name, number, region, open }),
    ),
    override: override && asText([override.number, override.text]),
  });
  return { id: 'help', title: '', fields };
}

function textsOf(values: object): Entry['fields'] {
  const seen = Object.entries(values).filter(([field]) => !UNSEEN.includes(field));
  return Object.fromEntries(seen.map(([field, value]) => [field, asText(value)]));
}
