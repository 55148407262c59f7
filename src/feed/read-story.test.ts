import { expect } from '@open-wc/testing';
import type { Attachment } from '../campaign/attachment.js';
import type { Story } from '../campaign/story.js';
import { type FeedFile, readFeed } from './read-feed.js';

const ADDRESS = 'https://campagne.example/2019/feed.json';

function read(item: object, feed: object = {}): FeedFile {
  const items = [{ id: 's1', content_text: 'Er was eens.', ...item }];
  return readFeed({ items, ...feed }, ADDRESS);
}

function storyOf(file: FeedFile): Story {
  const [story] = file.campaign.stories;
  if (!story) throw new Error('There is no story.');
  return story;
}

function lost(file: FeedFile): readonly string[] {
  return file.losses.map(({ path }) => path);
}

describe('The authors of a story', () => {
  it('are those that it names, all of them', () => {
    const file = read({
      authors: [{ name: 'Kim' }, { url: 'https://x.example/' }, { name: 'Sam' }],
    });
    expect(storyOf(file).authors).to.deep.equal(['Kim', 'Sam']);
    expect(lost(file)).to.deep.equal([]);
  });

  it('are the one author of JSON Feed 1.0, unless there are authors too', () => {
    expect(storyOf(read({ author: { name: 'Kim' } })).authors).to.deep.equal(['Kim']);
    const both = read({ author: { name: 'Kim' }, authors: [{ name: 'Sam' }] });
    expect(storyOf(both).authors).to.deep.equal(['Sam']);
  });

  it('are the feed’s where it names none', () => {
    const feed = { authors: [{ name: 'De redactie' }] };
    expect(storyOf(read({}, feed)).authors).to.deep.equal(['De redactie']);
    expect(storyOf(read({ authors: [{ name: 'Kim' }] }, feed)).authors).to.deep.equal(['Kim']);
    expect(storyOf(read({}, { author: { name: 'Oud' } })).authors).to.deep.equal(['Oud']);
  });

  it('are lost alone when they are junk', () => {
    const file = read({ authors: 'Kim', author: 'Sam' });
    expect(storyOf(file).authors).to.deep.equal([]);
    expect(lost(file)).to.deep.equal(['items[0].authors']);
  });
});

describe('The link of a story', () => {
  it('goes without what follows who uses it, and keeps all else', () => {
    const url = '/nieuws/7?utm_source=feed&deel=2&fbclid=abc&utm_medium=rss#slot';
    expect(storyOf(read({ url })).url).to.equal('https://campagne.example/nieuws/7?deel=2#slot');
  });

  it('stays to the letter when there is nothing of the kind in it', () => {
    const url = 'https://campagne.example/a?b=c%20d&e';
    expect(storyOf(read({ url })).url).to.equal(url);
  });
});

describe('The picture of a story', () => {
  const picture = { url: 'media/1.svg', alt: 'Een deur', width: 640, height: 400 };
  const readPicture = (value: unknown): FeedFile => read({ _wtk: { picture: value } });

  it('is read with its words and its size', () => {
    expect(storyOf(readPicture(picture)).picture).to.deep.equal({
      ...picture,
      url: 'https://campagne.example/2019/media/1.svg',
    });
    expect(storyOf(readPicture({ ...picture, alt: '' })).picture?.alt).to.equal('');
  });

  it('is lost when it is on another host than the feed', () => {
    for (const url of ['https://elders.example/1.svg', 'https://campagne.example:8443/1.svg']) {
      const file = readPicture({ ...picture, url });
      expect(storyOf(file).picture, url).to.equal(undefined);
      expect(lost(file), url).to.deep.equal(['items[0]._wtk.picture']);
    }
  });

  it('is lost when nobody says what it shows, or how large it is', () => {
    for (const key of ['url', 'alt', 'width', 'height']) {
      const file = readPicture({ ...picture, [key]: undefined });
      expect(storyOf(file).picture, key).to.equal(undefined);
      expect(lost(file), key).to.include('items[0]._wtk.picture');
    }
  });

  it('is lost when its size is no number above nought', () => {
    for (const width of [0, -1, '640', true]) {
      const file = readPicture({ ...picture, width });
      expect(storyOf(file).picture, String(width)).to.equal(undefined);
      expect(lost(file)).to.include('items[0]._wtk.picture.width');
    }
    expect(storyOf(readPicture({ ...picture, width: 1 })).picture?.width).to.equal(1);
  });

  it('is never the image of somebody else’s feed, of which nobody says what it shows', () => {
    expect(storyOf(read({ image: 'https://campagne.example/1.jpg' })).picture).to.equal(undefined);
  });
});

