import type { APIRoute } from 'astro';
import { meetingsSvg } from '../cards/meetings-svg.ts';
import { absentPage } from '../layouts/absent-page.ts';
import { currentSite } from '../site.ts';

/** The drawing of who met whom as a file. */
export const GET: APIRoute = () =>
  absentPage('meetings') ??
  new Response(meetingsSvg(currentSite().briefing), {
    headers: { 'content-type': 'image/svg+xml' },
  });
