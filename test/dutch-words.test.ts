import { expect } from '@open-wc/testing';
import { NL, SEVERITIES } from '../src/check/overlay.words.js';
import '../src/elements/help-banner/define.js';
import '../src/index.js';
import { countWords, sentencesOf } from '../src/publish/check/sentences.js';
import { allWords } from '../src/ui/dictionary.js';
import { place } from './page/place.js';
import { sentences } from './page/sentences.js';
import { told } from './page/told.js';

/** Every Dutch text that a visitor or an editor reads, by its path. */
const TEXTS = sentences({ ...allWords('nl'), check: { NL, SEVERITIES } });

const FAMILIAR = /(?<!\p{L})(je|jij|jou|jouw|jezelf|jullie)(?!\p{L})/iu;
const POLITE = /(?<!\p{L})(u|uw|uzelf)(?!\p{L})/iu;

/** Plain Dutch (B1) has sentences of 10 to 15 words. */
const MOST_WORDS = 15;

/** Where words are longer on average, a text is hard to read, however short its sentences are. */
const MOST_LETTERS = 6;

/** Long words that have no shorter one: the campaign's own terms, and names. */
const TERMS = /verwaarlozing|mishandeling|Zelfmoordpreventie/i;
const LONGEST = 16;

describe('The Dutch words', () => {
  it('are all here', () => {
    expect(TEXTS.length).to.be.greaterThan(150);
    expect(Object.keys(allWords('nl'))).to.include.members(['help-banner', 'exit', 'story', 'faq']);
  });

  it('say je and u to the same reader nowhere', () => {
    for (const [path, text] of TEXTS) {
      expect(FAMILIAR.test(text) && POLITE.test(text), `${path}: ${text}`).to.equal(false);
    }
  });

  it('say u in the polite form of the banner alone, and je to a child or in its familiar form', () => {
    const polite = TEXTS.filter(([, text]) => POLITE.test(text)).map(([path]) => path);
    expect(polite).to.deep.equal(['help-banner.leads.u.parent']);
    const familiar = TEXTS.filter(([, text]) => FAMILIAR.test(text)).map(([path]) => path);
    expect(familiar).to.have.members([
      'help-banner.leads.je.child',
      'help-banner.leads.je.parent',
      'help-banner.ownPlace',
      'story-help.lines.kindertelefoon',
    ]);
  });

  for (const audience of ['everyone', 'child', 'parent', 'professional']) {
    it(`keep to the form that is chosen, in a banner for ${audience}`, () => {
      for (const [address, other] of [
        ['je', POLITE],
        ['u', FAMILIAR],
      ] as const) {
        const words = told(place('wtk-help-banner', { audience, address, exit: 'false' }));
        // A child is never addressed politely.
        const isOther = other.test(words) && audience !== 'child';
        expect(isOther, words).to.equal(false);
        const chosen = address === 'u' ? POLITE : FAMILIAR;
        if (audience === 'parent') expect(chosen.test(words), words).to.equal(true);
        if (audience === 'child') expect(FAMILIAR.test(words), words).to.equal(true);
      }
    });
  }

  it(`stand in sentences of at most ${MOST_WORDS} words`, () => {
    for (const [path, text] of TEXTS) {
      for (const sentence of sentencesOf(text)) {
        expect(countWords(sentence), `${path}: ${sentence}`).to.be.at.most(MOST_WORDS);
      }
    }
  });

  it(`are short: no more than ${LONGEST} letters, and ${MOST_LETTERS} on average`, () => {
    const words = TEXTS.flatMap(([, text]) => text.match(/\p{L}+/gu) ?? []);
    for (const word of words) {
      if (!TERMS.test(word)) expect(word.length, word).to.be.at.most(LONGEST);
    }
    expect(words.join('').length / words.length).to.be.at.most(MOST_LETTERS);
  });
});
