import { writeSettings } from './frame-settings.js';

/**
 * What `frame.html` runs, for sites that allow no script of ours: it takes the settings from the
 * frame's own address, as in `frame.html#wtk=story&pick=daily`, writes them on the snippet that
 * the page holds, and fetches the script that makes an element of it. What stands after `#` is
 * sent to no server.
 */
const { dataset, parentElement: body } = document.currentScript as HTMLScriptElement;
const snippet = body?.querySelector('[data-wtk]');

const settings = new URLSearchParams(location.hash.slice(1) || location.search);
if (snippet) writeSettings(snippet, settings);

/**
 * From here on the page connects to its own host alone. The policy in the file can't say so:
 * WebKit takes `'self'` for no host at all in a sandbox.
 */
const policy = document.createElement('meta');
policy.httpEquiv = 'Content-Security-Policy';
policy.content = `connect-src ${location.origin}`;
document.head.append(policy);

/**
 * Help needs the small script alone, any other element the whole kit. They stand beside the page;
 * a page whose address moves along names the folder of its own release (`build/release-files.js`).
 */
const isHelp = /help|exit/i.test(snippet?.getAttribute('data-wtk') ?? '');
const script = document.createElement('script');
script.src = `${dataset['folder'] ?? ''}${isHelp ? 'wtk-help.js' : 'wtk.js'}`;
script.integrity = (isHelp ? dataset['help'] : dataset['kit']) ?? '';
// In a sandbox the page has no origin, and asks as a stranger.
script.crossOrigin = 'anonymous';
document.head.append(script);

/** Tells the page around how high the content is, in px, for the page to use or not. */
function tellHeight(): void {
  const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
  window.parent.postMessage({ type: 'wtk-height', height }, '*');
}

if (window.parent !== window) new ResizeObserver(tellHeight).observe(document.documentElement);
