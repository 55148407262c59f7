import { expect } from '@open-wc/testing';
import { type Region, allRegions, findRegion } from './regions.js';

interface Organisation {
  readonly code: string;
  readonly name: string;
  readonly website: string | null;
}

interface Municipality {
  readonly code: string;
  readonly name: string;
  readonly ggd: string;
  readonly veiligThuis: string;
}

interface Source {
  readonly ggd: readonly Organisation[];
  readonly veiligThuis: readonly Organisation[];
  readonly municipalities: readonly Municipality[];
}

const source = (await (await fetch(new URL('./regions.json', import.meta.url))).json()) as Source;

/** The codes of the Veilig Thuis organisations of a region, in their order. */
function veiligThuisOf(text: string): readonly string[] | undefined {
  return findRegion(text)
    ?.veiligThuis.map(({ code }) => code)
    .sort();
}

/** A region's code: short, and unlike a region easy to read in a failed assertion. */
function codeOf(text: string): string | undefined {
  return findRegion(text)?.code;
}

describe('The regions', () => {
  it('are 342 municipalities, 25 GGD regions and 25 Veilig Thuis regions', () => {
    const count = (kind: Region['kind']): number =>
      allRegions().filter((region) => region.kind === kind).length;
    expect(count('municipality')).to.equal(342);
    expect(count('ggd')).to.equal(25);
    expect(count('veilig-thuis')).to.equal(25);
    expect(new Set(allRegions().map(({ code }) => code)).size).to.equal(392);
  });

  it('include every municipality, by its code and by its name, with its Veilig Thuis', () => {
    expect(source.municipalities).to.have.length(342);
    for (const { code, name, veiligThuis } of source.municipalities) {
      const region = findRegion(code);
      expect(region?.kind, code).to.equal('municipality');
      expect(region?.name, code).to.equal(name);
      expect(veiligThuisOf(code), name).to.deep.equal([veiligThuis]);
      expect(codeOf(name), name).to.equal(code);
    }
  });

  it('include every GGD region, by its code and by its name, with each Veilig Thuis in it', () => {
    expect(source.ggd).to.have.length(25);
    for (const { code, name } of source.ggd) {
      const members = source.municipalities.filter(({ ggd }) => ggd === code);
      const expected = [...new Set(members.map(({ veiligThuis }) => veiligThuis))].sort();
      expect(findRegion(code)?.kind, code).to.equal('ggd');
      expect(findRegion(code)?.name, code).to.equal(name);
      expect(veiligThuisOf(code), name).to.deep.equal(expected);
      expect(codeOf(name), name).to.equal(code);
    }
  });

  it('include every Veilig Thuis region, by its code and by its name, with its site', () => {
    expect(source.veiligThuis).to.have.length(25);
    for (const { code, name, website } of source.veiligThuis) {
      const region = findRegion(code);
      expect(region?.kind, code).to.equal('veilig-thuis');
      expect(region?.name, code).to.equal(name);
      expect(region?.veiligThuis, code).to.deep.equal([{ code, name, url: website ?? undefined }]);
      expect(codeOf(name), name).to.equal(code);
    }
  });

  it('are found in capitals, without hyphens and with spaces around', () => {
    for (const { code, name } of [...source.municipalities, ...source.ggd, ...source.veiligThuis]) {
      expect(codeOf(name.toUpperCase()), name).to.equal(code);
      expect(codeOf(` ${name.replaceAll('-', ' ')} `), name).to.equal(code);
      expect(codeOf(` ${code.toLowerCase()} `), code).to.equal(code);
    }
  });
});

describe('The regions that lie otherwise than one would think', () => {
  it('put Heusden under Veilig Thuis Midden-Brabant', () => {
    expect(veiligThuisOf('Heusden')).to.deep.equal(['VT15']);
  });

  it('put Alphen-Chaam and Baarle-Nassau under Veilig Thuis Midden-Brabant', () => {
    expect(veiligThuisOf('Alphen-Chaam')).to.deep.equal(['VT15']);
    expect(veiligThuisOf('Baarle-Nassau')).to.deep.equal(['VT15']);
    expect(veiligThuisOf('Breda'), 'of the same GGD').to.deep.equal(['VT21']);
  });

  it('put Uitgeest under Veilig Thuis Noord-Holland Noord', () => {
    expect(veiligThuisOf('Uitgeest')).to.deep.equal(['VT17']);
    expect(veiligThuisOf('Heemskerk'), 'of the same GGD').to.deep.equal(['VT12']);
  });

  it('put Mook en Middelaar under Veilig Thuis Gelderland-Zuid', () => {
    expect(veiligThuisOf('Mook en Middelaar')).to.deep.equal(['VT06']);
  });

  it('give GGD Hart voor Brabant two Veilig Thuis organisations', () => {
    expect(findRegion('GGD Hart voor Brabant')?.veiligThuis.map(({ name }) => name)).to.deep.equal([
      'Veilig Thuis Midden-Brabant',
      'Veilig Thuis Oost-Brabant',
    ]);
  });

  it('give West-Brabant and Kennemerland the organisation of their odd municipality too', () => {
    expect(veiligThuisOf('GGD West-Brabant')).to.deep.equal(['VT15', 'VT21']);
    expect(veiligThuisOf('GGD Kennemerland')).to.deep.equal(['VT12', 'VT17']);
  });

  it('put all of GGD Brabant-Zuidoost under Veilig Thuis Oost-Brabant', () => {
    expect(veiligThuisOf('GGD Brabant-Zuidoost')).to.deep.equal(['VT27']);
  });

  it('have no Veilig Thuis 16 and 26, which were joined with others', () => {
    expect(codeOf('VT16')).to.equal(undefined);
    expect(codeOf('VT26')).to.equal(undefined);
  });
});

