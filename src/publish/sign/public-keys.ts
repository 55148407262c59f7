/**
 * The campaign's public keys, current and spare, as a file holds them: a JWK Set (RFC 7517, section
 * 5) of keys for ECDSA on P-256.
 */

/** Each key as its raw point, uncompressed (SEC 1, section 2.3.3), in base64. Throws when one is no such key. */
export function readPublicKeys(text: string, file: string): readonly string[] {
  const { keys } = JSON.parse(text) as { keys?: unknown };
  if (!Array.isArray(keys) || keys.length === 0) {
    throw new Error(`${file} is no JWK Set: it has no list of keys.`);
  }
  return keys.map((key) => rawPoint(key as JsonWebKey, file));
}

function rawPoint({ kty, crv, x = '', y = '', d }: JsonWebKey, file: string): string {
  if (d !== undefined) throw new Error(`${file} holds a private key, which no kit may contain.`);
  const [left, right] = [Buffer.from(x, 'base64url'), Buffer.from(y, 'base64url')];
  if (kty !== 'EC' || crv !== 'P-256' || left.length !== 32 || right.length !== 32) {
    throw new Error(`${file} holds a key that is no public key for ECDSA on P-256.`);
  }
  return Buffer.concat([Uint8Array.of(4), left, right]).toString('base64');
}
