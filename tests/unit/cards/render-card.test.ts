import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { allCards } from '../../../src/cards/all-cards.ts';
import { BODY, LABELS } from '../../../src/cards/card-layout.ts';
import type { Card } from '../../../src/cards/card.ts';
import { SIZES } from '../../../src/cards/estimate-fit.ts';
import { renderCard, type RenderedCard } from '../../../src/cards/render-card.ts';
import { readBriefing } from '../../../src/content-reader/read-briefing.ts';
import { inkOutside, makeCard, placedTexts } from '../../helpers/make-card.ts';

const { briefing } = readBriefing('content');
if (briefing === undefined) throw new Error('The content cannot be read.');

/** The words of a text, of letters alone: the renderer sets marks and hyphens apart. */
const words = (text: string): string[] => text.match(/[\p{L}\p{M}]+/gu) ?? [];

/** What is wrong with a card as it is drawn. */
async function faults(card: Card): Promise<string[]> {
  const drawn = await renderCard(card);
  const placed = await placedTexts(card, drawn.size);
  const whole = new Set(placed.flatMap(({ text }) => words(text)));
  return [
    ...(await pictureFaults(drawn)),
    ...words(`${card.head} ${card.text}`)
      .filter((word) => !whole.has(word))
      .map((word) => `“${word}” is broken`),
  ];
}

async function pictureFaults({ png, height, size }: RenderedCard): Promise<string[]> {
  const { format, width, height: high } = await sharp(png).metadata();
  return [
    ...(await inkOutside(png)).map((place) => `ink ${place}`),
    ...(`${format} ${width} × ${high}` === 'png 1200 × 630' ? [] : [`${width} × ${high}`]),
    ...(png.length <= 300_000 ? [] : [`${png.length} bytes`]),
    ...(height <= BODY.height ? [] : [`${height} pixels high`]),
    ...(SIZES.includes(size) ? [] : [`${size} is no size`]),
  ];
}

/** Of the cards that look alike those that have the longest of anything: none of the others is harder to draw. */
function hardest(cards: ReadonlyMap<string, Card>): Map<string, Card> {
  const lengths = [
    ({ head }: Card) => head.length,
    ({ text }: Card) => text.length,
    ({ head, text }: Card) => head.length + text.length,
    ({ head, text }: Card) => Math.max(...words(`${head} ${text}`).map((word) => word.length)),
    ({ kicker }: Card) => kicker.length,
  ];
  const alike = Map.groupBy(
    cards,
    ([, { isQuotation, sides }]) => `${isQuotation} ${sides.length}`,
  );
  const longest = (group: [string, Card][], length: (card: Card) => number) =>
    group.toSorted(([, a], [, b]) => length(b) - length(a)).slice(0, 2);
  return new Map(
    [...alike.values()].flatMap((group) => lengths.flatMap((length) => longest(group, length))),
  );
}

it('draws the cards of the content whole, inside their margins and in few bytes', async () => {
  const cards = allCards(briefing);
  expect(cards.size).toBeGreaterThan(briefing.entries.size);
  const found: string[] = [];
  for (const [path, card] of hardest(cards))
    found.push(...(await faults(card)).map((fault) => `${path}: ${fault}`));
  expect(found).toEqual([]);
}, 120_000);

describe('awkward text', () => {
  it.each<[string, Partial<Card>]>([
    ['a long name', { head: 'The Permanent Delegation to the Joint Commission on the Alder Weir' }],
    ['the longest sentence', { text: 'gjpqy '.repeat(27).trim(), head: 'Ÿ Ź Ǻ Ñ '.repeat(6) }],
    [
      'a quotation of 400 letters',
      {
        isQuotation: true,
        head: 'the weir stays shut until the bed is seen '.repeat(10).slice(0, 400),
      },
    ],
    [
      'Cyrillic',
      {
        kicker: 'Особа · Україна',
        head: 'Владимир Александрович Зеленский',
        text: 'Президент України; що він сказав, стоїть у статті.',
        publisher: 'Новини',
      },
    ],
    ['long words', { head: 'Bundesverfassungsgericht und Bundesverwaltungsgericht' }],
    ['a short head', { head: 'A', text: 'B' }],
    ['marks that XML minds', { head: 'R&D <b> "x" \'y\'', text: '<script>&amp;</script>' }],
    [
      'six sides',
      {
        sides: [0, 1, 2, 3, 4, 5],
        kicker: 'Statement · Russia · United States · Ukraine · Europe · China · India',
        publisher: 'The Hollin Bridge Desk and Courier',
      },
    ],
    ['more sides than there are shapes', { sides: Array.from({ length: 40 }, (_, side) => side) }],
  ])('draws %s whole and inside its margins', async (_, given) => {
    expect(await faults(makeCard(given))).toEqual([]);
  });

  it.each(['x', 'W', 'm', 'Ж', '—'])(
    'breaks a word of 60 times %j, which no line holds',
    async (letter) => {
      for (const isQuotation of [false, true]) {
        const card = makeCard({ head: letter.repeat(60), isQuotation });
        const drawn = await renderCard(card);
        expect(await pictureFaults(drawn)).toEqual([]);
        const placed = await placedTexts(card, drawn.size);
        const drawnLetters =
          placed
            .map(({ text }) => text)
            .join('')
            .split(letter).length - 1;
        expect(drawnLetters).toBeGreaterThanOrEqual(60);
      }
    },
  );

  it('sets a short head larger than a long one', async () => {
    const sizes = await Promise.all(
      ['Weir', 'The weir on the Alder '.repeat(3), 'The weir on the Alder '.repeat(20)].map(
        async (head) => (await renderCard(makeCard({ head: head.trim() }))).size,
      ),
    );
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
    expect(new Set(sizes).size).toBe(3);
  });

  it('never cuts head or sentence: what cannot fit is refused by its beginning', async () => {
    await expect(renderCard(makeCard({ head: 'too long '.repeat(600) }))).rejects.toThrow(
      '"too long too long too long too long too …" is too long for a social card: shorten it, or build with CARDS=0.',
    );
    await expect(renderCard(makeCard({ text: 'too long '.repeat(600) }))).rejects.toThrow(
      '"Ada Abbot…" is too long for a social card: shorten it, or build with CARDS=0.',
    );
  });

  it('draws the same bytes again', async () => {
    const [first, second] = await Promise.all([renderCard(makeCard()), renderCard(makeCard())]);
    expect(first.png.equals(second.png)).toBe(true);
  });
});

it('shortens labels that are too long for their lines until they stand inside the margins', async () => {
  const labels = { kicker: 'k', publisher: 'P', briefing: 'W', covers: 'c' };
  const long = Object.entries(labels).map(([name, letter]) => [name, letter.repeat(200)]);
  const card = makeCard(Object.fromEntries(long) as Partial<Card>);
  const drawn = await renderCard(card);
  expect(await inkOutside(drawn.png)).toEqual([]);
  expect(Object.keys(LABELS)).toEqual(Object.keys(labels));
});