describe('A region that people write in their own way', () => {
  it('is The Hague as Den Haag and as ’s-Gravenhage', () => {
    for (const text of ['Den Haag', 'den-haag', "'s-Gravenhage", '’s-Gravenhage', 'Sgravenhage']) {
      expect(codeOf(text), text).to.equal('GM0518');
    }
  });

  it('is Den Bosch as ’s-Hertogenbosch', () => {
    expect(codeOf('Den Bosch')).to.equal('GM0796');
    expect(codeOf("'s-Hertogenbosch")).to.equal('GM0796');
    expect(codeOf('gemeente Den Bosch')).to.equal('GM0796');
  });

  it('is one of the two Bergens with its province, and neither without', () => {
    expect(codeOf('Bergen (L.)')).to.equal('GM0893');
    expect(codeOf('Bergen (NH.)')).to.equal('GM0373');
    expect(codeOf('bergen nh')).to.equal('GM0373');
    expect(codeOf('Bergen')).to.equal(undefined);
    expect(codeOf('Bergen op Zoom')).to.equal('GM0748');
  });

  it('is the only Hengelo with its province and without', () => {
    expect(codeOf('Hengelo (O.)')).to.equal('GM0164');
    expect(codeOf('Hengelo')).to.equal('GM0164');
    expect(codeOf('Rijswijk')).to.equal('GM0603');
  });

  it('is Fryslân as Friesland, for its GGD and its Veilig Thuis alike', () => {
    for (const text of ['Fryslân', 'Friesland', 'fryslan', 'GGD Fryslân', 'GGD Friesland']) {
      expect(codeOf(text), text).to.equal('GG7206');
    }
    for (const text of ['Veilig Thuis Fryslân', 'Veilig Thuis Friesland', 'veilig-thuis-fryslan']) {
      expect(codeOf(text), text).to.equal('VT04');
    }
  });

  it('is a municipality with "gemeente" before it', () => {
    expect(codeOf('gemeente Zaanstad')).to.equal('GM0479');
    expect(codeOf('Gemeente Súdwest-Fryslân')).to.equal('GM1900');
  });

  it('is a GGD by the region that it serves, whatever it calls itself', () => {
    expect(codeOf('GGD Gelderland-Midden')).to.equal('GG1911');
    expect(codeOf('GGD Zuid-Holland Zuid')).to.equal('GG4816');
    expect(codeOf('Dienst Gezondheid en Jeugd Zuid-Holland Zuid')).to.equal('GG4816');
    expect(codeOf('GGD regio Utrecht')).to.equal('GG2514');
    expect(codeOf('GGD Utrecht')).to.equal('GG2514');
    expect(codeOf('zaanstreek waterland')).to.equal('GG7306');
  });

  it('is the municipality where a GGD and Veilig Thuis have the same name', () => {
    expect(codeOf('Groningen')).to.equal('GM0014');
    expect(codeOf('GGD Groningen')).to.equal('GG0111');
    expect(codeOf('Veilig Thuis Groningen')).to.equal('VT08');
    expect(codeOf('Utrecht')).to.equal('GM0344');
  });

  it('is found in the spelling of Statistics Netherlands', () => {
    expect(codeOf('Veilig Thuis West-brabant')).to.equal('VT21');
    expect(codeOf('Veilig Thuis Hollands-Midden')).to.equal('VT10');
    expect(codeOf('Veilig Thuis Noord- en Midden Limburg')).to.equal('VT13');
  });

  it('is found when ij is one character, or letters and accents are apart', () => {
    expect(codeOf('\u0132sselstein')).to.equal('GM0353');
    expect(codeOf('Frysla\u0302n')).to.equal('GG7206');
  });

  it('is unknown when no region is called so', () => {
    for (const text of ['', ' ', '-', 'gemeente', 'GGD', 'Veilig Thuis', 'Atlantis', 'Brussel']) {
      expect(codeOf(text), `"${text}"`).to.equal(undefined);
    }
    for (const text of ['GM9999', 'GG0000', 'VT99', 'GM479', '0479', 'NL-NH']) {
      expect(codeOf(text), text).to.equal(undefined);
    }
  });

  it('is unknown when it is called as something that every object has', () => {
    for (const text of ['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf']) {
      expect(codeOf(text), text).to.equal(undefined);
      expect(codeOf(`gemeente ${text}`), text).to.equal(undefined);
    }
  });
});
