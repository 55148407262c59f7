import { readFile } from 'node:fs/promises';

const folder = new URL('../municipality/', import.meta.url);
const integrity = new URL('../../dist/embed/integrity.json', import.meta.url);

/** What editors get wrong, for check mode to find. */
const MISTAKES = [
  ['region="GG7306"', 'regio="GG7306" audience="ouders"'],
  ['pick="daily"', 'pick="vandaag" heading-level="5"'],
  ['</head>', '<style>wtk-story { --wtk-color-link: #999; color: #999 }</style></head>'],
];

/**
 * The page of an imaginary municipality that has only pasted the snippet.
 *
 * `campaign` is where the script and the feed stand; `scripts: false` is a browser without
 * scripts; `policy: true` the tightest policy that the kit promises to work under, in which the
 * page's own style has no place; `mistakes: true` an editor's mistakes.
 * @param {{ campaign: string, scripts?: boolean, policy?: boolean, mistakes?: boolean }} options
 * @returns {Promise<{ body: string, headers: Record<string, string> }>}
 */
export async function municipalityPage({
  campaign,
  scripts = true,
  policy = false,
  mistakes = false,
}) {
  const right = await readFile(new URL('index.html', folder), 'utf8');
  const page = (mistakes ? MISTAKES : []).reduce(
    (text, [from, to]) => text.replace(from, to),
    right,
  );
  const { files } = JSON.parse(await readFile(integrity, 'utf8'));
  const hash = files['wtk.js'];
  const body = page
    .replaceAll('https://campaign.example/1.0.0/', campaign)
    .replaceAll('sha384-…', hash);
  const style = /<link rel="stylesheet"[^>]*>/;
  return {
    body: policy ? body.replace(style, '') : body,
    headers: {
      ...(policy && { 'content-security-policy': tightestPolicy(hash, campaign) }),
      ...(!scripts && { 'content-security-policy': "script-src 'none'" }),
    },
  };
}

/** @returns {Promise<string>} */
export function municipalityStyle() {
  return readFile(new URL('style.css', folder), 'utf8');
}

function tightestPolicy(hash, campaign) {
  return [
    "default-src 'none'",
    `script-src '${hash}'`,
    `connect-src ${campaign}`,
    "require-trusted-types-for 'script'",
    'trusted-types wtk',
    "base-uri 'none'",
  ].join('; ');
}
