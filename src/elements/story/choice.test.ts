import { expect } from '@open-wc/testing';
import { place } from '../../../test/page/place.js';
import { feedIn } from '../../../test/page/servers.js';
import { button, expectInOrder, headings, settled, told } from '../../../test/page/told.js';
import { hearWarnings } from '../../../test/page/warnings.js';
import './define.js';
import type { WtkStory } from './story.js';

const FEED = feedIn('embed');
const TEXT = 'Mijn collega van groep 7 zag me na schooltijd zitten.';
const NOTE = 'Dit verhaal gaat over een kind dat thuis te weinig zorg krijgt.';

function placed(attributes: Readonly<Record<string, string>> = {}): Promise<WtkStory> {
  return settled(place('wtk-story', { feed: FEED, story: 'verhaal-01', ...attributes }));
}

async function press(story: WtkStory, label: string): Promise<void> {
  const control = button(story, label);
  if (!control) throw new Error(`There is no button ‘${label}’.`);
  control.focus();
  control.click();
  await story.updateComplete;
}

/** The labels of the buttons that can be seen, in their order. */
function buttons(story: WtkStory): readonly string[] {
  return [...story.renderRoot.querySelectorAll('button')].map(told);
}

/** The part of the dress that has the focus. */
function focused(story: WtkStory): string | null | undefined {
  return story.shadowRoot?.activeElement?.getAttribute('part');
}

describe('Before the text of a story', () => {
  it('stands what it is about, and a choice', async () => {
    const story = await placed();
    expectInOrder(story, 'Hardop denken met een collega', 'Leerkracht van groep 5', NOTE);
    expect(buttons(story)).to.deep.equal(['Lees het verhaal', 'Liever niet']);
    await expect(story).to.be.accessible();
  });

  it('stands nothing of the text, not even hidden', async () => {
    const story = await placed();
    expect(told(story)).not.to.include(TEXT).and.not.to.include('Een jongen in mijn klas');
    expect(headings(story)).to.deep.equal(['h3 Hardop denken met een collega']);
    expect(story.querySelector('img, audio, video')).to.equal(null);
  });

  it('nothing is blurred, and no alarm is given', async () => {
    const story = await placed();
    for (const element of [
      ...story.querySelectorAll('*'),
      ...story.renderRoot.querySelectorAll('*'),
    ]) {
      expect(getComputedStyle(element).filter).to.equal('none');
    }
    expect(told(story)).not.to.match(/waarschuwing|let op|schokkend|heftig|trigger|!/i);
  });

  it('stands what its topics say where it has no note of its own', async () => {
    const alone = place('wtk-story');
    alone.story = {
      id: 'x',
      url: undefined,
      title: 'Een titel',
      summary: undefined,
      published: undefined,
      language: 'nl',
      example: true,
      narrator: 'child',
      narratorLabel: undefined,
      authors: [],
      happened: [{ type: 'paragraph', children: [{ type: 'text', value: 'Iets.' }] }],
      helped: [],
      how: [],
      lesson: [],
      topics: ['seksueel-misbruik', 'getuige-huiselijk-geweld'],
      contentNote: undefined,
      helpLines: [],
      discussion: [],
      picture: undefined,
      attachments: [],
    };
    await alone.updateComplete;
    expect(told(alone)).to.include(
      'Dit verhaal gaat over seksueel misbruik en getuige van huiselijk geweld.',
    );
    expect(buttons(alone)).to.deep.equal(['Lees het verhaal', 'Liever niet']);
  });
});

describe('Who chooses to read', () => {
  it('gets the text, what helped first, and the focus on it', async () => {
    const story = await placed();
    await press(story, 'Lees het verhaal');
    expectInOrder(story, NOTE, 'Wat heeft mij geholpen?', TEXT, 'Wat gebeurde er?');
    expect(focused(story)).to.equal('text');
    await expect(story).to.be.accessible();
  });

  it('can take it away again, and is back at the choice', async () => {
    const story = await placed();
    const before = told(story);
    await press(story, 'Lees het verhaal');
    await press(story, 'Sluit het verhaal');
    expect(told(story)).to.equal(before);
    expect(focused(story)).to.equal('read');
    expect(buttons(story)).to.deep.equal(['Lees het verhaal', 'Liever niet']);
  });

  it('is asked anew before another story', async () => {
    const story = await placed();
    await press(story, 'Lees het verhaal');
    story.setAttribute('story', 'verhaal-02');
    await story.updateComplete;
    expect(told(story)).to.include('De agent die rustig bleef').and.not.to.include('Wat heeft mij');
    expect(buttons(story)).to.deep.equal(['Lees het verhaal', 'Liever niet']);
  });

  it('reads on where they were when the element is moved', async () => {
    const story = await placed();
    await press(story, 'Lees het verhaal');
    story.parentElement?.append(document.createElement('p'), story);
    await story.updateComplete;
    expect(told(story)).to.include(TEXT);
  });
});

