/**
 * What is known of the elements by each criterion of WCAG 2.2, level A and AA. 4.1.1 is left out:
 * the standard has withdrawn it.
 *
 * @typedef {object} Criterion
 * @property {string} number
 * @property {string} name as the Dutch translation has it
 * @property {'A' | 'AA'} level
 * @property {'pass' | 'none' | 'host' | 'unknown'} result it passes; there is nothing that it is
 *   about; the page around decides; nobody has looked
 * @property {string} note in words for who writes a statement
 * @property {string} [test] the file of the test that shows it
 */

const EVERY = 'test/every-element.test.ts';
const HELP = 'src/elements/help-banner/help-banner.test.ts';
const STICK = 'src/elements/help-banner/stick.test.ts';
const EXIT = 'src/elements/exit/exit.test.ts';
const LIST = 'src/elements/activity-list/activity-list.test.ts';
const FILTERS = 'src/elements/activity-list/filters.test.ts';
const STORY = 'src/elements/story/story.test.ts';
const MEDIA = 'src/elements/story/attachment.test.ts';
const TELLING = 'src/elements/story/telling.test.ts';
const ZOOM = 'test/hosts/settings.test.ts';
const LEAVING = 'test/node/exit.test.js';
const AXE = 'test/node/axe.test.js';
const KEYS = 'test/node/keyboard.test.js';
const BOXES = 'test/node/reflow.test.js';
const READER = 'test/node/screen-reader.test.js';

