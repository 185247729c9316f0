import type { Feed } from 'feed';

/**
 * JSON Feed 1.1 (jsonfeed.org/version/1.1). The library writes 1.0, whose only differences here are the
 * version, the language and a list of authors in place of one; its texts are HTML, titles here are plain.
 */
export function jsonFeed(feed: Feed): string {
  const { author, items, ...rest } = JSON.parse(feed.json1()) as JsonFeed1;
  const upgraded = {
    ...rest,
    version: 'https://jsonfeed.org/version/1.1',
    language: feed.options.language,
    ...(author === undefined ? {} : { authors: [author] }),
    items: items.map((item) => ({
      ...item,
      title: plain(item.title),
      ...(item.summary === undefined ? {} : { summary: plain(item.summary) }),
    })),
  };
  return `${JSON.stringify(upgraded, undefined, 2)}\n`;
}

interface JsonFeed1 {
  author?: object;
  items: { title: string; summary?: string }[];
}

const plain = (html: string): string =>
  html
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
