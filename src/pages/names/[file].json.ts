import type { APIRoute, GetStaticPaths } from 'astro';
import { nameFiles } from '../../search/name-files.ts';
import { currentSite } from '../../site.ts';

export const getStaticPaths = (() => {
  const { files } = nameFiles(currentSite().briefing);
  return [...files].map(([file, text]) => ({ params: { file }, props: { text } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ text: string }> = ({ props }) =>
  new Response(props.text, { headers: { 'content-type': 'application/json' } });