/** @type {readonly (readonly [string, string, 'A' | 'AA', Criterion['result'], string, string?])[]} */
const ROWS = [
  [
    '1.1.1',
    'Niet-tekstuele content',
    'A',
    'pass',
    'Een tekening staat er alleen met een tekst die haar vervangt.',
    TELLING,
  ],
  [
    '1.2.1',
    'Louter-geluid en louter-videobeeld',
    'A',
    'pass',
    'Een opname heeft haar tekst erbij, om te lezen.',
    MEDIA,
  ],
  [
    '1.2.2',
    'Ondertitels voor doven en slechthorenden (vooraf opgenomen)',
    'A',
    'pass',
    'Een film toont de ondertitels die de campagne meestuurt.',
    MEDIA,
  ],
  [
    '1.2.3',
    'Audiodescriptie of media-alternatief',
    'A',
    'pass',
    'De tekst van een opname staat erbij.',
    MEDIA,
  ],
  ['1.2.4', 'Ondertitels (live)', 'AA', 'none', 'Er is niets live.'],
  [
    '1.2.5',
    'Audiodescriptie (vooraf opgenomen)',
    'AA',
    'unknown',
    'Hangt af van de films van de campagne. De onderdelen voegen geen gesproken beschrijving toe.',
  ],
  [
    '1.3.1',
    'Info en relaties',
    'A',
    'pass',
    'Koppen, lijsten, velden en datums zijn wat ze zijn in HTML.',
    LIST,
  ],
  [
    '1.3.2',
    'Betekenisvolle volgorde',
    'A',
    'pass',
    'De tekst wordt voorgelezen in de volgorde waarin hij is bedoeld.',
    READER,
  ],
  [
    '1.3.3',
    'Zintuiglijke eigenschappen',
    'A',
    'pass',
    'Geen uitleg verwijst alleen naar vorm, plaats of kleur. Bekeken, geen test.',
  ],
  [
    '1.3.4',
    'Weergavestand',
    'AA',
    'pass',
    'Niets vraagt om een bepaalde stand. Bekeken, geen test.',
  ],
  [
    '1.3.5',
    'Identificeer het doel van de input',
    'AA',
    'none',
    'Geen veld vraagt iets over de bezoeker zelf.',
  ],
  [
    '1.4.1',
    'Gebruik van kleur',
    'A',
    'pass',
    'Wat een kleur zegt, staat er ook in woorden. Bekeken, geen test.',
  ],
  ['1.4.2', 'Geluidsbediening', 'A', 'pass', 'Er klinkt niets vanzelf.', MEDIA],
  [
    '1.4.3',
    'Contrast (minimum)',
    'AA',
    'pass',
    'Gemeten met axe, in de standaardkleuren. Kiest u eigen kleuren, meet dan zelf.',
    AXE,
  ],
  [
    '1.4.4',
    'Herschalen van tekst',
    'AA',
    'pass',
    'Maten volgen de tekst van uw pagina, ook bij 400 procent.',
    ZOOM,
  ],
  ['1.4.5', 'Afbeeldingen van tekst', 'AA', 'pass', 'Alle woorden zijn tekst.', EVERY],
  ['1.4.10', 'Reflow', 'AA', 'pass', 'Op 320 pixels steekt niets uit. Gemeten.', BOXES],
  [
    '1.4.11',
    'Contrast van niet-tekstuele content',
    'AA',
    'unknown',
    'Randen van knoppen volgen de kleur van uw tekst. Er is geen meting van elke rand.',
  ],
  [
    '1.4.12',
    'Tekstafstand',
    'AA',
    'pass',
    'Met ruimere afstanden wordt niets afgekapt. Gemeten, in elke taal.',
    BOXES,
  ],
  [
    '1.4.13',
    'Content bij hover of focus',
    'AA',
    'none',
    'Er verschijnt niets door eroverheen te gaan.',
  ],
  ['2.1.1', 'Toetsenbord', 'A', 'pass', 'Alles werkt met het toetsenbord.', KEYS],
  [
    '2.1.2',
    'Geen toetsenbordval',
    'A',
    'pass',
    'Alleen het scherm van Snel weg houdt de focus vast, terwijl de pagina wordt verlaten.',
    LEAVING,
  ],
  [
    '2.1.4',
    'Enkel teken sneltoetsen',
    'A',
    'pass',
    'De enige sneltoets is drie keer Shift, en dat is geen teken.',
    EXIT,
  ],
  ['2.2.1', 'Timing aanpasbaar', 'A', 'none', 'Er is geen tijdslimiet.'],
  ['2.2.2', 'Pauzeren, stoppen, verbergen', 'A', 'none', 'Niets beweegt vanzelf.'],
  ['2.3.1', 'Drie flitsen of beneden drempelwaarde', 'A', 'none', 'Niets flitst.'],
  [
    '2.4.1',
    'Blokken omzeilen',
    'A',
    'host',
    'Uw pagina zorgt voor een link naar de inhoud. De onderdelen hebben koppen.',
  ],
  [
    '2.4.2',
    'Paginatitel',
    'A',
    'host',
    'Uw pagina heeft de titel. De onderdelen veranderen die niet.',
    EVERY,
  ],
  [
    '2.4.3',
    'Focusvolgorde',
    'A',
    'pass',
    'De focus volgt de volgorde van de tekst, en gaat mee als een verhaal opengaat.',
    KEYS,
  ],
  [
    '2.4.4',
    'Linkdoel (in context)',
    'A',
    'pass',
    'Een link zegt waarheen. Leidt hij naar een andere site, dan staat die erbij.',
    STORY,
  ],
  ['2.4.5', 'Meerdere manieren', 'AA', 'host', 'Gaat over uw hele site.'],
  [
    '2.4.6',
    'Koppen en labels',
    'AA',
    'pass',
    'Elk veld heeft een label, elk verhaal een kop op het niveau dat u kiest.',
    STORY,
  ],
  ['2.4.7', 'Focus zichtbaar', 'AA', 'pass', 'Een rand van 3 pixels.', KEYS],
  [
    '2.4.11',
    'Focus niet bedekt (minimum)',
    'AA',
    'pass',
    'De balk onderaan bedekt nooit wat de focus heeft.',
    STICK,
  ],
  ['2.5.1', 'Aanwijzergebaren', 'A', 'none', 'Er zijn geen gebaren.'],
  [
    '2.5.2',
    'Aanwijzerannulering',
    'A',
    'pass',
    'Knoppen doen iets bij het loslaten. Bekeken, geen test.',
  ],
  ['2.5.3', 'Label in naam', 'A', 'pass', 'Wat er staat, is ook de naam.', AXE],
  ['2.5.4', 'Bewegingsactivering', 'A', 'none', 'Niets reageert op beweging van het toestel.'],
  ['2.5.7', 'Sleepbewegingen', 'AA', 'none', 'Er is niets te slepen.'],
  [
    '2.5.8',
    'Grootte van het aanwijsgebied (minimum)',
    'AA',
    'pass',
    'Nummers, knoppen en vakken van de kaart zijn groot genoeg voor een vinger.',
    HELP,
  ],
  [
    '3.1.1',
    'Taal van de pagina',
    'A',
    'host',
    'Uw pagina zegt haar taal. De onderdelen volgen die.',
    HELP,
  ],
  ['3.1.2', 'Taal van onderdelen', 'AA', 'pass', 'Woorden in een andere taal zeggen welke.', STORY],
  ['3.2.1', 'Bij focus', 'A', 'pass', 'Focus alleen verandert niets. Bekeken, geen test.'],
  [
    '3.2.2',
    'Bij input',
    'A',
    'pass',
    'Een keuze verandert de lijst eronder, en de focus blijft waar hij is.',
    FILTERS,
  ],
  ['3.2.3', 'Consistente navigatie', 'AA', 'host', 'Gaat over uw hele site.'],
  [
    '3.2.4',
    'Consistente identificatie',
    'AA',
    'pass',
    'Dezelfde knop heet overal hetzelfde. Bekeken, geen test.',
  ],
  ['3.2.6', 'Consistente hulp', 'A', 'host', 'Zet de hulplijn op elke pagina op dezelfde plek.'],
  [
    '3.3.1',
    'Foutidentificatie',
    'A',
    'pass',
    'Een gemeente die niet bestaat, wordt in woorden gemeld.',
    FILTERS,
  ],
  [
    '3.3.2',
    'Labels of instructies',
    'A',
    'pass',
    'Elk veld heeft een label dat zichtbaar is.',
    FILTERS,
  ],
  [
    '3.3.3',
    'Foutsuggestie',
    'AA',
    'pass',
    'Waar niets overblijft, staat wat wel iets oplevert.',
    FILTERS,
  ],
  [
    '3.3.4',
    'Foutpreventie (wettelijk, financieel, gegevens)',
    'AA',
    'none',
    'Er wordt niets ingevuld of verstuurd.',
  ],
  ['3.3.7', 'Overbodige invoer', 'A', 'none', 'Er wordt niets twee keer gevraagd.'],
  ['3.3.8', 'Toegankelijke authenticatie (minimum)', 'AA', 'none', 'Er is geen inlog.'],
  ['4.1.2', 'Naam, rol, waarde', 'A', 'pass', 'Gemeten met axe, in elke toestand.', AXE],
  [
    '4.1.3',
    'Statusberichten',
    'AA',
    'pass',
    'Hoeveel er over is, wordt gemeld zonder dat de focus verspringt.',
    LIST,
  ],
];

/** @type {readonly Criterion[]} */
export const criteria = ROWS.map(([number, name, level, result, note, test]) => ({
  number,
  name,
  level,
  result,
  note,
  ...(test && { test }),
}));

/** How each result is called on the page. */
export const RESULTS = {
  pass: 'Voldoet',
  none: 'Niet van toepassing',
  host: 'Aan uw pagina',
  unknown: 'Niet bekend',
};
