// Texts without a rating, as a table. In: how many were read at each place. Out: a row a place, everywhere first.
import { stageName, touchpointName } from "../answers/names.ts";
import type { MoodPoint } from "../answers/rows.ts";
import type { Site } from "../answers/site.ts";
import { emotionWords } from "../words/emotion.ts";
import type { Language } from "../words/format.ts";
import { moodWords } from "../words/moods.ts";
import { cellsIn, columnsOf, type Table } from "./table.ts";

const LEVELS = ["all", "stage", "touchpoint"] as const;

export function moodsTable(moods: readonly MoodPoint[], site: Site, language: Language): Table {
  const cells = cellsIn(language);
  const rows = moods.toSorted((a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level));
  return {
    name: "moods",
    caption: moodWords[language].table,
    columns: columnsOf(["level", "place", "unrated", "sound_low"], language),
    rows: rows.map(({ level, id, n, low }) => ({
      key: id === null ? level : `${level}:${id}`,
      cells: [
        cells.text(level === "all" ? "–" : emotionWords[language].levels[level], level),
        cells.text(placeName(level, id, site, language), id ?? ""),
        cells.count(n),
        cells.count(low),
      ],
    })),
  };
}

function placeName(level: MoodPoint["level"], id: string | null, site: Site, language: Language): string {
  if (id === null) return moodWords[language].everywhere;
  return level === "stage" ? stageName(site, id, language) : touchpointName(site, id, language);
}
