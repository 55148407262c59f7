import { mkdir, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { browsersFolder } from './browsers-folder.js';
import { endGroup, startGroup } from './process-group.js';
import { startVirtualDisplay } from './virtual-display.js';
import { WebDriverPage } from './webdriver-page.js';
import { WebDriverSession } from './webdriver.js';

/**
 * What WebKitGTK needs here. Without Xvfb it shows itself on the display that DISPLAY names.
 *
 * @typedef {{ driver: string, miniBrowser: string, xvfb: string | undefined }} FoundWebkitGtk
 *
 * @typedef {{ session: WebDriverSession, page: WebDriverPage, stop: () => Promise<void> }} MiniBrowser
 */

/**
 * Starts a display, a WebDriver server on it, and through that a MiniBrowser. Automation gives it a
 * session that keeps nothing, so its profile is fresh each time.
 *
 * @param {FoundWebkitGtk} found
 * @param {NodeJS.ProcessEnv} [variables] further ones of its environment
 * @returns {Promise<MiniBrowser>}
 */
export async function startMiniBrowser({ driver, miniBrowser, xvfb }, variables) {
  const display = xvfb ? await startVirtualDisplay(xvfb) : undefined;
  const port = await freePort();
  const env = { ...(await environmentOn(display?.name)), ...variables };
  const server = startGroup(driver, [`--port=${port}`], { env });
  const endProcesses = async () => {
    await endGroup(server);
    await display?.stop();
  };
  try {
    const session = await WebDriverSession.open(`http://127.0.0.1:${port}`, {
      'webkitgtk:browserOptions': { binary: miniBrowser, args: ['--automation'] },
    });
    const stop = async () => {
      await session.close().catch(() => undefined);
      await endProcesses();
    };
    return { session, page: new WebDriverPage(session), stop };
  } catch (error) {
    await endProcesses();
    throw error;
  }
}

/**
 * Settings are kept in memory, so that the user's own don't count. The bridge to assistive
 * technology would start a bus that outlives the browser.
 *
 * @param {string | undefined} display
 * @returns {Promise<NodeJS.ProcessEnv>}
 */
async function environmentOn(display) {
  const env = {
    ...process.env,
    XDG_CONFIG_HOME: await gtkSettings(),
    GSETTINGS_BACKEND: 'memory',
    NO_AT_BRIDGE: '1',
  };
  // GTK would prefer the user's Wayland desktop, if there is one.
  return display ? { ...env, DISPLAY: display, GDK_BACKEND: 'x11' } : env;
}

/**
 * The buttons of the toolbar keep the window wider than 440 pixels, and tests want 320. So the
 * toolbar, which is all that GTK's style sheet applies to, gives way.
 */
async function gtkSettings() {
  const folder = join(browsersFolder, 'gtk-settings');
  for (const version of ['gtk-3.0', 'gtk-4.0']) {
    await mkdir(join(folder, version), { recursive: true });
    const narrow = 'button, entry { min-width: 0; margin: 0; border-width: 0; padding: 0; }\n';
    await writeFile(join(folder, version, 'gtk.css'), narrow);
  }
  return folder;
}

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
      server.close(() => resolve(port));
    });
  });
}
