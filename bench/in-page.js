/* global InputEvent, MutationObserver, performance */
// What the measurements do in a page; each function is sent there alone.

/** Puts the element in, and waits until so many of its rows are painted. */
export async function showRows(tag, row, feed, count) {
  const painted = () =>
    new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)));
  const start = performance.now();
  const element = document.createElement(tag);
  const settings = { feed, now: '2019-11-18T09:00', 'page-size': String(count) };
  for (const [name, value] of Object.entries(settings)) element.setAttribute(name, value);
  // Counting what comes costs next to nothing; counting what is there would grow with the list.
  let rows = 0;
  const observer = new MutationObserver((records) => {
    for (const { addedNodes } of records) {
      for (const node of addedNodes) if (node.localName === row) rows += 1;
    }
  });
  observer.observe(element, { childList: true });
  document.body.append(element);
  let first;
  while (rows < count) {
    await painted();
    if (rows === 0) continue;
    // What has just come is not painted yet.
    if (first === undefined) await painted();
    first ??= performance.now() - start;
  }
  await painted();
  const whole = performance.now() - start;
  return { first: first ?? whole, whole };
}

/** Puts in an element that reads the feed and shows nothing of it. */
export async function readFeed(tag, feed) {
  const reader = document.createElement(tag);
  reader.setAttribute('feed', feed);
  reader.setAttribute('activity', 'none');
  const read = new Promise((resolve) => reader.addEventListener('wtk-load', resolve));
  document.body.append(reader);
  await read;
}

/** Types into the search and waits until what is found is painted. */
export async function searchFor(tag, text) {
  const { shadowRoot } = document.querySelector(tag);
  const field = shadowRoot.querySelector('[type="search"]');
  field.value = text;
  field.dispatchEvent(new InputEvent('input'));
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)));
}
