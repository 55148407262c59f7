import type { InEachLanguage } from '../../language.js';

/** What a broken contract is told with. */
interface SchemaWords {
  readonly file: string;
  readonly missing: (name: string) => string;
  readonly wrong: (name: string) => string;
  /** What a value should be, by the name of its definition in the contract. */
  readonly definitions: Readonly<Record<string, string>>;
  /** The same by the keyword of JSON Schema that was broken. */
  readonly keywords: Readonly<
    Record<string, (params: Readonly<Record<string, unknown>>) => string>
  >;
  readonly contract: string;
}

const listed = (values: unknown): string => (values as readonly unknown[]).join(', ');

export const WORDS: InEachLanguage<SchemaWords> = {
  nl: {
    file: 'het bestand',
    missing: (name) => `Hier ontbreekt “${name}”.`,
    wrong: (name) => `“${name}” heeft een waarde die niet kan.`,
    definitions: {
      moment: 'Schrijf een dag als 2026-11-16, of een dag en tijd als 2026-11-16T19:30.',
      date: 'Schrijf een dag als 2026-11-16.',
      instant: 'Schrijf een dag en tijd met het verschil met UTC, als 2026-11-16T19:30:00+01:00.',
      language: 'Schrijf de code van een taal, zoals nl of nl-NL.',
      regionCode: 'Schrijf een code zoals GM0479 (gemeente), GG7306 (GGD) of VT22 (Veilig Thuis).',
      helpLineId: 'Kies een hulplijn die de kit kent, zoals veilig-thuis, kindertelefoon of 113.',
    },
    keywords: {
      required: () => 'Vul het in. Zonder dit gegeven klopt de rest niet.',
      oneOf: () => 'Schrijf gewone tekst, of een lijst van alinea’s zoals in de voorbeeldfeed.',
      discriminator: () =>
        'Kies paragraph, blockquote of list; daarin text, emphasis, strong of link. HTML kan niet.',
      anyOf: () => 'Schrijf de tekst in content_text, ook voor lezers van andere feeds.',
      type: ({ type }) => `Verwacht wordt: ${String(type)}.`,
      enum: ({ allowedValues }) => `Kies een van: ${listed(allowedValues)}.`,
      const: ({ allowedValue }) => `Verwacht wordt precies: ${String(allowedValue)}.`,
      format: ({ format }) => `Verwacht wordt de vorm: ${String(format)}.`,
      pattern: ({ pattern }) => `Verwacht wordt de vorm: ${String(pattern)}.`,
      minLength: () => 'Vul tekst in, of laat het hele gegeven weg.',
      maxLength: ({ limit }) => `Maak het korter: hoogstens ${String(limit)} tekens.`,
      minItems: () => 'Zet er ten minste één in, of laat het hele gegeven weg.',
      maxItems: ({ limit }) => `Hoogstens ${String(limit)} kunnen er staan.`,
      minimum: ({ limit }) => `Het kleinste getal is ${String(limit)}.`,
      exclusiveMinimum: ({ limit }) => `Het getal is groter dan ${String(limit)}.`,
      exclusiveMaximum: ({ limit }) => `Het getal is kleiner dan ${String(limit)}.`,
      propertyNames: () => 'Kies als naam een hulplijn die de kit kent.',
      not: () => 'Kies een andere naam: deze hoort bij een lijn die de kit al kent.',
    },
    contract: 'Vergelijk het met src/feed/feed.schema.json.',
  },
  en: {
    file: 'the file',
    missing: (name) => `“${name}” is missing here.`,
    wrong: (name) => `“${name}” has a value that is not possible.`,
    definitions: {
      moment: 'Write a day as 2026-11-16, or a day and time as 2026-11-16T19:30.',
      date: 'Write a day as 2026-11-16.',
      instant: 'Write a day and time with its offset from UTC, as 2026-11-16T19:30:00+01:00.',
      language: 'Write the code of a language, such as nl or nl-NL.',
      regionCode:
        'Write a code such as GM0479 (municipality), GG7306 (GGD) or VT22 (Veilig Thuis).',
      helpLineId:
        'Choose a help line that the kit knows, such as veilig-thuis, kindertelefoon or 113.',
    },
    keywords: {
      required: () => 'Fill it in. Without it the rest is not right.',
      oneOf: () => 'Write plain text, or a list of paragraphs as in the example feed.',
      discriminator: () =>
        'Choose paragraph, blockquote or list; in it text, emphasis, strong or link. No HTML.',
      anyOf: () => 'Write the text in content_text, for readers of other feeds as well.',
      type: ({ type }) => `Expected: ${String(type)}.`,
      enum: ({ allowedValues }) => `Choose one of: ${listed(allowedValues)}.`,
      const: ({ allowedValue }) => `Expected precisely: ${String(allowedValue)}.`,
      format: ({ format }) => `Expected in the form: ${String(format)}.`,
      pattern: ({ pattern }) => `Expected in the form: ${String(pattern)}.`,
      minLength: () => 'Fill in text, or leave the whole value out.',
      maxLength: ({ limit }) => `Make it shorter: ${String(limit)} characters at most.`,
      minItems: () => 'Put at least one in, or leave the whole value out.',
      maxItems: ({ limit }) => `There can be ${String(limit)} at most.`,
      minimum: ({ limit }) => `The smallest number is ${String(limit)}.`,
      exclusiveMinimum: ({ limit }) => `The number is above ${String(limit)}.`,
      exclusiveMaximum: ({ limit }) => `The number is below ${String(limit)}.`,
      propertyNames: () => 'Choose a help line that the kit knows as its name.',
      not: () => 'Choose another name: this one belongs to a line that the kit knows.',
    },
    contract: 'Compare it with src/feed/feed.schema.json.',
  },
};
