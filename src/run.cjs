// Starts a command of the product (cli/build) or of the project itself (tools/test), named from this folder.
// Plain old JavaScript, so that a Node which is too old can say so instead of failing on the first line.

function isNewEnough(version) {
  const [major, minor] = version.split('.').map(Number);
  return major > 22 || (major === 22 && minor >= 18);
}

// npm puts the Node that comes with the packages before the host's own, which is the one that runs npm.
function hostsNode() {
  const { npm_node_execpath: path, npm_config_user_agent: agent = '' } = process.env;
  const version = / node\/v([\d.]+)/.exec(agent)?.[1];
  const isPackaged = /[\\/]node_modules[\\/]/.test(process.execPath);
  const isUsable = path && path !== process.execPath && version && isNewEnough(version);
  return isPackaged && isUsable ? path : undefined;
}

function startAgain(path) {
  const args = [...process.execArgv, ...process.argv.slice(1)];
  // In place of this process, where the system can.
  if (process.execve && process.platform !== 'win32')
    process.execve(path, [path, ...args], process.env);
  const { spawnSync } = process.getBuiltinModule('node:child_process');
  process.exit(spawnSync(path, args, { stdio: 'inherit' }).status ?? 1);
}

if (!isNewEnough(process.versions.node)) {
  console.error(
    `Briefing needs Node 22.18 or newer, and this is ${process.versions.node}: install it from nodejs.org, or run "npm ci" with optional packages on Linux or Windows.`,
  );
  process.exit(1);
}
const host = hostsNode();
if (host !== undefined) startAgain(host);
// Astro reports to its makers unless told not to.
process.env.ASTRO_TELEMETRY_DISABLED = '1';
const [command] = process.argv.splice(2, 1);
// What V8 has compiled is kept for the next command; Node names it by its text, so that it is never out of date.
// To write it the first time costs a second, which a build on a fresh machine never gets back.
const modules = `${__dirname}/../.cache/modules`;
if (command !== 'cli/build' || process.getBuiltinModule('node:fs').existsSync(modules))
  process.getBuiltinModule('node:module').enableCompileCache(modules);
import(`./${command}.ts`).catch((error) => {
  if (error.name === 'Usage') return console.log(error.message);
  console.error(process.env.DEBUG ? error.stack : error.message);
  process.exit(1);
});
