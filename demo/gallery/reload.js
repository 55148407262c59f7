// Reloads the page when the feed that it shows was saved: `wtk preview` tells of it.
const { EventSource, location } = globalThis;
new EventSource('/changes').addEventListener('change', () => location.reload());
