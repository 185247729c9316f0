import type { APIRoute, GetStaticPaths } from 'astro';
import { allCards } from '../../../cards/all-cards.ts';
import { cachedCard } from '../../../cards/cached-card.ts';
import type { Card } from '../../../cards/card.ts';
import { currentSite } from '../../../site.ts';

export const getStaticPaths = (() => {
  const { briefing, settings } = currentSite();
  if (!settings.cards) return [];
  return [...allCards(briefing)].map(([path, card]) => {
    const [, section = '', id = ''] = /^\/og\/([^/]+)\/([^/]+)\.png$/.exec(path) ?? [];
    return { params: { section, id }, props: { card } };
  });
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ card: Card }> = async ({ props }) =>
  new Response(new Uint8Array(await cachedCard(props.card)), {
    headers: { 'content-type': 'image/png' },
  });
