import type { InEachLanguage } from '../language.js';

interface BuildWords {
  readonly description: string;
  readonly content: string;
  readonly out: string;
  readonly pages: string;
  readonly drawing: string;
  readonly noNumber: (given: string) => string;
  readonly noPages: (activities: number) => string;
  readonly example: string;
  readonly noFolder: (folder: string) => string;
  readonly outInside: (out: string, folder: string) => string;
  readonly inTheWay: (file: string, out: string) => string;
  readonly unwritable: (out: string, code: string) => string;
  readonly finding: (item: string | undefined, what: string, how: string) => string;
  /** What `wtk check` also has to say, and does not stop a feed. */
  readonly others: (count: number) => string;
  readonly unsigned: (signatures: readonly string[], out: string) => string;
  readonly refused: (out: string) => string;
  readonly built: (stories: number, activities: number, files: number, out: string) => string;
}

export const WORDS: InEachLanguage<BuildWords> = {
  nl: {
    description: 'Maakt van een map met inhoud de hele feed.',
    content: 'map met campaign.json, stories en activities.csv',
    out: 'map waarin de feed komt',
    pages: 'tot zoveel activiteiten heeft elk een eigen fragment (1000)',
    drawing: 'fragmenten maken',
    noNumber: (given) => `Achter --pages hoort een heel getal, en er staat: ${given}.`,
    noPages: (activities) =>
      `Er zijn ${activities} activiteiten: los heeft geen ervan een fragment, in de lijsten wel. Toch elk apart? Gebruik --pages ${activities}`,
    example: 'Voorbeeld:\n  wtk build inhoud --out site',
    noFolder: (folder) => `${folder} is geen map. Klopt de naam?`,
    outInside: (out, folder) => `${out} ligt in ${folder}. Kies bij --out een andere map.`,
    inTheWay: (file, out) =>
      `In ${out} staat al ${file}, en dat is niet met wtk build gemaakt. Kies een andere map, of haal het weg.`,
    unwritable: (out, code) => `In ${out} kan niet worden geschreven (${code}).`,
    finding: (item, what, how) => [item && `${item}:`, what, how].filter(Boolean).join(' '),
    others: (count) => `Er zijn ook ${count} punten om naar te kijken: wtk check noemt ze.`,
    unsigned: (signatures, out) =>
      `De handtekening hoorde bij de vorige feed en is weg: ${signatures.join(', ')}. Onderteken opnieuw: wtk sign ${out}/feed.json`,
    refused: (out) => `Er is niets gemaakt: herstel eerst de fouten. ${out} is nog zoals het was.`,
    built: (stories, activities, files, out) =>
      `Klaar: ${stories} verhalen en ${activities} activiteiten, in ${files} bestanden in ${out}.`,
  },
  en: {
    description: 'Makes the whole feed of a folder of content.',
    content: 'folder with campaign.json, stories and activities.csv',
    out: 'folder that the feed goes into',
    pages: 'up to so many activities, each has its own fragment (1000)',
    drawing: 'making fragments',
    noNumber: (given) => `After --pages comes a whole number, and it says: ${given}.`,
    noPages: (activities) =>
      `There are ${activities} activities: none has a fragment of its own, only the lists have. Each one after all? Use --pages ${activities}`,
    example: 'Example:\n  wtk build content --out site',
    noFolder: (folder) => `${folder} is no folder. Is its name right?`,
    outInside: (out, folder) => `${out} is inside ${folder}. Choose another folder with --out.`,
    inTheWay: (file, out) =>
      `${file} is in ${out} already, and was not made by wtk build. Choose another folder, or take it away.`,
    unwritable: (out, code) => `${out} can’t be written to (${code}).`,
    finding: (item, what, how) => [item && `${item}:`, what, how].filter(Boolean).join(' '),
    others: (count) => `There are also ${count} things to look at: wtk check names them.`,
    unsigned: (signatures, out) =>
      `The signature was of the earlier feed and is gone: ${signatures.join(', ')}. Sign again: wtk sign ${out}/feed.json`,
    refused: (out) => `Nothing was made: mend the errors first. ${out} is as it was.`,
    built: (stories, activities, files, out) =>
      `Done: ${stories} stories and ${activities} activities, in ${files} files in ${out}.`,
  },
};
