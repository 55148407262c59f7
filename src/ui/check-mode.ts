import { report } from './report.js';
import { scriptAddress } from './script.js';
import { kitPolicy } from './trusted-types.js';

/** The hash of `wtk-check.js`, which is built first: see `vite.config.ts`. */
declare const WTK_CHECK_INTEGRITY: string;

/**
 * Check mode: where the page's address has `wtk-check`, the script beside this one comes and shows
 * the editor what is wrong. It has its own file, so that no visitor downloads it.
 */
if (scriptAddress && /[?&#]wtk-check/.test(location.href)) bringCheck(scriptAddress);

function bringCheck(beside: string): void {
  // With the settings of the kit's own address, which the check reads alike.
  const address = beside.replace(/[^/]*(\?|$)/, 'wtk-check.js$1');
  const onerror = (): void =>
    report(
      `Check mode is refused: add '${WTK_CHECK_INTEGRITY}' to script-src and wtk to trusted-types, or paste <script src="${address}"></script>.`,
    );
  try {
    document.head.append(
      Object.assign(document.createElement('script'), {
        crossOrigin: 'anonymous',
        referrerPolicy: 'no-referrer',
        integrity: WTK_CHECK_INTEGRITY,
        // What a policy with a nonce lets the kit run by.
        nonce: document.currentScript?.nonce ?? '',
        onerror,
        src: kitPolicy()?.createScriptURL(address) ?? address,
      }),
    );
  } catch {
    onerror();
  }
}
