// The baselines' funnel. In: stages with their counts. Out: an SVG of bars as text.
import { scaleLinear } from "d3-scale";
import { stages } from "../../company/model.ts";
import type { FunnelRow } from "../rows.ts";

const BAR = 44;

export function drawFunnel(rows: readonly FunnelRow[]): string {
  const width = scaleLinear([0, Math.max(1, rows[0]?.reached ?? 1)], [0, 900]);
  const bars = rows.map((row, index) => {
    const y = index * (BAR + 12);
    const label = `${stages[row.stage]} : ${row.reached} (${share(row.reached, rows[0]?.reached)})`;
    return `<rect y="${y}" width="${width(row.reached)}" height="${BAR}" fill="#bdd"/><rect y="${y}" width="${width(row.own)}" height="${BAR}" fill="#7aa"/><text x="4" y="${y + BAR / 2}">${label}</text>`;
  });
  return `<svg viewBox="0 0 1200 ${rows.length * (BAR + 12)}" font-size="14">${bars.join("")}</svg>`;
}

function share(part: number, whole = 0): string {
  return whole === 0 ? "—" : `${Math.round((100 * part) / whole)} %`;
}
