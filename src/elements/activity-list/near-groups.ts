import type { ReactiveController, ReactiveElement } from 'lit';

/** How far from the window a group counts as near: further than a browser draws beforehand. */
const NEAR = '200%';

/** Knows which groups of a long list are near the window, each by its place in the list. */
export class NearGroups implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #came: (group: number) => void;
  #places = new WeakMap<Element, number>();
  readonly #near = new Set<number>();
  #observer: IntersectionObserver | undefined;

  /** `came` is called whenever a group has come near. */
  constructor(host: ReactiveElement, came: (group: number) => void) {
    this.#host = host;
    this.#came = came;
    host.addController(this);
  }

  /** The first one counts as near wherever the list stands: it is what most lists have. */
  has(group: number): boolean {
    return group === 0 || this.#near.has(group);
  }

  hostUpdated(): void {
    this.#observer ??= new IntersectionObserver(this.#look, { rootMargin: NEAR });
    this.#host.renderRoot.querySelectorAll('.full').forEach((group, place) => {
      if (this.#places.has(group)) return;
      this.#places.set(group, place);
      this.#observer?.observe(group);
    });
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
    this.#places = new WeakMap();
  }

  readonly #look = (entries: readonly IntersectionObserverEntry[]): void => {
    for (const { isIntersecting, target } of entries) {
      const group = this.#places.get(target) ?? 0;
      if (!isIntersecting) this.#near.delete(group);
      else if (!this.has(group)) {
        this.#near.add(group);
        this.#came(group);
      }
    }
  };
}