describe('Who would rather not read', () => {
  it('is told that this is fine, and whom to talk to', async () => {
    const story = await placed({ face: 'details' });
    expect(told(story)).not.to.include('0800-2000');
    await press(story, 'Liever niet');
    expectInOrder(story, NOTE, 'Dat is goed.', 'Veilig Thuis: 0800-2000', '112');
    expect(told(story)).not.to.include(TEXT);
    expect(focused(story)).to.equal('declined');
    await expect(story).to.be.accessible();
  });

  it('may still change their mind', async () => {
    const story = await placed();
    await press(story, 'Liever niet');
    expect(buttons(story)).to.deep.equal(['Lees het verhaal']);
    await press(story, 'Lees het verhaal');
    expect(told(story)).to.include(TEXT).and.not.to.include('Dat is goed.');
  });
});

describe('The face of a story', () => {
  const warnings = hearWarnings();

  it('is whole: help stands under it from the start', async () => {
    const story = await placed({ face: 'whole' });
    expect(told(story)).to.include('0800-2000');
  });

  it('is a card that opens in place for face="details"', async () => {
    const story = await placed({ face: 'details' });
    expect(told(story)).to.include('Een leerkracht twijfelt over wat ze ziet');
    expect(told(story)).not.to.include('0800-2000');
    await press(story, 'Lees het verhaal');
    expect(told(story)).to.include(TEXT);
    expect(told(story).endsWith('112')).to.equal(true);
  });

  it('is a card that leads to the story’s page for face="card", with no button', async () => {
    const story = await placed({ face: 'card' });
    expect(buttons(story)).to.deep.equal([]);
    expect(told(story)).to.include('Een leerkracht twijfelt').and.not.to.include(TEXT);
    const link = story.querySelector<HTMLAnchorElement>('a[slot="source"]');
    expect(link?.href).to.equal('https://example.org/verhalen/voorbeeld-01');
    expect(link?.textContent).to.equal('Lees het verhaal op example.org');
    await expect(story).to.be.accessible();
  });

  it('is a card that opens in place where the story has no page', async () => {
    const feed = feedIn('feeds/three').replace('feed.json', '1.json');
    const story = await settled(place('wtk-story', { feed, face: 'card' }));
    expect(buttons(story)).to.deep.equal(['Lees het verhaal']);
    await press(story, 'Lees het verhaal');
    expect(told(story)).to.include('Er was eens.');
  });

  it('is whole, open at once, where nothing says that there is anything to choose', async () => {
    const feed = feedIn('feeds/three').replace('feed.json', '1.json');
    const story = await settled(place('wtk-story', { feed }));
    expect(told(story)).to.include('Er was eens.');
    expect(buttons(story)).to.deep.equal([]);
  });

  it('is whole for face="groot"', async () => {
    const story = await placed({ face: 'groot' });
    expect(buttons(story)).to.deep.equal(['Lees het verhaal', 'Liever niet']);
    expect(told(story)).to.include('0800-2000');
    expect(warnings.join()).to.include('face="groot"');
  });
});

describe('A story that is written by hand', () => {
  const title = '<h3 slot="title">De deur stond open</h3>';
  const note = '<p slot="content-note">Dit verhaal gaat over thuis.</p>';
  const helped = '<p slot="helped">Ik mocht de mentor halen.</p>';
  const isSeen = (story: WtkStory, slot: string): boolean | undefined =>
    story.querySelector(`[slot="${slot}"]`)?.checkVisibility();

  it('shows its text at once where it has no note', async () => {
    const story = place('wtk-story', {}, { pasted: title + helped });
    await story.updateComplete;
    expect(isSeen(story, 'helped')).to.equal(true);
    expect(buttons(story)).to.deep.equal([]);
  });

  it('shows its text after the same choice where it has one', async () => {
    const story = place('wtk-story', {}, { pasted: title + note + helped });
    await story.updateComplete;
    expect([isSeen(story, 'content-note'), isSeen(story, 'helped')]).to.deep.equal([true, false]);
    await press(story, 'Lees het verhaal');
    expect(isSeen(story, 'helped')).to.equal(true);
    await press(story, 'Sluit het verhaal');
    expect(isSeen(story, 'helped')).to.equal(false);
    await expect(story).to.be.accessible();
  });

  it('shows its questions behind a control', async () => {
    const list = '<ol slot="discussion"><li>Wat zou jij doen?</li></ol>';
    const story = place('wtk-story', {}, { pasted: title + helped + list });
    await story.updateComplete;
    expect(isSeen(story, 'discussion')).to.equal(false);
    story.renderRoot.querySelector('summary')?.click();
    expect(isSeen(story, 'discussion')).to.equal(true);
  });
});
