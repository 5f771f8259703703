// The most common paths as a table. In: paths of touchpoint ids and their counts. Out: HTML as text.
import { touchpoints } from "../../company/model.ts";
import type { VariantRow } from "../rows.ts";

export function drawVariants(rows: readonly VariantRow[]): string {
  const lines = rows.map(
    ({ path, n }) => `<tr><td>${path.split(" ").map(nameOf).join(" › ")}</td><td>${n}</td></tr>`,
  );
  return lines.length > 0 ? `<table>${lines.join("")}</table>` : "";
}

const nameOf = (id: string) => touchpoints[Number(id)]?.name ?? id;
