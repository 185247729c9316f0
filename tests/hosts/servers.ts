import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { PROJECT } from '../../src/build/build-site.ts';
import { temporaryFolder } from '../helpers/build.ts';
import { freePort, type Running, untilUp } from './running.ts';

/** A server as Debian packages it, run on loopback with the recipe of docs/hosting/ and no other change than its addresses. */
export interface Server {
  name: string;
  package: string;
  /** Of its program, by which it is found. */
  programs: readonly string[];
  version: readonly string[];
  /** Writes its configuration into `folder` and returns the arguments that start it in the foreground. */
  configure: (folder: string, recipe: string, port: number) => string[];
  recipe: string;
}

export const SERVERS: Server[] = [
  {
    name: 'nginx',
    package: 'nginx',
    programs: ['/usr/sbin/nginx', '/usr/bin/nginx'],
    version: ['-v'],
    recipe: 'nginx.conf',
    configure: (folder, recipe, port) => {
      const site = recipe.replace('listen 80;', `listen 127.0.0.1:${port};`);
      const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
        (name) => `${name}_temp_path ${folder}/${name};`,
      );
      const config = `pid ${folder}/pid; error_log ${folder}/log; daemon off; worker_processes 1; events {}\nhttp { access_log off; default_type application/octet-stream; ${temporary.join(' ')}\n${site}\n}\n`;
      writeFileSync(join(folder, 'nginx.conf'), config);
      return ['-e', join(folder, 'log'), '-c', join(folder, 'nginx.conf')];
    },
  },
  {
    name: 'Apache',
    package: 'apache2',
    programs: ['/usr/sbin/apache2', '/usr/sbin/httpd'],
    version: ['-v'],
    recipe: 'apache.conf',
    configure: (folder, recipe, port) => {
      const modules = [
        'mpm_event',
        'authz_core',
        'mime',
        'dir',
        'headers',
        'rewrite',
        'filter',
        'deflate',
      ];
      const load = modules.map(
        (name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`,
      );
      const site = recipe.replace('*:80', `127.0.0.1:${port}`);
      const config = `ServerRoot ${folder}\nServerName localhost\nPidFile ${folder}/pid\nErrorLog ${folder}/log\nListen 127.0.0.1:${port}\nMutex fcntl:${folder}\n${load.join('\n')}\nTypesConfig /etc/mime.types\nUser www-data\nGroup www-data\n${site}\n`;
      writeFileSync(join(folder, 'apache.conf'), config);
      return ['-D', 'FOREGROUND', '-f', join(folder, 'apache.conf')];
    },
  },
  {
    name: 'Caddy',
    package: 'caddy',
    programs: ['/usr/bin/caddy'],
    version: ['version'],
    recipe: 'Caddyfile',
    configure: (folder, recipe, port) => {
      const site = recipe.replace('news.example {', `http://:${port} {\n\tbind 127.0.0.1`);
      writeFileSync(join(folder, 'Caddyfile'), `{\n\tadmin off\n}\n${site}`);
      return ['run', '--adapter', 'caddyfile', '--config', join(folder, 'Caddyfile')];
    },
  },
];

/** The program of a server on this machine; undefined where it is not installed. */
export const programOf = ({ programs, version }: Server): string | undefined =>
  programs.find((program) => spawnSync(program, [...version]).error === undefined);

/** Starts a server for a site that was built into `site` for `base`, as its recipe says. */
export async function start(server: Server, site: string, base: string): Promise<Running> {
  const program = programOf(server);
  if (program === undefined) throw new Error(`${server.package} is not installed.`);
  const folder = temporaryFolder();
  const root = join(folder, 'srv');
  const port = await freePort();
  // Apache and nginx read as another user, who has to come through the folders above as well.
  spawnSync('chmod', ['a+rX', tmpdir()]);
  spawnSync('chmod', ['-R', 'a+rX', folder, dirname(site)]);
  if (base === '/') symlinkSync(site, root);
  else {
    mkdirSync(dirname(join(root, base.slice(0, -1))), { recursive: true });
    symlinkSync(site, join(root, base.slice(0, -1)));
  }
  const recipe = readFileSync(join(PROJECT, 'docs/hosting', server.recipe), 'utf8')
    .replaceAll('/talks/', base)
    .replaceAll('/srv/briefing', root);
  const args = server.configure(folder, recipe, port);
  const env = { ...process.env, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder };
  const child = spawn(program, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const running = { origin: `http://127.0.0.1:${port}`, stop: () => void child.kill() };
  await untilUp(running, child, () => logOf(folder));
  return running;
}

function logOf(folder: string): string {
  try {
    return readFileSync(join(folder, 'log'), 'utf8');
  } catch {
    return '';
  }
}
