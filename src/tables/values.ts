// What customers are worth in twelve months, as a table. In: the values told. Out: one row a group.
import type { Site } from "../answers/site.ts";
import type { CustomerValue } from "../findings/customer-values.ts";
import type { Language } from "../words/format.ts";
import { valueWords } from "../words/values.ts";
import { cellsIn, columnsOf, type Table } from "./table.ts";

const KEYS = [
  ...(["part", "group", "customers", "mean_worth", "worth_low", "worth_high"] as const),
  ...(["bought_again", "bought_again_low", "bought_again_high"] as const),
] as const;

export function valuesTable(values: readonly CustomerValue[], site: Site, language: Language): Table {
  const cells = cellsIn(language);
  const words = valueWords[language];
  return {
    name: "values",
    caption: words.table,
    columns: columnsOf(KEYS, language),
    rows: values.map((one) => ({
      key: `${one.part}/${one.id}`,
      cells: [
        cells.text(words.parts[one.part], one.part),
        cells.text(valueName(one, site, language), one.id),
        cells.count(one.customers),
        cells.plain(one.mean),
        cells.plain(one.low),
        cells.plain(one.high),
        cells.share(one.again),
        cells.share(one.again_low),
        cells.share(one.again_high),
      ],
    })),
  };
}

/** A channel goes by its French name, whatever the reader's language. */
export function valueName(
  { part, id }: Pick<CustomerValue, "part" | "id">,
  site: Site,
  language: Language,
): string {
  if (part === "all") return valueWords[language].parts.all;
  if (part === "channel")
    return site.touchpoints.find(({ channel }) => channel.fr === id)?.channel[language] ?? id;
  const groups = part === "persona" ? site.personas : site.segments;
  return groups.find((group) => group.id === id)?.names[language] ?? id;
}
