import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { filesOf } from '../../publish/content.js';
import {
  bomb,
  relationshipsXml,
  sheetXml,
  stringsXml,
  workbookXml,
  xlsx,
} from '../../publish/xlsx.js';
import { imported } from './imported.js';

const HEADER = ['id', 'gepubliceerd', 'titel', 'begindatum', 'begintijd', 'prijs', 'organisator'];
const DAY = { serial: 43787, style: 1 };
const TALK = { id: 'a', gepubliceerd: 'ja', titel: 'Praten', begindatum: '2019-11-18' };

/** Imports a spreadsheet with these rows below the names of the columns. */
function sheet(rows, parts) {
  return imported('lijst.xlsx', xlsx([HEADER, ...rows], parts));
}

/** One cell as it is written down. */
function raw(xml) {
  return { xml };
}

describe('A spreadsheet of Excel', () => {
  it('is read as Excel keeps it: days, times and amounts as numbers, formulas as their outcome', async () => {
    const { rows, status } = await sheet([
      ['a', 'ja', 'Eén', DAY, { serial: 0.5833333333, style: 2 }, 17.5],
      ['b', 'ja', { formula: '"T"&"wee"', value: 'Twee' }, { serial: 43787.75, style: 3 }, '', 0],
    ]);
    assert.equal(status, 0);
    const common = { gepubliceerd: 'ja', begindatum: '2019-11-18' };
    assert.deepEqual(rows, [
      { id: 'a', ...common, titel: 'Eén', begintijd: '14:00', prijs: '17,50' },
      { id: 'b', ...common, titel: 'Twee', begintijd: '18:00', prijs: '0' },
    ]);
  });

  it('has days in a format of its own, as text, and as ISO 8601 as well', async () => {
    const { rows, stderr } = await sheet([
      ['a', 'ja', 'A', { serial: 43787, style: 4 }],
      ['b', 'ja', 'B', '43787'],
      ['c', 'ja', 'C', 'ma 18-11-2019'],
      ['d', 'ja', 'D', raw('<c r="D5" t="d"><v>2019-11-18T00:00:00</v></c>')],
      ['e', 'ja', 'E', raw('<c r="D6" t="d"><v>2019-11-18T14:00:00</v></c>')],
    ]);
    assert.deepEqual(
      rows.map(({ begindatum, begintijd }) => [begindatum, begintijd]),
      [...Array.from({ length: 4 }, () => ['2019-11-18', undefined]), ['2019-11-18', '14:00']],
      stderr,
    );
  });

  it('counts days from 1904 where it says so, and its times all the same', async () => {
    const { rows } = await sheet(
      [['a', 'ja', 'Praten', { serial: 43787 - 1462, style: 1 }, { serial: 0.5, style: 2 }]],
      {
        'xl/workbook.xml': workbookXml(
          '<sheet name="Blad1" sheetId="1" r:id="r1"/>',
          '<workbookPr date1904="1"/>',
        ),
      },
    );
    assert.deepEqual(rows, [{ ...TALK, begintijd: '12:00' }]);
  });

  it('begins a day at midnight where its time is that', async () => {
    const { rows } = await sheet([['a', 'ja', 'Praten', DAY, { serial: 0, style: 2 }]]);
    assert.deepEqual(rows, [{ ...TALK, begintijd: '00:00' }]);
  });

  it('has rich texts as their words, without how they sound, and signs that XML can not hold', async () => {
    const items = [...HEADER, 'a', 'ja'].map((text) => `<si><t>${text}</t></si>`).join('');
    const rich = `<si><r><t xml:space="preserve">Samen </t></r><r><rPr><b/></rPr><t>praten</t></r><rPh sb="0" eb="1"><t>pra</t></rPh></si>`;
    const inline = '<is><t>Onder_x000D__x000A_elkaar &amp; 😀</t></is>';
    const { rows } = await sheet(
      [
        [
          'a',
          'ja',
          raw('<c r="C2" t="s"><v>9</v></c>'),
          DAY,
          '',
          '',
          raw(`<c r="G2" t="inlineStr">${inline}</c>`),
        ],
      ],
      { 'xl/sharedStrings.xml': stringsXml(items + rich) },
    );
    assert.equal(rows[0].titel, 'Samen praten');
    assert.equal(rows[0].organisator, '"Onder');
  });

  it('has numbers where text is meant, and the other way round', async () => {
    const { rows } = await sheet([[7, raw('<c r="B2" t="b"><v>1</v></c>'), 2019, DAY, '', '17,5']]);
    assert.deepEqual(rows, [
      { id: '7', gepubliceerd: 'ja', titel: '2019', begindatum: '2019-11-18', prijs: '17,50' },
    ]);
  });

  it('has amounts that a computer can not add up exactly', async () => {
    const sum = raw('<c r="F2"><f>0.1+0.2</f><v>0.30000000000000004</v></c>');
    const { rows } = await sheet([['a', 'ja', 'Praten', DAY, '', sum]]);
    assert.equal(rows[0].prijs, '0,30');
  });

  it('loses an amount that may be a thousand times as much, which is told with its row', async () => {
    const share = raw('<c r="F2"><f>37.035/3</f><v>12.345</v></c>');
    const { rows, status, stderr } = await sheet([['a', 'ja', 'Praten', DAY, '', share]]);
    assert.equal(status, 1);
    assert.deepEqual(rows, [TALK]);
    assert.match(stderr, /lijst\.xlsx, regel 2: fout: Bij ‘prijs’ kan dit niet staan: 12\.345/);
  });

  it('loses a cell in which a formula failed, which is told with its row', async () => {
    const failed = raw('<c r="G2" t="e"><f>VLOOKUP(A1,B:C,2)</f><v>#N/A</v></c>');
    const { rows, status, stderr } = await sheet([['a', 'ja', 'Praten', DAY, '', '', failed]]);
    assert.equal(status, 1);
    assert.deepEqual(rows, [TALK]);
    assert.match(stderr, /lijst\.xlsx, regel 2: fout: Bij ‘organisator’ kan dit niet staan: #N\/A/);
  });

  it('has rows and cells that say nothing, far apart, and without their numbers', async () => {
    const cells = HEADER.map((name) => `<c t="inlineStr"><is><t>${name}</t></is></c>`).join('');
    const rows = `<row r="4">${cells}</row><row r="5"/><row r="6"><c r="A6" s="1"/></row>
      <row r="9000"><c r="D9000" s="1"><v>43787</v></c><c r="ZZZ9000"><v>1</v></c></row>
      <row><c t="str"><v>a</v></c><c t="str"><v>ja</v></c><c t="str"><v>Praten</v></c><c s="1"><v>43787</v></c></row>`;
    const found = await sheet([], { 'xl/worksheets/sheet1.xml': sheetXml(rows) });
    assert.equal(found.stderr.includes('fout'), false, found.stderr);
    assert.deepEqual(found.rows, [TALK]);
  });

  it('is read from its first sheet that can be seen, and the others are named', async () => {
    const { rows, status, stderr } = await sheet([['a', 'ja', 'Praten', DAY]], {
      'xl/workbook.xml': workbookXml(
        '<sheet name="Lijsten" sheetId="2" state="hidden" r:id="r2"/><sheet name="Aanmeldingen" sheetId="1" r:id="r1"/><sheet name="Uitleg" sheetId="3" r:id="r2"/>',
      ),
      'xl/_rels/workbook.xml.rels': relationshipsXml([
        '/xl/worksheets/sheet1.xml',
        'worksheets/sheet2.xml',
      ]),
      'xl/worksheets/sheet2.xml': sheetXml('<row><c><v>1</v></c></row>'),
    });
    assert.equal(status, 0);
    assert.deepEqual(rows, [TALK]);
    assert.match(
      stderr,
      /let op: Alleen het eerste blad, ‘Aanmeldingen’.*De andere bladen: Uitleg/,
    );
  });

  it('has hidden rows taken over like any other, which is told', async () => {
    const row = (at, attributes) =>
      `<row r="${at}" ${attributes}>${['x', 'ja', 'Praten'].map((text) => `<c t="str"><v>${text}</v></c>`).join('')}<c s="1"><v>43787</v></c></row>`;
    const names = HEADER.map((name) => `<c t="str"><v>${name}</v></c>`).join('');
    const { rows, status, stderr } = await sheet([], {
      'xl/worksheets/sheet1.xml': sheetXml(`<row r="1">${names}</row>${row(2, 'hidden="1"')}`),
    });
    assert.equal(status, 0);
    assert.equal(rows.length, 1);
    assert.match(stderr, /let op: Ook verborgen rijen.*‘nee’ bij ‘gepubliceerd’. De rijen: 2/);
  });

  it('is told of cells that are one from row to row, since the rows below have nothing', async () => {
    const names = HEADER.map((name) => `<c t="str"><v>${name}</v></c>`).join('');
    const merges = '<mergeCells><mergeCell ref="G2:G3"/><mergeCell ref="B5:C5"/></mergeCells>';
    const { status, stderr } = await sheet([], {
      'xl/worksheets/sheet1.xml': sheetXml(`<row r="1">${names}</row>`, merges),
    });
    assert.equal(status, 1);
    assert.match(
      stderr,
      /fout: Van samengevoegde cellen.*Hef de samenvoeging op.*De cellen: G2:G3\n/,
    );
  });

  for (const [name, bytes, says] of [
    ['bom.xlsx', bomb(60), /te groot/],
    ['leugen.xlsx', lie(bomb(200)), /niet te lezen/],
    ['afgebroken.xlsx', xlsx([['id', 'titel']]).slice(0, 300), /niet te lezen/],
    ['geen.xlsx', Buffer.from([0, 1, 2, 3]), /niet te lezen/],
    ['wachtwoord.xlsx', Buffer.from('d0cf11e0a1b11ae10000000000000000', 'hex'), /wachtwoord/],
    ['zonder-blad.xlsx', workbook({ 'xl/worksheets/sheet1.xml': undefined }), /niet te lezen/],
    ['zonder-teksten.xlsx', workbook({ 'xl/sharedStrings.xml': undefined }), /niet te lezen/],
    ['zonder-wegen.xlsx', workbook({ 'xl/_rels/workbook.xml.rels': undefined }), /niet te lezen/],
    ['te-ver.xlsx', workbook({ 'xl/sharedStrings.xml': stringsXml('') }), /niet te lezen/],
    [
      'diep.xlsx',
      workbook({ 'xl/worksheets/sheet1.xml': `${'<a>'.repeat(1e5)}${'</a>'.repeat(1e5)}` }),
      /niet te lezen/,
    ],
    ['breed.xlsx', workbook({ 'xl/worksheets/sheet1.xml': wide(1e5) }), /niet te lezen/],
    ['lachen.xlsx', workbook({ 'xl/worksheets/sheet1.xml': laughs() }), /niet te lezen/],
    ['half.xlsx', workbook({ 'xl/worksheets/sheet1.xml': '<worksheet><row>' }), /niet te lezen/],
  ]) {
    it(`is refused as ${name}, and nothing is changed`, async () => {
      const { status, stderr, folder } = await imported(name, bytes);
      assert.equal(status, 2);
      assert.match(stderr, says);
      assert.doesNotMatch(stderr, /\bat .*\.js/);
      assert.deepEqual(await filesOf(folder), {});
    });
  }
});

function workbook(parts) {
  return xlsx([HEADER, ['a', 'ja', 'Praten', DAY]], parts);
}

/** One element with more attributes than any has. */
function wide(attributes) {
  return `<worksheet ${Array.from({ length: attributes }, (_, at) => `a${at}=""`).join(' ')}/>`;
}

/** Entities that would grow to a thousand million laughs. */
function laughs() {
  const entities = Array.from(
    { length: 9 },
    (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`,
  );
  return `<!DOCTYPE x [<!ENTITY l0 "ha">${entities.join('')}]><worksheet><sheetData><row><c t="str"><v>&l9;</v></c></row></sheetData></worksheet>`;
}

/** The same zip file, which says of each file in it that it holds a hundred bytes. */
function lie(zip) {
  const bytes = Buffer.from(zip);
  for (let at = 0; (at = bytes.indexOf('PK\x01\x02', at, 'latin1')) >= 0; at += 4) {
    bytes.writeUInt32LE(100, at + 24);
  }
  return bytes;
}
