/**
 * What tests of stories do on a page. Each function that is handed to `evaluate` runs in the page,
 * so it holds all that it needs.
 *
 * @typedef {import('./index.js').Tab} Tab
 */

/**
 * Uses every control of every element on the page, one after another, and those that come of it, a
 * story's own before the one that closes it. Returns what each was called.
 *
 * @param {Tab} tab
 * @returns {Promise<string[]>}
 */
export function useEveryControl(tab) {
  return tab.evaluate(async () => {
    /** @type {Map<Element, Set<string>>} */
    const used = new Map();
    const labels = [];
    const frame = () => new Promise((resolve) => window.requestAnimationFrame(resolve));

    const controls = () =>
      [...document.querySelectorAll('wtk-story, wtk-story-list, wtk-faq, wtk-help-banner')]
        .flatMap((host) =>
          [...host.shadowRoot.querySelectorAll('button, summary, select')].map((control) => ({
            host,
            control,
            label: control.closest('label')?.textContent.trim() ?? nameOf(control),
            isLast: control.getAttribute('part') === 'close',
          })),
        )
        .sort((a, b) => Number(a.isLast) - Number(b.isLast));

    /** A question of the page stands in a slot of its control. */
    function nameOf(control) {
      const slotted = control.querySelector('slot')?.assignedNodes() ?? [];
      return [control, ...slotted].map((node) => node.textContent.trim()).join('');
    }

    function use(control) {
      if (control.localName !== 'select') return control.click();
      for (const { value } of [...control.options].reverse()) {
        control.value = value;
        control.dispatchEvent(new window.Event('change', { bubbles: true }));
      }
    }

    for (;;) {
      const next = controls().find(({ host, label }) => !used.get(host)?.has(label));
      if (!next) return labels;
      used.set(next.host, (used.get(next.host) ?? new Set()).add(next.label));
      labels.push(next.label);
      use(next.control);
      await frame();
      await frame();
    }
  });
}

/**
 * Opens the text of every story that asks first.
 *
 * @param {Tab} tab
 */
export function openStories(tab) {
  return tab.evaluate(() => {
    for (const { shadowRoot } of document.querySelectorAll('wtk-story')) {
      shadowRoot.querySelector('[part=read]')?.click();
    }
  });
}

/**
 * Whether the words of the page hold these.
 *
 * @param {Tab} tab
 * @param {string} words
 */
export function tells(tab, words) {
  return tab.evaluate((text) => document.body.textContent.includes(text), words);
}
