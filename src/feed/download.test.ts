import { expect } from '@open-wc/testing';
import { CAMPAIGN, feedIn, freshName, headersOf, requestsOf } from '../../test/page/servers.js';
import { download } from './download.js';
import { faultOf } from '../../test/page/faults.js';

const noSignal = new AbortController().signal;

async function textAt(address: string): Promise<string> {
  return new TextDecoder().decode(await download(address, noSignal));
}

describe('A download', () => {
  it('gives the bytes of a file from another origin', async () => {
    expect(JSON.parse(await textAt(feedIn('embed')))).to.have.property('items');
  });

  it('sends no referrer and no cookie', async () => {
    const name = freshName();
    await download(feedIn(`counted/${name}`), noSignal);
    const sent = await headersOf(name);
    expect(sent).to.have.length(1);
    expect(sent[0]).not.to.have.any.keys('referer', 'cookie', 'authorization');
  });

  it('takes a file of 2 MiB, and not one of a byte more', async () => {
    const bytes = await download(`${CAMPAIGN}feeds/two-mebibytes/1.json`, noSignal);
    expect(bytes.byteLength).to.equal(2 * 1024 * 1024);
    const tooLarge = `${CAMPAIGN}feeds/too-large/1.json`;
    expect(await faultOf(download(tooLarge, noSignal))).to.equal('size');
  });

  it('gives every byte, the mark that some editors put before a file among them', async () => {
    const bytes = await download(`${CAMPAIGN}feeds/byte-order-mark/1.json`, noSignal);
    expect([...new Uint8Array(bytes, 0, 4)]).to.deep.equal([0xef, 0xbb, 0xbf, 0x7b]);
  });

  it('goes past the cache when it is told to', async () => {
    const name = freshName();
    const address = `${CAMPAIGN}counted/${name}/feeds/cached/${name}.json`;
    await download(address, noSignal);
    await download(address, noSignal, 'reload');
    const sent = await headersOf(name);
    expect(sent.map((headers) => headers['cache-control'])).to.deep.equal([undefined, 'no-cache']);
  });

  it('tries three times when the server is in trouble', async () => {
    const name = freshName();
    const address = feedIn(`counted/${name}/faults/500`);
    expect(await faultOf(download(address, noSignal))).to.equal('status');
    expect(await requestsOf(name)).to.have.length(3);
  });

  it('gives the file when the third attempt succeeds, after a 503 and a 429', async () => {
    const name = freshName();
    const address = `${CAMPAIGN}counted/${name}/feeds/busy/${name}.json`;
    expect(await textAt(address)).to.include('Verhaal');
    expect(await requestsOf(name)).to.have.length(3);
  });

  it('tries once when the file is not there', async () => {
    const name = freshName();
    const address = feedIn(`counted/${name}/faults/404`);
    expect(await faultOf(download(address, noSignal))).to.equal('status');
    expect(await requestsOf(name)).to.have.length(1);
  });

  it('throws nothing into the page when the body of an error breaks too', async () => {
    const address = `${CAMPAIGN}feeds/torn-500/1.json`;
    expect(await faultOf(download(address, noSignal))).to.be.oneOf(['status', 'network']);
  });

  it('ends at once when nobody waits for it any more', async () => {
    const abort = new AbortController();
    const reading = download(feedIn(`held/${freshName()}`), abort.signal);
    abort.abort();
    expect(await faultOf(reading)).to.equal('network');
  });

  it('ends at once between two attempts', async () => {
    const name = freshName();
    const abort = new AbortController();
    const reading = download(feedIn(`counted/${name}/faults/500`), abort.signal);
    while ((await requestsOf(name)).length === 0);
    abort.abort();
    expect(await faultOf(reading)).to.equal('network');
    expect((await requestsOf(name)).length).to.be.below(3);
  });

  it('asks for nothing when nobody waited from the start', async () => {
    const name = freshName();
    const reading = download(feedIn(`counted/${name}`), AbortSignal.abort());
    expect(await faultOf(reading)).to.equal('network');
    expect(await requestsOf(name)).to.deep.equal([]);
  });
});
