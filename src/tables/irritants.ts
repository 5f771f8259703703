// What each touchpoint costs, as a table. In: touchpoints with their voices and stakes. Out: one row each, with full-precision values.
import { touchpointName } from "../answers/names.ts";
import type { Site } from "../answers/site.ts";
import type { Pain } from "../findings/pains.ts";
import type { Range } from "../findings/stakes.ts";
import type { Language } from "../words/format.ts";
import { estimateText, irritantWords } from "../words/irritants.ts";
import { cellsIn, columnsOf, type Table, type TableRow } from "./table.ts";

const KEYS = [
  "node",
  "said_level",
  "emotion_n",
  "opinion_customers",
  "negative",
  "mean",
  "done_level",
  "passed",
  "lost",
  "expected_share",
  "excess",
  "excess_low",
  "excess_high",
  "n",
  "backs",
  "contacts",
  "again_7",
  "again_15",
  "again_30",
  "endured_level",
  "agreement",
  "money",
  "money_low",
  "money_high",
  "money_median",
] as const;

export function irritantsTable(pains: readonly Pain[], site: Site, language: Language): Table {
  return {
    name: "irritants",
    caption: irritantWords[language].table,
    columns: columnsOf(KEYS, language),
    rows: pains.map((pain) => painRow(pain, site, language)),
  };
}

function painRow(
  { touchpoint, said, done, endured, agreement, stake }: Pain,
  site: Site,
  language: Language,
): TableRow {
  const cells = cellsIn(language);
  const words = irritantWords[language];
  const { exit, contacts } = done;
  const money = (range: Range | undefined, of: keyof Range) =>
    range === undefined
      ? cells.text("–", "")
      : cells.text(estimateText(range[of], language, site.currency), range[of]);
  const agreed = words.agreements[agreement];
  return {
    key: touchpoint,
    cells: [
      cells.text(touchpointName(site, touchpoint, language), touchpoint),
      cells.text(words.levels[said?.level ?? "silent"], said?.level ?? "silent"),
      cells.count(said?.n ?? null),
      cells.count(said?.customers ?? null),
      cells.count(said?.negative ?? null),
      cells.score(said?.mean ?? null),
      cells.text(words.levels[done.level], done.level),
      cells.count(exit?.of ?? null),
      cells.count(exit?.lost ?? null),
      cells.share(exit?.expected ?? null),
      cells.plain(exit?.excess?.value ?? null),
      cells.plain(exit?.excess?.low ?? null),
      cells.plain(exit?.excess?.high ?? null),
      cells.count(done.n),
      cells.count(done.backs),
      cells.count(contacts?.n ?? null),
      cells.count(contacts?.within_7 ?? null),
      cells.count(contacts?.within_15 ?? null),
      cells.count(contacts?.within_30 ?? null),
      cells.text(words.levels[endured.level], endured.level),
      cells.text(agreed === "" ? "–" : agreed, agreement),
      money(stake?.mean, "value"),
      money(stake?.mean, "low"),
      money(stake?.mean, "high"),
      money(stake?.median, "value"),
    ],
  };
}
