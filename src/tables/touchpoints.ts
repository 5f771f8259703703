// Touchpoints as a table. In: the facts of each. Out: one row a touchpoint, in the order of the company's own sheet.
import { stageName } from "../answers/names.ts";
import type { Site } from "../answers/site.ts";
import type { TouchpointFacts } from "../findings/touchpoint-facts.ts";
import { orDash } from "../words/charts.ts";
import { contactWords } from "../words/contacts.ts";
import type { Language } from "../words/format.ts";
import { cellsIn, columnsOf, type Table, type TableRow } from "./table.ts";

const KEYS = [
  ...["place", "stage", "channel", "direction", "online", "owner"],
  ...["n", "share", "mean", "low", "high", "emotion_n"],
  ...["exit_share", "exit_n", "again_share", "response_seconds", "response_n"],
  ...["conversion", "conversion_low", "conversion_high", "conversion_n"],
  ...["declared", "removal", "removal_low", "removal_high"],
] as const;

type Key = Parameters<typeof columnsOf>[0][number];

export function touchpointsTable(facts: readonly TouchpointFacts[], site: Site, language: Language): Table {
  return {
    name: "touchpoints",
    caption: contactWords[language].table,
    columns: columnsOf(KEYS as readonly Key[], language),
    rows: facts.map((one) => rowOf(one, site, language)),
  };
}

function rowOf(one: TouchpointFacts, site: Site, language: Language): TableRow {
  const cells = cellsIn(language);
  const words = contactWords[language];
  const { feeling, exits, again, conversion, response } = one;
  return {
    key: one.id,
    cells: [
      cells.text(one.name, one.id),
      cells.text(one.stage === null ? "–" : stageName(site, one.stage, language), one.stage ?? ""),
      cells.text(one.channel),
      cells.text(one.direction === null ? "–" : words.directions[one.direction], one.direction ?? ""),
      cells.text(onlineText(one, language), one.online === null ? "" : one.online.is ? "yes" : "no"),
      cells.text(one.owner ?? "–", one.owner ?? ""),
      cells.count(one.n),
      cells.share(one.share),
      cells.score(feeling?.mean ?? null),
      cells.score(feeling?.low ?? null),
      cells.score(feeling?.high ?? null),
      cells.count(feeling?.n ?? null),
      cells.share(exits?.share ?? null),
      cells.count(exits?.n ?? null),
      cells.share(again?.share ?? null),
      cells.seconds(response?.median_seconds ?? null),
      cells.count(response?.n ?? null),
      cells.share(conversion?.share ?? null),
      cells.share(conversion?.low ?? null),
      cells.share(conversion?.high ?? null),
      cells.count(conversion?.n ?? null),
      cells.count(one.declared),
      cells.share(one.removal),
      cells.share(one.low),
      cells.share(one.high),
    ],
  };
}

/** Said by the company, or read from its channel's name, which is told. */
export function onlineText({ online }: Pick<TouchpointFacts, "online">, language: Language): string {
  const words = contactWords[language];
  return orDash(online, ({ is, said }) => {
    const text = is ? words.online.yes : words.online.no;
    return said ? text : words.guessed(text);
  });
}