describe('The recordings of a story', () => {
  const audio = { url: 'a.mp3', mime_type: 'audio/mpeg' };
  const attachmentsOf = (...attachments: object[]): readonly Attachment[] =>
    storyOf(read({ attachments })).attachments;

  it('are its attachments of sound and film, and no others', () => {
    const kinds = attachmentsOf(
      audio,
      { url: 'b.webm', mime_type: 'Video/WebM' },
      { url: 'c.pdf', mime_type: 'application/pdf' },
      { url: 'd.html', mime_type: 'text/html' },
    ).map(({ kind }) => kind);
    expect(kinds).to.deep.equal(['audio', 'video']);
  });

  it('are one for files of the same title and kind, in their order', () => {
    const [first, second, ...more] = attachmentsOf(
      { ...audio, title: 'Een' },
      { ...audio, title: 'Twee' },
      { url: 'a.ogg', mime_type: 'audio/ogg', title: 'Een' },
      { url: 'a.webm', mime_type: 'video/webm', title: 'Een' },
    );
    expect(first?.sources.map(({ type }) => type)).to.deep.equal(['audio/mpeg', 'audio/ogg']);
    expect(second?.title).to.equal('Twee');
    expect(more.map(({ kind }) => kind)).to.deep.equal(['video']);
  });

  it('stay apart where they have no title', () => {
    expect(attachmentsOf(audio, audio)).to.have.length(2);
  });

  it('have no more than their file where the feed says no more', () => {
    const [recording] = attachmentsOf(audio);
    expect(recording).to.deep.include({ captions: [], transcript: [], poster: undefined });
    expect(attachmentsOf({ ...audio, mime_type: 'x-audio/mpeg' })).to.deep.equal([]);
    expect(attachmentsOf({ ...audio, mime_type: 'audio/mpeg "x"' })).to.deep.equal([]);
  });

  it('say whose server is asked where that is not the feed’s', () => {
    const [own, foreign] = attachmentsOf(audio, { ...audio, url: 'https://geluid.example:8443/a' });
    expect(own?.host).to.equal(undefined);
    expect(foreign?.host).to.equal('geluid.example:8443');
  });

  it('have captions and a poster from the feed’s own host alone', () => {
    const file = read({
      attachments: [
        {
          url: 'b.webm',
          mime_type: 'video/webm',
          _wtk: {
            poster: { url: 'https://elders.example/p.jpg', alt: '', width: 1, height: 1 },
            captions: [
              { url: 'b.vtt', language: 'en' },
              { url: 'c.vtt' },
              { url: 'https://elders.example/b.vtt', language: 'nl' },
            ],
            transcript: 'Gezegd.',
          },
        },
      ],
    });
    const [film] = storyOf(file).attachments;
    expect(film?.poster).to.equal(undefined);
    expect(film?.captions).to.deep.equal([
      { url: 'https://campagne.example/2019/b.vtt', language: 'en' },
      { url: 'https://campagne.example/2019/c.vtt', language: 'nl' },
    ]);
    expect(film?.transcript).to.have.length(1);
    expect(lost(file)).to.include('items[0].attachments[0]._wtk.poster');
  });

  it('are lost one by one, and the story stays', () => {
    const file = read({
      attachments: [
        3,
        { url: 'javascript:alert(1)', mime_type: 'audio/mpeg' },
        { url: 'a' },
        audio,
      ],
    });
    expect(storyOf(file).attachments).to.have.length(1);
    expect(storyOf(file).id).to.equal('s1');
    expect(lost(file)).to.include.members([
      'items[0].attachments[1].url',
      'items[0].attachments[2].mime_type',
    ]);
  });
});

describe('The questions to talk about', () => {
  it('are lines of text, and what is none is left out', () => {
    const file = read({ _wtk: { discussion: ['Wat zou jij doen?', '', 3, ' En nu? '] } });
    expect(storyOf(file).discussion).to.deep.equal(['Wat zou jij doen?', 'En nu?']);
    expect(lost(file)).to.deep.equal([
      'items[0]._wtk.discussion[1]',
      'items[0]._wtk.discussion[2]',
    ]);
  });
});
