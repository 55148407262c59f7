import { readFile } from 'node:fs/promises';

const folder = new URL('../municipality/', import.meta.url);
const integrity = new URL('../../dist/embed/integrity.json', import.meta.url);

/**
 * The page of an imaginary municipality that has only pasted the snippet.
 *
 * `campaign` is where the script and the feed stand; `scripts: false` is a browser without
 * scripts; `policy: true` the tightest policy that the kit promises to work under, in which the
 * page's own style has no place.
 * @param {{ campaign: string, scripts?: boolean, policy?: boolean }} options
 * @returns {Promise<{ body: string, headers: Record<string, string> }>}
 */
export async function municipalityPage({ campaign, scripts = true, policy = false }) {
  const page = await readFile(new URL('index.html', folder), 'utf8');
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
