import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ViteDevServer } from 'vite';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { serveNames } from '../../../src/dev-server/serve-names.ts';
import { LIVE_NAMES } from '../../../src/search/name-files.ts';
import { forgetSite } from '../../../src/site.ts';

type Handler = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

const handlers: Handler[] = [];
serveNames({
  middlewares: { use: (handler: Handler) => handlers.push(handler) },
} as unknown as Pick<ViteDevServer, 'middlewares'>);

beforeEach(forgetSite);
afterEach(forgetSite);

/** What is answered; undefined where the request is left to others. */
function ask(url: string): string | undefined {
  let text: string | undefined;
  const response = { setHeader: () => response, end: (sent: string) => (text = sent) };
  const next = vi.fn();
  handlers[0]?.({ url } as IncomingMessage, response as unknown as ServerResponse, next);
  expect(next).toHaveBeenCalledTimes(text === undefined ? 1 : 0);
  return text;
}

it('answers what a search asks for, whole, below any base', () => {
  expect(LIVE_NAMES).toEqual({ id: 'live', sharded: false });
  for (const file of ['all', 'background', 'rescue', 'summaries'])
    expect(
      () => JSON.parse(ask(`/names/live/${file}.json?x`) ?? '') as unknown,
      file,
    ).not.toThrow();
  expect(ask('/sub/dir/names/live/all.json')).toBe(ask('/names/live/all.json'));
});

it('leaves everything else to others', () => {
  for (const url of ['/', '/names/12/all.json', '/names/live/none.json', '/names/live/../all.json'])
    expect(ask(url), url).toBeUndefined();
});
