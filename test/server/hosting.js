/**
 * Web servers as the campaign's host runs them, each with the very file that `docs/hosting/` has
 * for it, on a free port of this machine.
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { until } from '../engines/until.js';

/** @typedef {{ port: number, root: string, folder: string, file: string }} Place */

/**
 * @typedef {object} WebServer
 * @property {string} name
 * @property {string} program
 * @property {string} file its file in `docs/hosting/`
 * @property {(place: Place) => string} configuration what stands around that file
 * @property {(configuration: string, folder: string) => string[]} args
 */

const MODULES = 'mpm_event authz_core mime headers filter deflate'.split(' ');

/** @type {WebServer[]} */
export const WEB_SERVERS = [
  {
    name: 'nginx',
    program: '/usr/sbin/nginx',
    file: 'nginx.conf',
    configuration: ({ port, root, folder, file }) => `
      daemon off; pid ${folder}/pid; error_log ${folder}/error.log; worker_processes 1;
      events { worker_connections 1024; }
      http {
        include /etc/nginx/mime.types;
        client_body_temp_path ${folder}; proxy_temp_path ${folder}; fastcgi_temp_path ${folder};
        uwsgi_temp_path ${folder}; scgi_temp_path ${folder};
        server { listen 127.0.0.1:${port}; root ${root}; include ${file}; }
      }`,
    args: (configuration, folder) => ['-c', configuration, '-e', `${folder}/error.log`],
  },
  {
    name: 'Apache',
    program: '/usr/sbin/apache2',
    file: 'apache.conf',
    configuration: ({ port, root, folder, file }) => `
      ServerRoot ${folder}
      PidFile ${folder}/pid
      ErrorLog ${folder}/error.log
      ServerName localhost
      Listen 127.0.0.1:${port}
      ${MODULES.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`).join('\n')}
      TypesConfig /etc/mime.types
      <VirtualHost 127.0.0.1:${port}>
        DocumentRoot ${root}
        Include ${file}
      </VirtualHost>`,
    args: (configuration) => ['-f', configuration, '-D', 'FOREGROUND'],
  },
  {
    name: 'Caddy',
    program: '/usr/bin/caddy',
    file: 'Caddyfile',
    configuration: ({ port, root, file }) =>
      `{\n admin off\n auto_https off\n}\nhttp://127.0.0.1:${port} {\n root * ${root}\n import ${file}\n}\n`,
    args: (configuration) => ['run', '--config', configuration, '--adapter', 'caddyfile'],
  },
];

/** @param {WebServer} server */
export function isInstalled({ program }) {
  return existsSync(program);
}

/**
 * Starts a server on a folder of files, with `folder` for what it writes itself.
 * @param {WebServer} server
 * @param {string} root
 * @param {string} folder
 */
export async function startWebServer(server, root, folder) {
  const port = await freePort();
  const file = fileURLToPath(new URL(`../../docs/hosting/${server.file}`, import.meta.url));
  const configuration = join(folder, 'configuration');
  await mkdir(folder, { recursive: true });
  await writeFile(configuration, server.configuration({ port, root, folder, file }));
  const started = spawn(server.program, server.args(configuration, folder), {
    env: { ...process.env, HOME: folder, XDG_CONFIG_HOME: folder, XDG_DATA_HOME: folder },
  });
  let said = '';
  started.stderr.on('data', (text) => (said += text));
  const address = `http://127.0.0.1:${port}/`;
  await until(
    `${server.name} answers`,
    async () => {
      if (started.exitCode !== null) throw new Error(said);
      return fetch(address).then(() => true);
    },
    30_000,
  );
  return {
    address,
    stop: () =>
      new Promise((resolve) => {
        started.once('exit', resolve);
        started.kill('SIGTERM');
      }),
  };
}

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject).listen(0, '127.0.0.1', () => {
      const address = /** @type {import('node:net').AddressInfo} */ (server.address());
      server.close(() => resolve(address.port));
    });
  });
}
