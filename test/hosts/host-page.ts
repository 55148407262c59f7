import { type Dress, dressOf } from './dress.js';
import { until } from '../page/until.js';
import { Visit } from '../page/visit.js';

/** The elements that are on every page, each by what finds it there. */
export const ELEMENTS = {
  strip: '#strip',
  card: '#card',
  exit: '#strip > wtk-exit',
  story: '#story',
  list: '#list',
  activity: '#activity',
} as const;

/** The number, in each of the two banners. */
export const NUMBERS = ['#strip a[href="tel:08002000"]', '#card a[href="tel:08002000"]'] as const;

interface Size {
  readonly width: number;
  readonly height: number;
}

const WINDOW: Size = { width: 1000, height: 700 };

/** 1280 by 1024 pixels at 400 %. */
const ZOOMED: Size = { width: 320, height: 256 };

/** The window in which a page is looked at. */
export function windowOf(name: string): Size {
  return name === 'zoom-400' ? ZOOMED : WINDOW;
}

/** Opens a host page, and waits for what its elements have to tell. */
export async function openHost(name: string, size = windowOf(name)): Promise<Visit> {
  const visit = await Visit.open({ src: `/hosts/${name}.html` }, size);
  await until(() => visit.document.querySelector('#list'), 'the elements');
  return visit;
}

/** The same, with the campaign's words in all three elements that read it. */
export async function openWithCampaign(name: string, size = windowOf(name)): Promise<Visit> {
  const visit = await openHost(name, size);
  // A script that runs early may have told before anybody could listen.
  const isThere = (): boolean =>
    visit.document.querySelectorAll('#list > wtk-activity').length > 0 &&
    visit.document.querySelector('#story > [slot="title"]') !== null &&
    visit.document.querySelector('#activity > [slot="title"]') !== null &&
    NOTICES.every((selector) => isNoticeSettled(visit.find(selector)));
  await until(isThere, 'the campaign');
  await visit.painted();
  return visit;
}

const NOTICES = [ELEMENTS.story, ELEMENTS.list, ELEMENTS.activity] as const;

/** A notice of waiting is hidden for a second; WebKit lets that second run out. */
function isNoticeSettled({ shadowRoot }: HTMLElement): boolean {
  const notice = shadowRoot?.querySelector('[part="notice"]');
  return !!notice && getComputedStyle(notice).visibility === 'visible';
}

/**
 * How every element of a page looks. The strip is looked at last, in a narrower window: until then
 * it takes the room that the pasted words took, which the page's own style decides.
 */
export async function dressesOf(visit: Visit): Promise<ReadonlyMap<string, Dress>> {
  const { strip, ...others } = ELEMENTS;
  const dresses = new Map(
    Object.entries(others).map(([key, selector]) => [key, dressOf(visit.find(selector))]),
  );
  await visit.resize(visit.window.innerWidth * 0.45);
  const inside = visit.find(strip).shadowRoot;
  const isGivenUp = (): boolean => inside?.querySelector('[data-density]') === null;
  await until(isGivenUp, 'the room of the pasted words to be given up');
  return dresses.set('strip', dressOf(visit.find(strip)));
}

/** What a host page says of itself: whether its own script and style still work. */
export async function hostWorks(visit: Visit): Promise<boolean> {
  const window = visit.window as unknown as { hostWorks: () => boolean | PromiseLike<boolean> };
  return window.hostWorks();
}
