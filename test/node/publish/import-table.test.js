import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { change, filesOf } from '../../publish/content.js';
import { imported, rowsOf } from './imported.js';

const HEADER = 'id;gepubliceerd;titel;begindatum;begintijd\n';

describe('A spreadsheet of activities', () => {
  it('is written with the columns that the documentation lists, in that order', async () => {
    const { folder, again } = await imported('lijst.csv', `${HEADER}1;ja;A;2019-11-18;\n`);
    const [header] = (await readFile(join(folder, 'activities.csv'), 'utf8')).slice(1).split('\n');
    const text = await readFile(new URL('../../../docs/publishing.md', import.meta.url), 'utf8');
    const table = text.slice(text.indexOf('### The activities'), text.indexOf('## Build'));
    const rows = [...table.matchAll(/^\| `([^`]+)` +\| `([^`]+)`/gm)];
    assert.deepEqual(
      rows.map(([, dutch]) => dutch),
      header.split(';'),
    );
    // Import refuses to write into a file with a column that it does not know.
    const english = rows.map(([, , name]) => name).join(';');
    await writeFile(join(folder, 'activities.csv'), `${english}\n`);
    assert.equal((await again()).status, 0);
  });

  it('is read as Dutch Excel writes it: semicolons, Windows-1252, Dutch days and times', async () => {
    const text =
      'Kenmerk;Akkoord;Naam;Datum;Tijd;Tot\r\n7;Ja;Caf\xe9 over één;18-11-2019;14.00;16u\r\n';
    const { rows, status } = await imported('lijst.csv', Buffer.from(text, 'latin1'));
    assert.equal(status, 0);
    assert.deepEqual(rows, [
      {
        id: '7',
        gepubliceerd: 'ja',
        titel: 'Café over één',
        begindatum: '2019-11-18',
        begintijd: '14:00',
        eindtijd: '16:00',
      },
    ]);
  });

  it('is read with commas and a byte order mark, with columns in English', async () => {
    const text =
      '\uFEFFid,published,title,start date\r\n1,yes,"Praten, samen",2019-11-18 14:00\r\n';
    const { rows } = await imported('list.csv', text);
    assert.deepEqual(rows, [
      {
        id: '1',
        gepubliceerd: 'ja',
        titel: 'Praten, samen',
        begindatum: '2019-11-18',
        begintijd: '14:00',
      },
    ]);
  });

  for (const [written, date, time] of [
    ['18-11-2019', '2019-11-18'],
    ['18/11/2019 9:05', '2019-11-18', '09:05'],
    ['ma 18 november 2019 om 14.00 uur', '2019-11-18', '14:00'],
    ['18 nov. 2019', '2019-11-18'],
    ['2019-11-18T13:00:00Z', '2019-11-18', '14:00'],
    ['43787', '2019-11-18'],
    ['43787,58333333', '2019-11-18', '14:00'],
  ]) {
    it(`knows the day that is written ${written}`, async () => {
      const { rows } = await imported('dag.csv', `${HEADER}1;ja;Praten;${written};\n`);
      assert.equal(rows[0].begindatum, date);
      assert.equal(rows[0].begintijd, time);
    });
  }

  it('has text that looks like a formula kept as text, and written so that none is run', async () => {
    const titles = ['=1+1', '+31', '-2', '@SUM(A1)', "'=1", '=HYPERLINK("https://evil.example")'];
    const quoted = titles.map((title) => `"${title.replaceAll('"', '""')}"`);
    const text = quoted.map((title, at) => `${at};ja;${title};2019-11-18;\n`).join('');
    const { folder, again } = await imported('formules.csv', HEADER + text);
    const written = await readFile(join(folder, 'activities.csv'), 'utf8');
    assert.doesNotMatch(written, /(^|;)"?[=+\-@]/m);
    const { stdout } = await again();
    assert.match(stdout, /0 nieuw, 0 gewijzigd/);
  });

  it('gives only its published rows', async () => {
    const text = '1;ja;A;2019-11-18;\n2;nee;B;2019-11-18;\n3;;C;2019-11-18;\n4;;;;\n';
    const { rows, stdout, status } = await imported('lijst.csv', HEADER + text);
    assert.deepEqual(
      rows.map(({ id }) => id),
      ['1'],
    );
    assert.match(stdout, /2 overgeslagen/);
    assert.equal(status, 0);
  });

  it('takes an activity off the site that is no longer published there', async () => {
    const { folder, source, again } = await imported('lijst.csv', `${HEADER}1;ja;A;2019-11-18;\n`);
    await change(source, ';ja;', ';nee;');
    await again();
    assert.equal((await rowsOf(folder))[0].gepubliceerd, 'nee');
  });

  it('asks for the columns that nobody could guess, by naming the option, and remembers them', async () => {
    const text = 'Wat;Wanneer;Mag online\nPraten;18-11-2019;ja\n';
    const { folder, again, status, stderr, rows } = await imported('vreemd.csv', text);
    assert.equal(status, 2);
    assert.match(stderr, /gepubliceerd, titel, begindatum/);
    assert.match(stderr, /--map "Wat=gepubliceerd"/);
    assert.deepEqual(rows, []);
    const map = ['Wat=titel', 'Wanneer=begindatum', 'Mag online=gepubliceerd'];
    assert.equal((await again('--map', ...map)).status, 0);
    assert.equal((await rowsOf(folder))[0].titel, 'Praten');
    const { stdout } = await again();
    assert.match(stdout, /0 nieuw, 0 gewijzigd/);
  });

  it('loses a broken cell only, which is told with its row', async () => {
    const text = '1;ja;A;2019-11-18;25:00\n2;ja;B;31-11-2019;\n3;ja;C;2019-11-18;\n';
    const { rows, status, stderr } = await imported('lijst.csv', HEADER + text);
    assert.equal(status, 1);
    assert.deepEqual(
      rows.map(({ id }) => id),
      ['1', '3'],
    );
    assert.match(stderr, /regel 2.*‘begintijd’.*25:00/);
    assert.match(stderr, /regel 3.*‘begindatum’.*31-11-2019/);
  });

  it('is for the municipality that it takes place in, until somebody says otherwise', async () => {
    const text =
      'id;gepubliceerd;titel;datum;plaats\n1;ja;A;2019-11-18;Arnhem\n2;ja;B;2019-11-18;Zaandam\n';
    const { rows } = await imported('lijst.csv', text);
    assert.deepEqual(
      rows.map(({ regio }) => regio),
      ['Arnhem', undefined],
    );
  });

  it('is refused in a format that is not known, and nothing is changed', async () => {
    const { status, stderr, folder } = await imported('lijst.ods', 'x');
    assert.equal(status, 2);
    assert.match(stderr, /lijst\.ods is geen csv/);
    assert.deepEqual(await filesOf(folder), {});
  });

  it('may have a title above the names of its columns', async () => {
    const text = `Aanmeldingen 2019;;;;\n;;;;\n${HEADER}1;ja;A;2019-11-18;\n`;
    const { rows, status } = await imported('lijst.csv', text);
    assert.equal(status, 0);
    assert.equal(rows[0].titel, 'A');
  });

  it('is not taken for done when it has no columns', async () => {
    const { status, stderr } = await imported('leeg.csv', 'Aanmeldingen 2019\n');
    assert.equal(status, 2);
    assert.match(stderr, /leeg\.csv staan geen rijen.*namen van de kolommen/);
  });

  for (const failed of ['#N/B', '#VERW!', '#DIV/0!', '#NAAM?']) {
    it(`has no activity that is called ${failed}, as Excel does where a formula failed`, async () => {
      const { rows, status, stderr } = await imported(
        'f.csv',
        `${HEADER}1;ja;${failed};18-11-2019;\n`,
      );
      assert.equal(status, 1);
      assert.deepEqual(rows, []);
      assert.ok(
        stderr.includes(`regel 2: fout: Bij ‘titel’ kan dit niet staan: ${failed}`),
        stderr,
      );
    });
  }
});
