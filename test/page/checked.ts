import { CAMPAIGN, pageOf } from './servers.js';
import { until } from './until.js';
import { Visit } from './visit.js';

/** What a page is made of, and how wide it is. */
interface Checking {
  readonly body?: string;
  readonly head?: string;
  readonly policy?: string;
  readonly width?: number;
}

/** A script of the kit that a partner can put on a page. */
export type KitFile = 'wtk.js' | 'wtk-help.js';

/** The words of a help line that lacks nothing. */
export const GOOD_WORDS =
  '<p>Bel gratis Veilig Thuis: <a href="tel:08002000">0800-2000</a>. Direct gevaar: <a href="tel:112">112</a>.</p>';

export const { files: HASHES } = (await (
  await fetch(`${CAMPAIGN}embed/integrity.json`)
).json()) as {
  files: Readonly<Record<KitFile | 'wtk-check.js', string>>;
};

/** The script tag of the kit, as a partner pastes it. */
export function kitTag(file: KitFile = 'wtk.js', folder = 'embed', more = ''): string {
  const address = `${CAMPAIGN}${folder}/${file}`;
  return `<script async src="${address}" integrity="${HASHES[file]}" crossorigin="anonymous" ${more}></script>`;
}

/** The check's own script tag, for a page on which the kit does not run. */
export const CHECK_TAG = `<script async src="${CAMPAIGN}embed/wtk-check.js"></script>`;

/** Opens a page in check mode, and waits until the overlay has looked at it. */
export async function check({ width = 800, head = kitTag(), ...parts }: Checking): Promise<Visit> {
  const visit = await Visit.open({ src: `${pageOf({ ...parts, head })}&wtk-check` }, { width });
  await untilChecked(visit);
  return visit;
}

/** Waits until the overlay has nothing more to find. */
export async function untilChecked(visit: Visit): Promise<void> {
  const isDone = (): boolean => dialog(visit)?.getAttribute('aria-busy') === 'false';
  await until(isDone, 'the overlay says what it found');
}

/** The overlay's dialog, if it is on the page. */
export function dialog(visit: Visit): HTMLElement | undefined {
  const host = visit.document.querySelector('wtk-check');
  return host?.shadowRoot?.querySelector<HTMLElement>('[role="dialog"]') ?? undefined;
}

/** What the overlay says in all, with white space as a reader sees it. */
export function overlayText(visit: Visit): string {
  return dialog(visit)?.textContent.replace(/\s+/g, ' ').trim() ?? '';
}

/** What the findings of one check say, each from its severity to its buttons. */
export function findings(visit: Visit, id: string): readonly string[] {
  return [...(dialog(visit)?.querySelectorAll(`[data-check="${id}"]`) ?? [])].map((item) =>
    [...item.children].map((child) => child.textContent.replace(/\s+/g, ' ').trim()).join(' | '),
  );
}

/** The checks that found a fault, by their names. */
export function faults(visit: Visit): readonly string[] {
  const items =
    dialog(visit)?.querySelectorAll<HTMLElement>('li:not([data-severity="note"])') ?? [];
  return [...items].map((item) => item.dataset['check'] ?? '');
}
