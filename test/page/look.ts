import type { Visit } from './visit.js';

/** What a visitor sees of an element: its words, the room that it takes, and how it is dressed. */
export function lookOf(visit: Visit, tag: string): Readonly<Record<string, string | number>> {
  const element = visit.find(tag);
  const { width, height } = element.getBoundingClientRect();
  const { display, color, backgroundColor, fontSize } = visit.window.getComputedStyle(element);
  return { words: visit.text(tag), width, height, display, color, backgroundColor, fontSize };
}
