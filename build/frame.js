import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const source = new URL('../src/frame/', import.meta.url);
const embed = new URL('../dist/embed/', import.meta.url);

/** @param {string | Buffer} content */
function hashOf(content) {
  return `sha384-${createHash('sha384').update(content).digest('base64')}`;
}

/** The script of the frame, as one piece of text that stands in the page. */
async function buildScript() {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      target: ['chrome99', 'firefox101', 'safari16.4'],
      lib: {
        entry: fileURLToPath(new URL('frame.ts', source)),
        formats: ['iife'],
        name: 'frame',
      },
    },
  });
  const [{ output }] = [built].flat();
  return output[0].code.trim();
}

/**
 * Makes `frame.html`: one page, with its script and style in it, that allows itself nothing but
 * these, the kit's two scripts as they were just built, and the files beside it.
 */
export async function buildFrame() {
  const page = await readFile(new URL('frame.html', source), 'utf8');
  const style = await readFile(new URL('frame.css', source), 'utf8');
  const script = await buildScript();
  const kit = hashOf(await readFile(new URL('wtk.js', embed)));
  const help = hashOf(await readFile(new URL('wtk-help.js', embed)));
  const policy = [
    "default-src 'none'",
    `script-src '${hashOf(script)}' '${kit}' '${help}'`,
    `style-src '${hashOf(style)}'`,
    // The script narrows it to the page's own host; without it nothing connects.
    'connect-src *',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const parts = {
    policy: `<meta http-equiv="Content-Security-Policy" content="${policy}" />`,
    style: `<style>${style}</style>`,
    script: `<script data-kit="${kit}" data-help="${help}">${script}</script>`,
  };
  const filled = page.replace(/<!-- (policy|style|script) -->/g, (_place, part) => parts[part]);
  await writeFile(new URL('frame.html', embed), filled);
}
