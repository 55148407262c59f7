import { expect } from '@open-wc/testing';
import { distance, nearest } from './nearest.js';

describe('The word that was most likely meant', () => {
  for (const [from, to, away] of [
    ['', '', 0],
    ['regio', 'region', 1],
    ['regoin', 'region', 2],
    ['', 'face', 4],
    ['face', '', 4],
  ] as const) {
    it(`is ${away} letters from “${from}” to “${to}”`, () => {
      expect(distance(from, to)).to.equal(away);
    });
  }

  it('is the nearest, whatever its case', () => {
    expect(nearest('Regio', ['face', 'region', 'audience'])).to.equal('region');
    expect(nearest('zaandstad', ['Zaanstad', 'Zandvoort'])).to.equal('Zaanstad');
  });

  it('is none where none is near', () => {
    expect(nearest('kleur', ['face', 'region', 'audience'])).to.equal(undefined);
    expect(nearest('kleur', [])).to.equal(undefined);
  });
});
