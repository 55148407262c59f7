import type { Form } from './choice.js';

/** How a content management system treats what is pasted, as far as it is known. */
export interface Cms {
  /** What it is called in the builder's address. */
  readonly id: string;
  readonly name: string;
  /** The form to begin with. */
  readonly form: Form;
  readonly steps: readonly string[];
  /** What was seen, and by whom. */
  readonly known?: string;
  readonly unknown?: string;
}

const LOOK = 'Bewaar, en kijk op de pagina zelf of het er staat.';
const AS_HTML = 'Kies bij de tekst voor HTML of broncode, niet voor de gewone weergave.';
const ELSE_FRAME = 'Is de code weg? Neem het kader, en anders alleen tekst.';

/** In the order of the list on the page. What is said is no more than what a source or a trial showed. */
export const CMSES: readonly Cms[] = [
  {
    id: 'wordpress',
    name: 'WordPress, met blokken',
    form: 'element',
    steps: [
      'Voeg een blok toe dat Aangepaste HTML heet.',
      'Plak de code in dat blok.',
      LOOK,
      'Is de code weg en staat alleen de tekst er nog? Dan mag u geen script plaatsen. Vraag de beheerder om het script op de hele site te zetten, en plak zelf alleen de vorm Div.',
    ],
    known:
      'Op WordPress 6.1 geprobeerd: een beheerder en een redacteur mogen script en element plaatsen. Een auteur en een medewerker niet; een div met data-attributen blijft wel staan. Op een netwerk van sites mag een redacteur het vaak ook niet.',
  },
  {
    id: 'wordpress-classic',
    name: 'WordPress, de klassieke editor',
    form: 'div',
    steps: [
      'Open het tabblad Tekst, niet Visueel.',
      'Plak de code.',
      'Bewaar zonder terug te gaan naar Visueel: bij die overgang kan een onbekende tag verdwijnen.',
      LOOK,
    ],
    known:
      'De klassieke editor zet zelf alinea’s om wat u plakt. De onderdelen kunnen daartegen. Houdt een plug-in voor snelheid scripts tegen? Laat die wtk.js met rust.',
  },
  {
    id: 'drupal',
    name: 'Drupal, met CKEditor 5',
    form: 'div',
    steps: [
      'Vraag de beheerder welk tekstformaat script en div met data-attributen laat staan.',
      'Kies dat formaat, en open de broncode.',
      'Plak de code.',
      LOOK,
      'Open de pagina nog eens om te bewerken, bewaar, en kijk weer: sommige tags verdwijnen pas dan.',
    ],
    known:
      'CKEditor 5 haalt script altijd weg. Tags met een streepje, zoals die van het element, verdwijnen tenzij de beheerder ze heeft toegestaan.',
  },
  {
    id: 'typo3',
    name: 'TYPO3',
    form: 'element',
    steps: [
      'Vraag of u het inhoudselement HTML mag gebruiken.',
      'Plak de code daarin.',
      LOOK,
      ELSE_FRAME,
    ],
    known:
      'TYPO3 laat sinds versie 9.5 alleen tags door die op een lijst staan. Nieuwe tags voegt een ontwikkelaar toe.',
    unknown: 'of het element HTML bij u voor redacteuren open staat.',
  },
  {
    id: 'umbraco',
    name: 'Umbraco',
    form: 'div',
    steps: [
      AS_HTML,
      'Plak de code. Laat het script door de beheerder op de site zetten als het verdwijnt.',
      LOOK,
      ELSE_FRAME,
    ],
    known:
      'De editor van Umbraco 16 haalt onbekende tags weg. In oudere versies bepaalt een lijst van de beheerder wat blijft.',
    unknown: 'of uw versie div met data-attributen laat staan.',
  },
  {
    id: 'plone',
    name: 'Plone',
    form: 'div',
    steps: [AS_HTML, 'Plak de code zonder de regel met script.', LOOK, ELSE_FRAME],
    known:
      'Plone haalt script, met zijn inhoud, standaard weg. De beheerder zet het script op de site, en kan tags toestaan.',
  },
  {
    id: 'sim',
    name: 'SIM (SIMsite)',
    form: 'element',
    steps: [
      'Stuur de code aan uw leverancier, en vraag of die het script kan plaatsen.',
      'Vraag erbij welke vorm een redacteur zelf mag plakken.',
      LOOK,
    ],
    unknown: 'hoe SIMsite met geplakte code omgaat. We vonden er geen openbare uitleg over.',
  },
  {
    id: 'sharepoint',
    name: 'SharePoint',
    form: 'frame',
    steps: ['Vraag uw beheerder of een kader van ons adres mag.', LOOK, 'Anders: alleen tekst.'],
    unknown: 'hoe SharePoint met geplakte code omgaat. We hebben het niet geprobeerd.',
  },
];
