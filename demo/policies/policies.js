/**
 * The policies that a partner's site may have, and what the snippet needs under each. The tests
 * open a page under every row, in every engine; `npm start` shows them at `/beleid/`.
 *
 * In a line, `{hash}` is the script's `sha384-…` from `integrity.json`, `{campaign}` the folder
 * in which the script and the feed stand, `{feed}` the feed's own address, and `{nonce}` what the
 * page's server makes up anew for each answer.
 *
 * @typedef {object} Policy
 * @property {string} path of its page, under `/beleid/`
 * @property {string} title in words for who keeps a site
 * @property {readonly string[]} headers the lines that the page's server sends
 * @property {string} [inPage] a Content-Security-Policy that the page itself brings, in a `<meta>`
 * @property {'templates' | 'feed' | 'script'} [refuses] what of ours it stops. With `templates` or
 *   `feed` the help line is whole and all else keeps its pasted words; with `script` all do
 * @property {'own-lit' | 'default-policy'} [beside] a script of the site's own, in this folder
 * @property {boolean} [alone] whether it takes effect only in a tab of its own, not in a frame
 */

/** @type {readonly Policy[]} */
export const POLICIES = [
  { path: 'geen', title: 'Geen beleid', headers: [] },

  // Which scripts may run, and where the page may ask.
  {
    path: 'adres',
    title: 'De campagne staat op de lijst met adressen',
    headers: [
      "Content-Security-Policy: default-src 'self'; script-src 'self' {campaign}; connect-src 'self' {campaign}",
    ],
  },
  {
    path: 'hash',
    title: 'Alleen dit ene bestand, herkend aan zijn hash',
    headers: [
      "Content-Security-Policy: default-src 'none'; script-src '{hash}'; connect-src {feed}; base-uri 'none'; form-action 'none'",
    ],
  },
  {
    path: 'nonce',
    title: 'Elk antwoord heeft een eigen nonce, ook op de scripttag',
    headers: [
      "Content-Security-Policy: default-src 'self'; script-src 'nonce-{nonce}'; connect-src 'self' {feed}",
    ],
  },
  {
    path: 'nonce-strict-dynamic',
    title: 'Een nonce met strict-dynamic, zoals Google het aanraadt',
    headers: [
      "Content-Security-Policy: script-src 'nonce-{nonce}' 'strict-dynamic' https: 'unsafe-inline'; object-src 'none'; base-uri 'none'",
    ],
  },
  {
    path: 'hash-strict-dynamic',
    title: 'De hash met strict-dynamic',
    headers: [
      "Content-Security-Policy: script-src '{hash}' 'strict-dynamic'; object-src 'none'; base-uri 'none'",
    ],
  },
  {
    path: 'dubbel',
    title: 'Twee keer een beleid, van de site en van haar hostingpartij: beide gelden',
    headers: [
      "Content-Security-Policy: default-src 'self' {campaign}",
      "Content-Security-Policy: script-src '{hash}'; connect-src {feed}; style-src 'none'; img-src 'none'",
    ],
  },
  {
    path: 'meta',
    title: 'Het beleid staat in de pagina, omdat de server niet is in te stellen',
    headers: [],
    inPage: "default-src 'none'; script-src '{hash}'; connect-src {feed}",
  },
  {
    path: 'alleen-melden',
    title: 'Eerst alleen laten melden: er komt geen melding',
    headers: [
      "Content-Security-Policy-Report-Only: default-src 'none'; script-src '{hash}'; connect-src {feed}; require-trusted-types-for 'script'; trusted-types wtk",
    ],
  },

  // Who may make markup and code out of text.
  {
    path: 'trusted-types',
    title: 'Trusted Types, van wie dan ook',
    headers: ["Content-Security-Policy: require-trusted-types-for 'script'"],
  },
  {
    path: 'trusted-types-wtk',
    title: 'Trusted Types, alleen van dit script',
    headers: ["Content-Security-Policy: require-trusted-types-for 'script'; trusted-types wtk"],
  },
  {
    path: 'trusted-types-lit',
    title: 'Trusted Types, op een site die zelf ook Lit gebruikt',
    headers: [
      "Content-Security-Policy: require-trusted-types-for 'script'; trusted-types lit-html wtk 'allow-duplicates'",
    ],
    beside: 'own-lit',
  },
  {
    path: 'trusted-types-default',
    title: 'Trusted Types, en de site houdt zelf al het andere tegen',
    headers: [
      "Content-Security-Policy: require-trusted-types-for 'script'; trusted-types default wtk",
    ],
    beside: 'default-policy',
  },
  {
    path: 'trusted-types-geen',
    title: 'Trusted Types, van niemand',
    headers: ["Content-Security-Policy: require-trusted-types-for 'script'; trusted-types 'none'"],
    refuses: 'templates',
  },
  {
    path: 'streng',
    title: 'Het strengste: alleen deze hash, deze feed en dit Trusted Types-beleid',
    headers: [
      "Content-Security-Policy: default-src 'none'; script-src '{hash}'; connect-src {feed}; require-trusted-types-for 'script'; trusted-types wtk; base-uri 'none'",
    ],
  },

  // Whether a script is the one that was meant.
  {
    path: 'integriteit',
    title: 'Geen script zonder integrity',
    headers: ['Integrity-Policy: blocked-destinations=(script)'],
  },

  // How far a page stands apart from others.
  {
    path: 'afgezonderd',
    title: 'Afgezonderd: wat van elders komt, moet dat toestaan',
    headers: [
      'Cross-Origin-Opener-Policy: same-origin',
      'Cross-Origin-Embedder-Policy: require-corp',
    ],
    alone: true,
  },
  {
    path: 'afgezonderd-credentialless',
    title: 'Afgezonderd: wat van elders komt, komt zonder cookies',
    headers: [
      'Cross-Origin-Opener-Policy: same-origin',
      'Cross-Origin-Embedder-Policy: credentialless',
      'Cross-Origin-Resource-Policy: same-origin',
    ],
    alone: true,
  },
  {
    path: 'zandbak',
    title: 'In een zandbak, zonder herkomst',
    headers: ['Content-Security-Policy: sandbox allow-scripts allow-popups'],
    alone: true,
  },

  // What a page gives up of what a browser can do.
  {
    path: 'rechten',
    title: 'De pagina geeft alles op wat zij kan missen',
    headers: [
      'Permissions-Policy: accelerometer=(), autoplay=(), camera=(), clipboard-read=(), clipboard-write=(), display-capture=(), fullscreen=(), geolocation=(), gyroscope=(), microphone=(), midi=(), payment=(), storage-access=(), sync-xhr=(), unload=(), usb=(), web-share=()',
      'Document-Policy: document-write=?0, sync-xhr=?0, js-profiling=?0',
    ],
  },
  {
    path: 'verwijzer',
    title: 'Elke koppeling vertelt het volle adres: de onderdelen niet',
    headers: ['Referrer-Policy: unsafe-url'],
  },

  // What is left when a policy leaves us out.
  {
    path: 'zonder-feed',
    title: 'Vergeten: connect-src, dus de feed komt niet',
    headers: ["Content-Security-Policy: default-src 'self'; script-src 'self' {campaign}"],
    refuses: 'feed',
  },
  {
    path: 'zonder-script',
    title: 'Vergeten: de campagne, dus het script komt niet',
    headers: ["Content-Security-Policy: default-src 'self'"],
    refuses: 'script',
  },
  {
    path: 'niets',
    title: 'Niets mag',
    headers: ["Content-Security-Policy: default-src 'none'; sandbox allow-same-origin"],
    refuses: 'script',
  },
];
