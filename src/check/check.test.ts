import { expect } from '@open-wc/testing';
import { hearWarnings } from '../../test/page/warnings.js';
import { type Check, lookAt } from './check.js';
import type { Page } from './page.js';

const PAGE: Page = {
  elements: [],
  copies: {},
  scripts: [],
  reports: [],
  unexplained: [],
  feeds: [],
  pasted: [],
};

function finding(id: string, severity: 'error' | 'warning' | 'note'): Check {
  return { id, look: () => [{ severity, what: id, how: '' }] };
}

describe('What the checks find', () => {
  const warnings = hearWarnings();

  it('begins with what matters most', () => {
    const found = lookAt(PAGE, [
      finding('a', 'note'),
      finding('b', 'warning'),
      finding('c', 'error'),
      finding('d', 'warning'),
    ]);
    expect(found.map(({ id }) => id)).to.deep.equal(['c', 'b', 'd', 'a']);
  });

  it('is there whole but for a check that fails, and the developer is told', () => {
    const broken: Check = {
      id: 'broken',
      look: () => {
        throw new Error('no such thing');
      },
    };
    const found = lookAt(PAGE, [broken, finding('a', 'note')]);
    expect(found.map(({ id }) => id)).to.deep.equal(['a']);
    expect(warnings.join()).to.include('The check broken failed: Error: no such thing');
  });
});
