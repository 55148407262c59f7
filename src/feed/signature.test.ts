import { expect } from '@open-wc/testing';
import { isSigned } from './signature.js';

const ALGORITHM = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };
const { subtle } = crypto;

const encode = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(new TextEncoder().encode(text));

const inBase64 = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes));

/** As long as a feed: an engine may treat a long message as it does no short one. */
const FEED = encode(JSON.stringify({ items: Array.from({ length: 20_000 }, (_, id) => ({ id })) }));

const { privateKey, publicKey } = await subtle.generateKey(ALGORITHM, true, ['sign', 'verify']);
const spare = await subtle.generateKey(ALGORITHM, true, ['sign', 'verify']);
const foreign = await subtle.generateKey(ALGORITHM, true, ['sign', 'verify']);

const point = async (key: CryptoKey): Promise<string> =>
  inBase64(new Uint8Array(await subtle.exportKey('raw', key)));

const KEYS = [await point(publicKey), await point(spare.publicKey)];

/** The signature of a feed as a publisher makes it. */
async function signatureOf(
  bytes: Uint8Array,
  key = privateKey,
  prefix = 'wtk-feed-v1\0',
): Promise<Uint8Array> {
  const message = Uint8Array.from([...encode(prefix), ...bytes]);
  return new Uint8Array(await subtle.sign(ALGORITHM, key, message));
}

const SIGNATURE = await signatureOf(FEED);

/** Whether a feed is taken with a signature of so many bytes. */
function isTaken(signature: Uint8Array, bytes = FEED): Promise<boolean> {
  return isSigned(bytes.buffer, inBase64(signature), KEYS);
}

/** The same bytes with one bit of them the other way. */
function flipped<Bytes extends Uint8Array>(bytes: Bytes, bit: number): Bytes {
  const changed = bytes.slice() as Bytes;
  changed[bit >> 3]! ^= 1 << (bit & 7);
  return changed;
}

describe('The signature of a feed', () => {
  it('is one by the current key, or by the spare one', async () => {
    expect(SIGNATURE).to.have.length(64);
    expect(await isTaken(SIGNATURE)).to.equal(true);
    expect(await isTaken(await signatureOf(FEED, spare.privateKey))).to.equal(true);
  });

  it('may end in a line end, as a file of text does', async () => {
    expect(await isSigned(FEED.buffer, `${inBase64(SIGNATURE)}\n`, KEYS)).to.equal(true);
  });

  it('is none with any of its 512 bits the other way', async function () {
    this.timeout(300_000);
    const taken: number[] = [];
    for (let bit = 0; bit < 512; bit += 1) {
      if (await isTaken(flipped(SIGNATURE, bit))) taken.push(bit);
    }
    expect(taken).to.deep.equal([]);
  });

  it('is none with any of 1,000 bits of the feed the other way', async function () {
    this.timeout(300_000);
    const taken: number[] = [];
    const step = Math.floor((FEED.length * 8) / 1000);
    for (let bit = 0; bit < FEED.length * 8; bit += step) {
      if (await isTaken(SIGNATURE, flipped(FEED, bit))) taken.push(bit);
    }
    expect(taken).to.deep.equal([]);
  });

  it('is none by another key', async () => {
    expect(await isTaken(await signatureOf(FEED, foreign.privateKey))).to.equal(false);
  });

  it('is none for something that is no feed', async () => {
    for (const prefix of ['', 'wtk-feed-v1', 'wtk-feed-v2\0', 'wtk-kit-v1\0']) {
      expect(await isTaken(await signatureOf(FEED, privateKey, prefix)), prefix).to.equal(false);
    }
  });

  it('is none in the form of DER, of whatever length, nor cut, nor with more after it', async () => {
    const der = Uint8Array.from([
      0x30,
      68,
      2,
      32,
      ...SIGNATURE.slice(0, 32),
      2,
      32,
      ...SIGNATURE.slice(32),
    ]);
    const few = Uint8Array.from([
      0x30,
      62,
      2,
      29,
      ...SIGNATURE.slice(0, 29),
      2,
      29,
      ...SIGNATURE.slice(32, 61),
    ]);
    expect(few).to.have.length(64);
    for (const bytes of [der, few, SIGNATURE.slice(1), Uint8Array.from([...SIGNATURE, 0])]) {
      expect(await isTaken(bytes), `${bytes.length} bytes`).to.equal(false);
    }
  });

  it('is none when its numbers are out of range', async () => {
    const order = 'ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551';
    const numbers = ['0'.repeat(64), order, 'f'.repeat(64), `${'0'.repeat(63)}1`];
    for (const r of numbers) {
      for (const s of numbers) {
        const bytes = (r + s).match(/../g)!.map((pair) => parseInt(pair, 16));
        expect(await isTaken(Uint8Array.from(bytes)), `${r} ${s}`).to.equal(false);
      }
    }
  });

  it('is none when it is no base64, or that of another alphabet', async () => {
    const text = inBase64(SIGNATURE);
    for (const other of [
      '',
      text.slice(0, -2),
      text.slice(1),
      text.replace(/^./, '-'),
      `{"${text}"}`,
      `é${text}`,
    ]) {
      expect(await isSigned(FEED.buffer, other, KEYS), other).to.equal(false);
    }
  });

  it('is none where nobody is believed', async () => {
    expect(await isSigned(FEED.buffer, inBase64(SIGNATURE), [])).to.equal(false);
  });
});
