import { describe, expect, it } from 'vitest';
import { addressOf, whereToServe } from '../../../src/cli/where-to-serve.ts';

describe('whereToServe', () => {
  it.each([
    [[], { port: 4321 }],
    [['--port', '5000'], { port: 5000 }],
    [['--port=5000', '--host'], { port: 5000, host: true }],
    [['--host', '--port', '0'], { port: 0, host: true }],
    [['--host', '127.0.0.1'], { port: 4321, host: '127.0.0.1' }],
  ])('reads %j', (args, expected) => {
    expect(whereToServe(args, {})).toEqual(expected);
  });

  it('takes the port of the environment where none is given', () => {
    expect(whereToServe([], { PORT: '5001' })).toEqual({ port: 5001 });
    expect(whereToServe(['--port', '5000'], { PORT: '5001' })).toEqual({ port: 5000 });
  });

  it.each([
    [['--port', 'abc'], '--port is "abc": write a number up to 65535.'],
    [['--port', '70000'], '--port is "70000": write a number up to 65535.'],
    [['--open'], 'Usage: npm run dev -- [--port 5000] [--host [address]]'],
    [['my-briefing'], 'Usage: npm run dev -- [--port 5000] [--host [address]]'],
  ])('refuses %j in a sentence', (args, message) => {
    expect(() => whereToServe(args, {})).toThrow(message);
  });
});

describe('addressOf', () => {
  it.each([
    [{ port: 0 }, 'http://localhost:5000'],
    [{ port: 0, host: true as const }, 'http://localhost:5000'],
    [{ port: 0, host: '0.0.0.0' }, 'http://localhost:5000'],
    [{ port: 0, host: '192.0.2.1' }, 'http://192.0.2.1:5000'],
    [{ port: 0, host: '::1' }, 'http://[::1]:5000'],
  ])('of %j is %s', (where, expected) => {
    expect(addressOf(where, 5000)).toBe(expected);
  });
});
