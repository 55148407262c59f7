/**
 * The signature of a feed: ECDSA on P-256 with SHA-256 (FIPS 186-5, section 6), over the file's
 * own bytes after a prefix that no other use of the keys has. Not Ed25519: over 65,535 bytes and
 * more it ends the page's process in WebKitGTK.
 */

const ALGORITHM = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };

/** What the signed message starts with: a signature for anything else is none for a feed. */
export const PREFIX = 'wtk-feed-v1\0';

/** 64 bytes: r and s, each of 32 (IEEE P1363), in base64 (RFC 4648, section 4). */
const SIGNATURE = /^[A-Za-z0-9+/]{86}==\s*$/;

/** Whether the text of a `.sig` file is a signature of the bytes, by one of the keys. */
export async function isSigned(
  bytes: ArrayBuffer,
  signature: string,
  keys: readonly string[],
): Promise<boolean> {
  if (!SIGNATURE.test(signature)) return false;
  const message = await new Blob([PREFIX, bytes]).arrayBuffer();
  for (const key of keys) {
    if (await isSignedBy(key, fromBase64(signature), message)) return true;
  }
  return false;
}

async function isSignedBy(
  key: string,
  signature: Uint8Array<ArrayBuffer>,
  message: ArrayBuffer,
): Promise<boolean> {
  const { subtle } = crypto;
  const imported = await subtle.importKey('raw', fromBase64(key), ALGORITHM, false, ['verify']);
  return subtle.verify(ALGORITHM, imported, signature, message);
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}
