// The baselines' Sankey. In: links by column. Out: an SVG as text, laid out by d3-sankey in the browser.
import { sankey, sankeyLinkHorizontal } from "d3-sankey";
import { touchpoints } from "../../company/model.ts";
import type { PathRow } from "../rows.ts";

type Node = { readonly id: string; readonly column: number; readonly label: string };
type Link = { readonly source: string; readonly target: string; readonly value: number };

const WIDTH = 1200;
const HEIGHT = 560;
const COLUMNS = 8;

export function drawSankey(rows: readonly PathRow[]): string {
  if (rows.length === 0) return "<p>—</p>";
  const { nodes, links } = layout(rows);
  const line = sankeyLinkHorizontal<Node, Link>();
  const ribbons = links.map(
    (link) =>
      `<path d="${line(link)}" stroke-width="${Math.max(0.5, link.width ?? 0)}"><title>${link.value}</title></path>`,
  );
  const boxes = nodes.map(({ x0 = 0, x1 = 0, y0 = 0, y1 = 0, label, value }) => {
    const text = `<text x="${x1 + 3}" y="${(y0 + y1) / 2}" dy=".35em">${label} ${value}</text>`;
    return `<rect x="${x0}" y="${y0}" width="${x1 - x0}" height="${y1 - y0}"/>${y1 - y0 > 8 ? text : ""}`;
  });
  return `<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" font-size="9"><g fill="none" stroke="#7aa" stroke-opacity=".4">${ribbons.join("")}</g>${boxes.join("")}</svg>`;
}

function layout(rows: readonly PathRow[]) {
  const links = rows.map((row) => ({
    source: `${row.column}:${row.source}`,
    target: `${row.column + 1}:${row.target ?? "stop"}`,
    value: row.n,
  }));
  const ids = [...new Set(links.flatMap(({ source, target }) => [source, target]))];
  return sankey<Node, Link>()
    .nodeId(({ id }) => id)
    .nodeAlign(({ column }) => column)
    .nodeWidth(10)
    .nodePadding(6)
    .extent([
      [0, 0],
      [WIDTH - 100, HEIGHT],
    ])({ nodes: ids.map(toNode), links });
}

function toNode(id: string): Node {
  const [column, name] = id.split(":");
  return {
    id,
    column: Math.min(COLUMNS, Number(column)),
    label: touchpoints[Number(name)]?.name ?? "Arrêt",
  };
}
