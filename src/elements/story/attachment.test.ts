import { expect } from '@open-wc/testing';
import { place } from '../../../test/page/place.js';
import { CAMPAIGN, feedIn } from '../../../test/page/servers.js';
import { button, expectInOrder, part, settled, told } from '../../../test/page/told.js';
import { hearWarnings } from '../../../test/page/warnings.js';
import './define.js';
import type { WtkStory } from './story.js';

const FEED = feedIn('embed');
const RECORDINGS = `${CAMPAIGN}feeds/recordings/1.json`;

async function opened(attributes: Readonly<Record<string, string>>): Promise<WtkStory> {
  const story = await settled(place('wtk-story', attributes));
  button(story, 'Lees het verhaal')?.click();
  await story.updateComplete;
  return story;
}

async function press(story: WtkStory, label: string): Promise<void> {
  const control = button(story, label);
  if (!control) throw new Error(`There is no button ‘${label}’.`);
  control.click();
  await story.updateComplete;
}

function player(story: WtkStory): HTMLMediaElement | null {
  return story.renderRoot.querySelector<HTMLMediaElement>('audio, video');
}

/** What the page has asked for of a server, by a part of its address. */
function asked(address: string): readonly string[] {
  return performance
    .getEntriesByType('resource')
    .map(({ name }) => name)
    .filter((name) => name.includes(address));
}

describe('A recording', () => {
  // A picture from another host is left out, which the developer is told.
  hearWarnings();

  it('is a link, with how long it takes, and no player before it is asked for', async () => {
    const story = await opened({ feed: FEED, story: 'verhaal-03' });
    expect(player(story)).to.equal(null);
    expect(asked('voorbeeld-stilte')).to.deep.equal([]);
    const link = part(story, 'a[slot="attachment-0"]') as HTMLAnchorElement;
    expect(told(link)).to.equal('Voorbeeld van een opname, één seconde stilte (geluid, 1 seconde)');
    expect(link.rel).to.include('noreferrer');
    await expect(story).to.be.accessible();
  });

  it('is loaded by a press, stands in its place, and does not sound by itself', async () => {
    const story = await opened({ feed: FEED, story: 'verhaal-03' });
    await press(story, 'Laad het geluid');
    const audio = player(story);
    expect(audio?.localName).to.equal('audio');
    expect(audio?.controls).to.equal(true);
    expect([audio?.autoplay, audio?.paused]).to.deep.equal([false, true]);
    expect(audio?.crossOrigin).to.equal('anonymous');
    expect(button(story, 'Laad het geluid')).to.equal(undefined);
    await expect(story).to.be.accessible();
  });

  it('has its text to read, on demand and on paper', async () => {
    const story = await opened({ feed: FEED, story: 'verhaal-03' });
    const words = part(story, '[slot="transcript-0"]');
    expect(told(words)).to.equal('Dit is een voorbeeld. Er is niets te horen.');
    expect(words.checkVisibility()).to.equal(false);
    window.dispatchEvent(new Event('beforeprint'));
    expect(words.checkVisibility()).to.equal(true);
    window.dispatchEvent(new Event('afterprint'));
  });

  it('goes away with the text, and asks anew afterwards', async () => {
    const story = await opened({ feed: FEED, story: 'verhaal-03' });
    await press(story, 'Laad het geluid');
    await press(story, 'Sluit het verhaal');
    await press(story, 'Lees het verhaal');
    expect(player(story)).to.equal(null);
  });

  it('that is a film has its poster in its room, and captions', async () => {
    const story = await opened({ feed: FEED, story: 'verhaal-22' });
    const poster = part(story, 'img[slot="poster-0"]').getBoundingClientRect();
    expect(poster.width / poster.height).to.be.closeTo(16 / 9, 0.02);
    await press(story, 'Laad de video');
    const film = player(story);
    const room = film?.getBoundingClientRect();
    expect(room?.height).to.be.closeTo(poster.height, 2);
    const track = film?.querySelector('track');
    expect([track?.kind, track?.srclang, track?.default]).to.deep.equal(['captions', 'nl', true]);
    await expect(story).to.be.accessible();
  });

  it('on another’s server says whose before anything is asked of it', async () => {
    const story = await opened({ feed: RECORDINGS });
    expectInOrder(
      story,
      'Eigen geluid (geluid)',
      'Een film (video, 3 minuten)',
      'Dit staat op film.example. Die site merkt dat het wordt geladen.',
    );
    expect(asked('film.example')).to.deep.equal([]);
    expect(asked('foto.example')).to.deep.equal([]);
    await press(story, 'Laad de video van film.example');
    expect(player(story)?.querySelector('source')?.src).to.equal(
      'https://film.example/verhaal.webm',
    );
    const tracks = [...(player(story)?.querySelectorAll('track') ?? [])];
    expect(tracks.map(({ srclang }) => srclang)).to.deep.equal(['nl']);
    await expect(story).to.be.accessible();
  });

  it('is offered in all its forms, and a file that is none is left out', async () => {
    const story = await opened({ feed: RECORDINGS });
    expect(told(story)).not.to.include('pdf');
    await press(story, 'Laad het geluid');
    const sources = [...(player(story)?.querySelectorAll('source') ?? [])];
    expect(sources.map(({ type }) => type)).to.deep.equal(['audio/mpeg', 'audio/ogg']);
  });
});
