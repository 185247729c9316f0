import type { Root } from 'mdast';
import { lineOfNode, nodesOf } from '../markdown/mdx-nodes.ts';
import type { Problem } from '../problems/problem.ts';

/** Links that lead to this very site by its full address: no check of ids would see them break. */
export function ownLinks(file: string, body: Root, siteUrl: string): Problem[] {
  return nodesOf(body)
    .filter((node) => node.type === 'link' || node.type === 'definition')
    .filter(({ url }) => leadsTo(siteUrl, url))
    .map((node) => ({
      rule: 'broken-link',
      file,
      line: lineOfNode(node),
      message: `The link "${node.url}" leads to this site by its full address.`,
      hint: 'Link to an entry with <Entry id="…">; the path follows from the id.',
    }));
}

/** Whether an address lies under the site’s own, by http: or https:, with or without www. */
function leadsTo(siteUrl: string, address: string): boolean {
  if (!URL.canParse(address)) return false;
  const [site, link] = [new URL(siteUrl), new URL(address)];
  const bare = ({ host }: URL) => host.replace(/^www\./, '');
  return (
    bare(site) === bare(link) &&
    `${link.pathname}/`.startsWith(`${site.pathname.replace(/\/$/, '')}/`)
  );
}
