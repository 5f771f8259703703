// A day in the life of customers as a table. In: its hours. Out: a row an hour: what they do, stage by stage, and what the company begins.
import type { Site } from "../answers/site.ts";
import type { DayFacts } from "../findings/day.ts";
import { dayWords } from "../words/day.ts";
import type { Language } from "../words/format.ts";
import { cellsIn, type Table } from "./table.ts";

export function dayTable({ hours }: DayFacts, site: Pick<Site, "stages">, language: Language): Table {
  const words = dayWords[language];
  const cells = cellsIn(language);
  const stages = [
    ...site.stages.map(({ id, names }) => ({ id, name: names[language] })),
    { id: null, name: words.noStage },
  ];
  const column = (key: string, name: string) => ({ key, name, numeric: key !== "hour" });
  return {
    name: "day",
    caption: words.table,
    columns: [
      column("hour", words.columns.hour),
      column("done", words.columns.done),
      ...stages.map(({ id, name }) => column(`stage-${id ?? "none"}`, name)),
      column("ours", words.columns.ours),
    ],
    rows: hours.map(({ hour, done, ours, stages: told }) => ({
      key: String(hour),
      cells: [
        cells.text(words.span(words.hour(hour), words.hour(hour + 1)), hour),
        cells.count(done === 0 ? null : done),
        // Too few to be told, or nobody: a gap, not a zero.
        ...stages.map(({ id }) => cells.count(told.find(({ stage }) => stage === id)?.n ?? null)),
        cells.count(ours === 0 ? null : ours),
      ],
    })),
  };
}
