export { openBrowser } from '../../src/open-browser.ts';
