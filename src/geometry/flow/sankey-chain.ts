// Which part of a flow hangs together. In: a layout and the key of a node or ribbon. Out: the keys upstream and downstream of it.
import type { SankeyLayout, SankeyLink } from "./sankey-shape.ts";

/** Keys of every node and link that leads to the mark or follows from it, the mark included. */
export function chainOf(layout: SankeyLayout, key: string): ReadonlySet<string> {
  const chain = new Set<string>([key]);
  const link = layout.links.find((one) => one.key === key);
  follow(layout.links, link ? [link.to] : [key], chain, "from", "to");
  follow(layout.links, link ? [link.from] : [key], chain, "to", "from");
  return chain;
}

function follow(
  links: readonly SankeyLink[],
  starts: readonly string[],
  chain: Set<string>,
  here: "from" | "to",
  there: "from" | "to",
): void {
  const waiting = [...starts];
  const seen = new Set<string>();
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (seen.has(node)) continue;
    seen.add(node);
    chain.add(node);
    for (const link of links) {
      if (link[here] !== node) continue;
      chain.add(link.key);
      waiting.push(link[there]);
    }
  }
}
