export { openBrowser } from '../../src/chromium/open-browser.ts';
