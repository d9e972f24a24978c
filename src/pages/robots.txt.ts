import type { APIRoute } from 'astro';
import { robotsText } from '#syndication/hosts/robots';

export const GET: APIRoute = ({ site }) =>
  new Response(robotsText(site?.href ?? ''), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
