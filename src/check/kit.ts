import { saidSoFar } from '../ui/report.js';

/** What a script of the kit says of itself: see `guardAgainstCopies` in `build/plugins.ts`. */
export interface Copy {
  readonly version: string;
  readonly address: string | null;
  /** Whether it checks the campaign's signature on a feed; absent where it can't. */
  readonly signed?: boolean;
}

/** One thing that the kit said in the console. */
export interface Report {
  /** The tag of the element that it is about; undefined where it is about none. */
  readonly tag: string | undefined;
  readonly message: string;
  readonly element: Element | undefined;
}

/** Our own mark in the page, which is no element to check. */
export const OVERLAY_TAG = 'wtk-check';

/** The scripts of the kit that a partner can put on a page. */
export const KIT_FILES: readonly string[] = ['wtk.js', 'wtk-help.js'];

/** The copies of the kit that run, by the name of their file. */
export function runningCopies(): Readonly<Record<string, Copy | undefined>> {
  const kit = (globalThis as Record<symbol, unknown>)[Symbol.for('wtk')];
  return { ...(kit as Record<string, Copy> | undefined) };
}

/** Whether the kit runs: by its script, or brought by a bundler. */
export function isRunning(elements: readonly Element[]): boolean {
  const copies = runningCopies();
  return (
    KIT_FILES.some((file) => copies[file]) ||
    elements.some(({ localName }) => customElements.get(localName))
  );
}

/** What the kit said so far. */
export function readReports(): readonly Report[] {
  return [...saidSoFar()].map(([line, element]) => {
    const [, tag, message = line] = /^<([\w-]+)>: (.*)$/s.exec(line) ?? [];
    return { tag, message, element: element?.deref() };
  });
}

/** Our elements on the page, in its order. */
export function kitElements(): readonly HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('*')].filter(
    ({ localName }) => localName.startsWith('wtk-') && localName !== OVERLAY_TAG,
  );
}

/** Whether an element of ours made this one: nobody pasted it. */
export function isMade(element: Element): boolean {
  return element.slot !== '' && element.parentElement?.localName.startsWith('wtk-') === true;
}

/** The attributes that an element knows, as its class says. None as long as nothing registered it. */
export function knownAttributes(tag: string): readonly string[] {
  const registered = customElements.get(tag) as { observedAttributes?: string[] } | undefined;
  return registered?.observedAttributes ?? [];
}

/** An element as the editor pasted it, without what is between its tags. */
export function openingTag(element: Element): string {
  const attributes = [...element.attributes]
    .filter(({ name }) => name !== 'slot')
    .map(({ name, value }) => (value === '' ? ` ${name}` : ` ${name}="${value}"`));
  return `<${element.localName}${attributes.join('')}>`;
}
