import { EventEmitter } from 'node:events';
import { expect, it } from 'vitest';
import { mendAddresses, readableAddress } from '../../../src/dev-server/mend-addresses.ts';

it.each(['/', '/whos-who/ada/?a=%zz', '/%D0%9A/', '/a%20b/'])('leaves %s as it is', (url) => {
  expect(readableAddress(url)).toBe(url);
});

it.each([
  ['/%E0%A4%A', '/%25E0%25A4%25A'],
  ['/a%zz/?q=%41', '/a%25zz/?q=%41'],
  ['//', '/%2F%2F'],
])('takes %s letter by letter: it leads nowhere, and no server stops for it', (url, mended) => {
  expect(readableAddress(url)).toBe(mended);
});

it('comes before everything else that answers', () => {
  const server = new EventEmitter();
  const asked: string[] = [];
  server.on('request', ({ url }: { url: string }) => asked.push(url));
  mendAddresses(server);
  server.emit('request', { url: '/%E0%A4%A' });
  server.emit('request', {});
  expect(asked).toEqual(['/%25E0%25A4%25A', '/']);
});
