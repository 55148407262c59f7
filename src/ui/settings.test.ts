import { expect } from '@open-wc/testing';
import { hearWarnings } from '../../test/page/warnings.js';
import { feedAddressOf, setting } from './settings.js';

const NAMED = 'https://campaign.example/feed.json';

/** An element as the parser makes it of a tag that an editor wrote. */
function written(attributes: string): Element {
  const template = document.createRange().createContextualFragment(`<i ${attributes}></i>`);
  return template.firstElementChild!;
}

/** The same, for an element whose properties are those of its attributes. */
function named(attribute: string, value: string): Element {
  const element = document.createElement('i');
  element.setAttribute(attribute, value);
  return Object.assign(element, { [attribute]: value });
}

/** What is set, as written in a tag. */
function region(attributes: string): string | undefined {
  const element = written(attributes);
  return setting(Object.assign(element, { region: element.getAttribute('region') }), 'region');
}

describe('A setting', () => {
  const warnings = hearWarnings();

  for (const [what, attributes] of Object.entries({
    'straight quotes': 'region="GGD Zaanstreek-Waterland"',
    capitals: 'REGION="GGD Zaanstreek-Waterland"',
    'space around it': 'region="\n GGD Zaanstreek-Waterland "',
    'space that does not break': 'region="&nbsp;GGD Zaanstreek-Waterland&nbsp;"',
    'space without width': 'region="&#x200b;GGD Zaanstreek-Waterland&#xfeff;"',
    'quotes in its quotes': `region='"GGD Zaanstreek-Waterland"'`,
    'quotes as entities': 'region="&rdquo;GGD Zaanstreek-Waterland&rdquo;"',
    'escaped quotes': 'region="\\&quot;GGD Zaanstreek-Waterland\\&quot;"',
  })) {
    it(`is understood with ${what}`, () => {
      expect(region(attributes)).to.equal('GGD Zaanstreek-Waterland');
    });
  }

  for (const [opening, closing] of ['””', '“”', '„”', '„“', '““']) {
    it(`is understood with quotes that a word processor curled (${opening}…${closing})`, () => {
      expect(region(`region=${opening}GG7306${closing}`)).to.equal('GG7306');
      const words = `region=${opening}Hollandse Kroon${closing} audience=${opening}child${closing}`;
      expect(region(words)?.toLowerCase()).to.equal('hollandse kroon');
      const many = `lang="nl" region=${opening}GGD Hart voor Brabant${closing} face="card"`;
      expect(region(many)?.toLowerCase()).to.equal('ggd hart voor brabant');
    });
  }

  it('says how to mend quotes that a word processor curled', () => {
    region('region=”GM0479”');
    expect(warnings).to.deep.equal(['[wtk] <i>: region=”GM0479”: use straight quotes, "GM0479".']);
  });

  it('takes in no attribute after a quote that nobody closed', () => {
    expect(region('region=”GG7307 hidden')).to.equal('GG7307');
  });

  it('is none when it says nothing', () => {
    for (const nothing of ['region', 'region=""', 'region=" "', 'region="””"', '']) {
      expect(region(nothing), nothing).to.equal(undefined);
    }
  });
});

describe('The address of a feed', () => {
  const warnings = hearWarnings();

  for (const address of [
    NAMED,
    'campaign.example/feed.json',
    '//campaign.example/feed.json',
    'http://campaign.example/feed.json',
    ' CAMPAIGN.example/feed.json ',
    '”campaign.example/feed.json”',
  ]) {
    it(`is read as https where it says ${address}`, () => {
      expect(feedAddressOf(named('feed', address))).to.equal(NAMED);
    });
  }

  for (const address of [
    'feed.json',
    './campaign.example/feed.json',
    '/campaign.example/feed.json',
    '../feeds/feed.json',
    'feeds/2026/feed.json',
    'v1.2/feed.json',
  ]) {
    it(`is a place on the page’s own site where it says ${address}`, () => {
      const own = new URL(address, document.baseURI).href;
      expect(feedAddressOf(named('feed', address))).to.equal(own);
    });
  }

  it('is on the page’s own site where that has no https and the address names it', () => {
    const own = `//${location.host}/feed.json`;
    expect(feedAddressOf(named('feed', own))).to.equal(`http:${own}`);
  });

  it('is none where it says false, in whatever letters', () => {
    for (const no of ['false', 'FALSE', ' False ', '”false”']) {
      expect(feedAddressOf(named('feed', no)), no).to.equal(undefined);
    }
  });

  it('says how to mend an address without https:', () => {
    feedAddressOf(named('feed', 'campaign.example/2026/feed.json'));
    expect(warnings).to.deep.equal([
      '[wtk] <i>: feed="campaign.example/2026/feed.json": write "https://campaign.example/2026/feed.json".',
    ]);
  });
});
