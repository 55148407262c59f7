/**
 * Answers for the addresses of a feed in the checker's frame, with the files that stand in its page.
 * It runs before the kit, which keeps the page's `fetch` as it finds it. All else goes to the network.
 */
const { fetch: ask } = window;
const files = new Map(JSON.parse(document.querySelector('#files').textContent));

window.fetch = async (address, options) => {
  const text = files.get(String(address));
  return text === undefined
    ? ask(address, options)
    : new window.Response(text, { headers: { 'content-type': 'application/feed+json' } });
};
