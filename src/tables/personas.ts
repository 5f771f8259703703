// Personas as a table. In: the figures of each. Out: one row a persona.
import type { Site } from "../answers/site.ts";
import type { PersonaFacts } from "../findings/persona-facts.ts";
import type { Language } from "../words/format.ts";
import { personaWords } from "../words/personas.ts";
import { cellsIn, columnsOf, type Table } from "./table.ts";

export type PersonaRow = {
  readonly persona: Site["personas"][number];
  /** Null where too few journeys are of it. */
  readonly facts: PersonaFacts | null;
};

const KEYS = [
  ...(["group", "segment", "n", "share", "conversion", "conversion_low", "conversion_high"] as const),
  ...(["conversion_n", "q1_seconds", "median_seconds", "q3_seconds", "time_n", "mean", "emotion_n"] as const),
] as const;

export function personasTable(rows: readonly PersonaRow[], site: Site, language: Language): Table {
  const cells = cellsIn(language);
  return {
    name: "personas",
    caption: personaWords[language].table,
    columns: columnsOf(KEYS, language),
    rows: rows.map(({ persona, facts }) => ({
      key: persona.id,
      cells: [
        cells.text(persona.names[language], persona.id),
        cells.text(
          site.segments.find(({ id }) => id === persona.segment)?.names[language] ?? "–",
          persona.segment ?? "",
        ),
        cells.count(facts?.n ?? null),
        cells.share(facts?.share ?? null),
        cells.share(facts?.conversion?.share ?? null),
        cells.share(facts?.conversion?.low ?? null),
        cells.share(facts?.conversion?.high ?? null),
        cells.count(facts?.conversion?.n ?? null),
        cells.seconds(facts?.time?.q1 ?? null),
        cells.seconds(facts?.time?.median ?? null),
        cells.seconds(facts?.time?.q3 ?? null),
        cells.count(facts?.time?.n ?? null),
        cells.score(facts?.feeling?.mean ?? null),
        cells.count(facts?.feeling?.n ?? null),
      ],
    })),
  };
}
