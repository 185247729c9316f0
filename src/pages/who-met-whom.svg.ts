import type { APIRoute } from 'astro';
import { meetingsSvg } from '../cards/meetings-svg.ts';
import { leftOut } from '../layouts/left-out.ts';
import { currentSite } from '../site.ts';

/** The drawing of who met whom as a file. */
export const GET: APIRoute = () =>
  leftOut('meetings') ??
  new Response(meetingsSvg(currentSite().briefing), {
    headers: { 'content-type': 'image/svg+xml' },
  });
