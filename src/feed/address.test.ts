import { expect } from '@open-wc/testing';
import { array, assert, constantFrom, property } from 'fast-check';
import { foreignHost, guardAddress, guardFeedAddress, guardLink } from './address.js';

const FEED = 'https://campagne.example/embed/feed.json';

describe('An address out of a feed', () => {
  it('passes when it is https', () => {
    expect(guardAddress('https://example.org/a?b#c')).to.equal('https://example.org/a?b#c');
    expect(guardAddress(' HTTPS://EXAMPLE.org ')).to.equal('https://example.org/');
  });

  it('is refused when it runs code, or holds its own content', () => {
    for (const address of [
      'javascript:alert(1)',
      'JaVaScRiPt:alert(1)',
      ' \tjava\nscript:alert(1)',
      'data:text/html,<script>alert(1)</script>',
      'blob:https://example.org/8a1f',
      'vbscript:msgbox(1)',
      'view-source:https://example.org/',
      'file:///etc/passwd',
      'about:blank',
      'tel:112',
      'mailto:a@example.org',
      'ws://localhost/',
      'ftp://localhost/',
    ]) {
      expect(guardAddress(address, FEED), address).to.equal(undefined);
    }
  });

  it('is refused when a user name or password makes one host look like another', () => {
    for (const address of [
      'https://veiligthuis.nl@evil.example/',
      'https://veiligthuis.nl:pass@evil.example/',
      'https://:pass@evil.example/',
      '//veiligthuis.nl@evil.example/',
      'http://me@localhost/',
    ]) {
      expect(guardAddress(address, FEED), address).to.equal(undefined);
    }
  });

  it('is refused when it is http, unless it is on the visitor’s own machine', () => {
    expect(guardAddress('http://example.org/')).to.equal(undefined);
    expect(guardAddress('http://localhost.example.org/')).to.equal(undefined);
    expect(guardAddress('http://127.0.0.1.example.org/')).to.equal(undefined);
    expect(guardAddress('http://192.168.1.1/')).to.equal(undefined);
    expect(guardAddress('http://evil-localhost/')).to.equal(undefined);
    expect(guardAddress('http://localhost:4310/feed.json')).to.equal(
      'http://localhost:4310/feed.json',
    );
    expect(guardAddress('http://127.0.0.1/')).to.equal('http://127.0.0.1/');
    expect(guardAddress('http://[::1]:8000/')).to.equal('http://[::1]:8000/');
  });

  it('is read against the file that it stands in', () => {
    expect(guardAddress('../verhaal', FEED)).to.equal('https://campagne.example/verhaal');
    expect(guardAddress('/verhaal', FEED)).to.equal('https://campagne.example/verhaal');
    expect(guardAddress('//example.org/x', FEED)).to.equal('https://example.org/x');
    expect(guardAddress('//example.org/x', 'http://localhost/')).to.equal(undefined);
  });

  it('is refused when there is nothing to read it against, or no sense in it', () => {
    for (const address of ['verhaal', '/verhaal', '//example.org', '', 'https://', 'https://[/']) {
      expect(guardAddress(address), address).to.equal(undefined);
    }
  });
});

describe('An address that passes', () => {
  it('is whole, as an engine writes it, however common it looks', () => {
    const parts = ['example.org', 'nl', 'xn--', '0x7f', '127', 'a-b', 'A', '-', '_', '.', '..'];
    const marks = [
      '/',
      '//',
      '/.',
      '/./',
      '/..',
      '%2e',
      '%',
      '?',
      '#',
      ':443',
      '@',
      '~',
      '\\',
      ' ',
    ];
    const pieces = array(constantFrom(...parts, ...marks), { maxLength: 8 });
    assert(
      property(pieces, (rest) => {
        const address = `https://${rest.join('')}`;
        const passed = guardAddress(address);
        if (passed !== undefined) expect(passed).to.equal(new URL(address).href);
      }),
      { numRuns: 5000 },
    );
  });
});

