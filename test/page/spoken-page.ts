import { CAMPAIGN, pageOf } from './servers.js';
import { until } from './until.js';
import { Visit } from './visit.js';

/** What somebody pasted: the two numbers, in words that are none of ours. */
export const PASTED =
  '<p>Worried? Call <a href="tel:08002000">0800-2000</a>, or <a href="tel:112">112</a>.</p>';

/** Every element, in the states that the campaign's own feed brings. */
export const ALL = `<wtk-help-banner face="card" region="GG7306">${PASTED}</wtk-help-banner>
  <wtk-campaign now="2019-11-18T09:00"></wtk-campaign>
  <wtk-story story="verhaal-01"></wtk-story>
  <wtk-story-list page-size="2"></wtk-story-list>
  <wtk-activity activity="activiteit-12" now="2019-11-18T09:00"></wtk-activity>
  <wtk-activity-list page-size="3" now="2019-11-18T09:00"></wtk-activity-list>
  <wtk-faq></wtk-faq>`;

/** How many of them read the feed. */
export const READ = 6;

/** The address of a page in a language. */
export function inLanguage(lang: string, body: string): string {
  const dir = lang === 'ar' ? 'rtl' : 'ltr';
  return pageOf({ body: `<main lang="${lang}" dir="${dir}">${body}</main>` });
}

/** A page in a language with every element as it will be, once the way out says so. */
export async function openAll(lang: string, out: string, width = 800): Promise<Visit> {
  const visit = await Visit.open({ src: inLanguage(lang, ALL) }, { width });
  await visit.addScript(`${CAMPAIGN}embed/wtk.js`);
  await visit.untilTold('wtk-load', READ);
  await visit.untilSaid('wtk-exit', out);
  for (const details of inShadows(visit, 'details')) details.setAttribute('open', '');
  const isMapDrawn = (): boolean => inShadows(visit, '[part=region]').length > 0;
  await until(isMapDrawn, 'the map');
  await visit.painted();
  return visit;
}

/** The same with every story opened. */
export async function openStories(lang: string, out: string, width?: number): Promise<Visit> {
  const visit = await openAll(lang, out, width);
  for (const button of inShadows(visit, '[part=read]')) button.click();
  await visit.painted();
  return visit;
}

/** What matches in the shadow roots of the page's elements. */
export function inShadows({ document }: Visit, selector: string): readonly HTMLElement[] {
  return [...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => [
    ...(shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
  ]);
}

/** Whether the letters of a link stand from left to right. */
export function isLeftToRight(link: HTMLElement): boolean {
  const range = link.ownerDocument.createRange();
  const text = link.firstChild as Text;
  const lefts = Array.from(text.data, (_letter, at) => {
    range.setStart(text, at);
    range.setEnd(text, at + 1);
    return range.getBoundingClientRect().left;
  });
  return lefts.every((left, at) => at === 0 || left > (lefts[at - 1] ?? 0));
}
