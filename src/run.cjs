// Starts a command of the product (cli/build) or of the project itself (tools/test), named from this folder.
// Plain old JavaScript, so that a Node which is too old can say so instead of failing on the first line.
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
  console.error(
    `Briefing needs Node 22.18 or newer, and this is ${process.versions.node}: install it from nodejs.org, or run "npm ci" with optional packages on Linux or Windows.`,
  );
  process.exit(1);
}
// What V8 has compiled is kept for the next command; Node names it by its text, so that it is never out of date.
require('node:module').enableCompileCache(require('node:path').join(__dirname, '../.cache/modules'));
const [command] = process.argv.splice(2, 1);
import(`./${command}.ts`).catch((error) => {
  console.error(error.message);
  process.exit(1);
});