describe('An address that hides where it leads', () => {
  it('is refused with a character that can’t be seen, or turns the order of others', () => {
    for (const hidden of ['\u0000', '\t', '\n', '\u00AD', '\u200B', '\u202E', '\u2066', '\uFEFF']) {
      for (const address of [`https://example.org/${hidden}x`, `https://ex${hidden}ample.org/`]) {
        expect(guardLink(address, FEED), JSON.stringify(address)).to.equal(undefined);
      }
      expect(guardLink(`mailto:na${hidden}am@example.org`), JSON.stringify(hidden)).to.equal(
        undefined,
      );
    }
  });

  it('is refused when its host is not written as it is asked for', () => {
    for (const address of [
      'https://%65xample.org/',
      'https://example%2Eorg/',
      'https:\\\\%65xample.org/',
      'https://veiligthuіs.nl/',
      'https://ｅxample.org/',
      'https://example。org/',
      'https://0x7f.1/',
      'https://2130706433/',
    ]) {
      expect(guardLink(address, FEED), address).to.equal(undefined);
    }
  });

  it('passes when its host is written in ASCII, and its path in any letters', () => {
    expect(guardLink('https://xn--caf-dma.example/')).to.equal('https://xn--caf-dma.example/');
    expect(guardLink('https://example.org/café%20b')).to.equal('https://example.org/caf%C3%A9%20b');
    expect(guardLink('pad%20naar', FEED)).to.equal('https://campagne.example/embed/pad%20naar');
  });
});

describe('The address of a mailbox', () => {
  it('passes where it is followed, and nowhere else', () => {
    for (const mailbox of ['mailto:naam@example.org', 'MAILTO:Naam@Example.ORG']) {
      expect(guardLink(mailbox)).to.equal(mailbox);
    }
    expect(guardAddress('mailto:naam@example.org')).to.equal(undefined);
  });

  it('is refused with more than one mailbox, or anything written in it beforehand', () => {
    for (const address of [
      'mailto:',
      'mailto:naam',
      'mailto:a@example.org,b@example.org',
      'mailto:a@example.org?bcc=b@example.org',
      'mailto:a@example.org?subject=x',
      'mailto:a%40b@example.org',
      'mailto:a@exаmple.org',
      'mailto:<a@example.org>',
      'javascript:alert(1)//mailto:a@example.org',
    ]) {
      expect(guardLink(address, FEED), address).to.equal(undefined);
    }
  });
});

describe('What stands beside a link', () => {
  it('is the host that it leads to, or the mailbox', () => {
    expect(foreignHost('https://www.ggd.example/avond?x#y', FEED)).to.equal('ggd.example');
    expect(foreignHost('https://ggd.example?x', FEED)).to.equal('ggd.example');
    expect(foreignHost('https://ggd.example:8443#y', FEED)).to.equal('ggd.example:8443');
    expect(foreignHost('mailto:naam@ggd.example', FEED)).to.equal('naam@ggd.example');
  });

  it('is nothing where it leads to the campaign’s site, or to where the feed is', () => {
    expect(foreignHost('https://weektegenkindermishandeling.nl/avond', FEED)).to.equal(undefined);
    expect(foreignHost('https://www.campagne.example/avond', FEED)).to.equal(undefined);
  });

  it('is the host that only looks like the campaign’s', () => {
    for (const host of [
      'weektegenkindermishandeling.nl.evil.example',
      'evil-weektegenkindermishandeling.nl',
      'evil.example',
    ]) {
      const link = `https://${host}/weektegenkindermishandeling.nl`;
      expect(foreignHost(link, FEED)).to.equal(host);
    }
  });
});

describe('The address of a feed', () => {
  it('may be http on the page’s own origin, and nowhere else', () => {
    const page = 'http://gemeente.example/hulp/';
    expect(guardFeedAddress('feed.json', page)).to.equal('http://gemeente.example/hulp/feed.json');
    expect(guardFeedAddress('/feed.json', page)).to.equal('http://gemeente.example/feed.json');
    expect(guardFeedAddress('http://other.example/feed.json', page)).to.equal(undefined);
    expect(guardFeedAddress('http://gemeente.example:81/feed.json', page)).to.equal(undefined);
    expect(guardFeedAddress('http://gemeente.example/f', 'https://gemeente.example/')).to.equal(
      undefined,
    );
  });

  it('may be https anywhere', () => {
    expect(guardFeedAddress(FEED, 'http://gemeente.example/')).to.equal(FEED);
    expect(guardFeedAddress(FEED, 'https://gemeente.example/')).to.equal(FEED);
  });

  it('is refused with a user name or password, on the page’s own origin too', () => {
    for (const page of ['http://gemeente.example/', 'https://gemeente.example/']) {
      const address = page.replace('//', '//me:secret@');
      expect(guardFeedAddress(address, page), address).to.equal(undefined);
    }
  });

  it('is refused when it is no address of the web, also on a page without an origin', () => {
    for (const page of ['http://gemeente.example/', 'about:blank', 'data:text/html,x']) {
      for (const address of ['javascript:alert(1)', 'data:application/json,{}', 'blob:x', '//[']) {
        expect(guardFeedAddress(address, page), `${address} on ${page}`).to.equal(undefined);
      }
    }
  });
});
