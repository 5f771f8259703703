// The baselines' emotion curve. In: mean scores by touchpoint. Out: an SVG of points, intervals and a line, as text.
import { scaleLinear } from "d3-scale";
import { line } from "d3-shape";
import { touchpoints } from "../../company/model.ts";
import type { EmotionRow } from "../rows.ts";

const x = scaleLinear([0, touchpoints.length - 1], [40, 1160]);
const y = scaleLinear([-2, 2], [380, 20]);

export function drawEmotion(rows: readonly EmotionRow[]): string {
  const curve = line<EmotionRow>(
    ({ touchpoint }) => x(touchpoint),
    ({ mean }) => y(mean),
  )(rows);
  const points = rows.map((row) => {
    const half = (1.96 * row.spread) / Math.sqrt(row.n);
    const at = x(row.touchpoint);
    return `<path d="M${at},${y(row.mean - half)}V${y(row.mean + half)}" stroke="#455"/><circle cx="${at}" cy="${y(row.mean)}" r="5"><title>${touchpoints[row.touchpoint]?.name} n = ${row.n}, − ${row.negative}, + ${row.positive}</title></circle><text x="${at}" y="395" text-anchor="middle">${touchpoints[row.touchpoint]?.name}</text>`;
  });
  return `<svg viewBox="0 0 1200 400" font-size="10"><path d="${curve ?? ""}" fill="none" stroke="#7aa"/>${points.join("")}</svg>`;
}
