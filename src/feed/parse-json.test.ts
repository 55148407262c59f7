import { expect } from '@open-wc/testing';
import { parseJson } from './parse-json.js';

const arrays = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth);
const objects = (depth: number): string => '{"a":'.repeat(depth) + '1' + '}'.repeat(depth);

describe('A stranger’s JSON', () => {
  it('is read to a depth of 32', () => {
    expect(JSON.stringify(parseJson(arrays(32)))).to.equal(arrays(32));
    expect(JSON.stringify(parseJson(objects(32)))).to.equal(objects(32));
  });

  it('is refused at a depth of 33, of arrays, objects and both', () => {
    expect(() => parseJson(arrays(33))).to.throw(SyntaxError, 'nested too deeply');
    expect(() => parseJson(objects(33))).to.throw(SyntaxError, 'nested too deeply');
    expect(() => parseJson(`[{"a":${arrays(31)}}]`)).to.throw(SyntaxError, 'nested too deeply');
  });

  it('may be as wide as it likes', () => {
    const wide = `[${Array.from({ length: 1000 }, () => '[{}]').join(',')}]`;
    expect(JSON.stringify(parseJson(wide))).to.equal(wide);
  });

  it('is not deep for brackets that stand in its strings', () => {
    const brackets = '[{'.repeat(50);
    expect(parseJson(JSON.stringify([brackets]))).to.deep.equal([brackets]);
    expect(parseJson(JSON.stringify({ [brackets]: 1 }))).to.deep.equal({ [brackets]: 1 });
  });

  it('does not take an escaped quotation mark for the end of a string, nor an escaped backslash for an escape', () => {
    const brackets = '['.repeat(50);
    for (const text of [`"${brackets}`, `\\"${brackets}`, `\\\\"${brackets}`, '\\', '\\"', '"\\']) {
      expect(parseJson(JSON.stringify({ text })), text).to.deep.equal({ text });
    }
    // The string ends at its second mark, so what comes after it is deep.
    expect(() => parseJson(`["\\\\",${arrays(32)}]`)).to.throw(SyntaxError, 'nested too deeply');
  });

  it('is refused when it is cut, empty, or no JSON', () => {
    for (const text of [
      '',
      ' ',
      '{"items":[',
      '"\\',
      '[1,]',
      '{a:1}',
      "['a']",
      'NaN',
      '<p>',
      ']',
    ]) {
      expect(() => parseJson(text), text).to.throw(SyntaxError);
    }
  });

  it('is refused before an engine parses it when it has a million brackets', () => {
    expect(() => parseJson('['.repeat(1_000_000))).to.throw(SyntaxError, 'nested too deeply');
  });
});
