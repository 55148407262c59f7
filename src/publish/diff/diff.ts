import { Command, Option } from 'commander';
import type { Terminal } from '../terminal.js';
import { type CampaignDiff, type Change, diffCampaigns } from './diff-campaigns.js';
import { WORDS } from './diff.words.js';
import { readCampaign } from './read-campaign.js';

/** So much of a text stands before and after the arrow. */
const LONGEST = 60;

/** Stands for no text at all. */
const NOTHING = '–';

/** `wtk diff`: what visitors will see change. */
export function diffCommand(terminal: Terminal): Command {
  const { language } = terminal;
  const words = WORDS[language];
  return new Command('diff')
    .description(words.description)
    .argument(`<${words.oldName}>`, words.old)
    .argument(`<${words.newName}>`, words.new)
    .addOption(
      new Option('--format <format>', words.format).choices(['text', 'json']).default('text'),
    )
    .addHelpText('after', `\n${words.example}`)
    .action(async (before: string, after: string, { format }: { format: 'text' | 'json' }) => {
      const diff = diffCampaigns(
        await readCampaign(before, language),
        await readCampaign(after, language),
      );
      if (format === 'json') terminal.print(JSON.stringify(diff, null, 2));
      else printDiff(diff, terminal);
    });
}

function printDiff({ changes, same }: CampaignDiff, terminal: Terminal): void {
  const { language, colours, print } = terminal;
  const words = WORDS[language];
  if (changes.length === 0) print(words.nothing);
  if (changes.some(({ subject }) => subject === 'help'))
    print(colours.bold(colours.red(words.help)));
  for (const change of changes) print(textOf(change, terminal));
  print(words.same(same));
}

function textOf({ kind, subject, title, fields }: Change, { language, colours }: Terminal): string {
  const words = WORDS[language];
  const name = [words.subjects[subject], title && `“${title}”`].filter(Boolean).join(' ');
  // Of a help line no word and no digit is left out.
  const show = subject === 'help' ? whole : parts;
  const said = (value: string): string => words.values[value] ?? value;
  const lines = fields.map(
    ({ field, old, new: now }) => `  ${words.fields[field]}: ${show(said(old), said(now))}`,
  );
  return [`${colours.bold(name)}: ${words.kinds[kind]}`, ...lines].join('\n');
}

function whole(old: string, now: string): string {
  return `${old || NOTHING} → ${now || NOTHING}`;
}

/** From shortly before where the two texts differ, since long ones mostly begin alike. */
function parts(old: string, now: string): string {
  const isShort = Math.max(old.length, now.length) <= LONGEST;
  const start = isShort ? 0 : Math.max(0, firstDifference(old, now) - LONGEST / 2);
  return `${excerpt(old, start)} → ${excerpt(now, start)}`;
}

function firstDifference(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return at;
}

function excerpt(text: string, start: number): string {
  if (text === '') return NOTHING;
  const part = text.slice(start, start + LONGEST);
  return `${start > 0 ? '…' : ''}${part}${start + LONGEST < text.length ? '…' : ''}`;
}
