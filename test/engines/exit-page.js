/**
 * What tests of the way out ask a page, and what they put on one. Each function that is handed to
 * `evaluate` runs in the page, so it holds all that it needs.
 *
 * @typedef {import('./index.js').Tab} Tab
 */

/** The code to paste, with a destination of ours. */
export function exitTo(url) {
  return `<wtk-exit href="${url}"><a href="${url}" rel="nofollow noreferrer">Snel weg</a></wtk-exit>`;
}

/** Tells what stands over the page after a click on it: in the click's own task and at the next frame. */
export const LOOK = `<script>
  addEventListener('click', () => {
    look('task');
    requestAnimationFrame(() => look('frame'));
  });
  function look(when) {
    const exit = document.querySelector('wtk-exit:not([hidden])');
    const cover = exit.shadowRoot.querySelector('[part=cover]');
    const { backgroundColor, opacity, visibility } = getComputedStyle(cover);
    const { left, top, right, bottom } = cover.getBoundingClientRect();
    const notCovered = [];
    for (let x = 1; x < innerWidth; x += (innerWidth - 2) / 12) {
      for (let y = 1; y < innerHeight; y += (innerHeight - 2) / 12) {
        // From outside its shadow root the cover goes by the name of its host.
        const isCover = document.elementFromPoint(x, y) === exit;
        if (!isCover || exit.shadowRoot.elementFromPoint(x, y) !== cover) notCovered.push([x, y]);
      }
    }
    tell('look', {
      when,
      isInTopLayer: cover.matches(':modal'),
      fills: left <= 0 && top <= 0 && right >= document.documentElement.clientWidth && bottom >= innerHeight,
      paint: [backgroundColor, opacity, visibility].join(' '),
      notCovered,
      title: document.title,
      playing: [...document.querySelectorAll('audio, video')].filter((media) => !media.paused).length,
    });
  }
</script>`;

/** Tells what is said after each key. */
export const LISTEN = `<script>
  addEventListener('keydown', ({ key }) => {
    const exit = document.querySelector('wtk-exit:not([hidden])');
    tell('said', { key, text: exit.shadowRoot.querySelector('[role=status]').textContent });
  });
</script>`;

/**
 * @param {Tab} tab
 * @param {string} selector
 */
export function middleOf(tab, selector) {
  return tab.evaluate((name) => {
    const { left, top, width, height } = document.querySelector(name).getBoundingClientRect();
    return { x: Math.floor(left + width / 2), y: Math.floor(top + height / 2) };
  }, selector);
}

/**
 * The middle of the link that leaves.
 *
 * @param {Tab} tab
 */
export function middleOfButton(tab) {
  return middleOf(tab, 'wtk-exit:not([hidden]) > a');
}

/** @param {Tab} tab */
export async function clickButton(tab) {
  await tab.click(await middleOfButton(tab));
}

/**
 * How the link lies in the window.
 *
 * @param {Tab} tab
 */
export function placeOfButton(tab) {
  return tab.evaluate(() => {
    const link = document.querySelector('wtk-exit:not([hidden]) > a');
    const { left, top, right, bottom, width, height } = link.getBoundingClientRect();
    const atMiddle = document.elementFromPoint(left + width / 2, top + height / 2);
    return {
      isOnTop: atMiddle === link,
      height,
      isInWindow:
        left >= 0 &&
        top >= 0 &&
        right <= document.documentElement.clientWidth &&
        bottom <= window.innerHeight,
    };
  });
}

/**
 * What the page shows of its way out.
 *
 * @param {Tab} tab
 */
export function stateOf(tab) {
  return tab.evaluate(() => {
    const { shadowRoot } = document.querySelector('wtk-exit:not([hidden])');
    const cover = shadowRoot.querySelector('[part=cover]');
    return {
      isCovered: cover.getClientRects().length > 0,
      isModal: cover.matches(':modal'),
      name: cover.ariaLabel,
      button: cover.textContent,
      said: shadowRoot.querySelector('[role=status]').textContent,
      title: document.title,
    };
  });
}

/**
 * How many buttons of ours are to be seen.
 *
 * @param {Tab} tab
 */
export function countButtons(tab) {
  return tab.evaluate(
    () =>
      [...document.querySelectorAll('wtk-exit')].filter(({ shadowRoot }) => {
        return shadowRoot.querySelector('[part=corner]').getClientRects().length > 0;
      }).length,
  );
}

/**
 * Keys that no hand can press in a test: at a time of their own, held, or while composing.
 *
 * @param {Tab} tab
 * @param {({ timeStamp?: number } & Record<string, unknown>)[]} keys
 */
export async function pressAsIf(tab, keys) {
  await tab.evaluate((events) => {
    for (const { timeStamp = 1000, ...init } of events) {
      const event = new window.KeyboardEvent('keydown', { bubbles: true, key: 'Shift', ...init });
      Object.defineProperty(event, 'timeStamp', { value: timeStamp });
      document.body.dispatchEvent(event);
    }
  }, keys);
}

/**
 * The button of the cover, which a page has that came back.
 *
 * @param {Tab} tab
 */
export async function clickBackToPage(tab) {
  const middle = await tab.evaluate(() => {
    const { shadowRoot } = document.querySelector('wtk-exit:not([hidden])');
    const button = shadowRoot.querySelector('[part=cover] button');
    const { left, top, width, height } = button.getBoundingClientRect();
    return { x: Math.floor(left + width / 2), y: Math.floor(top + height / 2) };
  });
  await tab.click(middle);
}

/**
 * As the Back button does, when the page has been reached.
 *
 * @param {Tab} tab
 */
export async function goBack(tab) {
  // The answer comes before the page goes.
  await tab.evaluate(() => void setTimeout(() => window.history.back(), 0));
}

/**
 * Until what follows from scrolling is drawn.
 *
 * @param {Tab} tab
 */
export async function settle(tab) {
  await tab.evaluate(
    () =>
      new Promise((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(undefined)));
      }),
  );
}
