import { expect, it } from 'vitest';
import { isForServers } from '../../../src/hosting/for-servers.ts';

it.each([
  '_headers',
  '_redirects',
  '.htaccess',
  '.briefing.json',
  'nginx-headers.conf',
  '%2ehtaccess',
])('%s is for servers alone', (path) => {
  expect(isForServers(path)).toBe(true);
});

it.each([
  '',
  '.well-known/acme-challenge/x',
  'index.html',
  '_astro/a.js',
  'briefing.json',
  'glossary/nginx-weir/',
  '%zz',
])('%j is for readers', (path) => {
  expect(isForServers(path)).toBe(false);
});
