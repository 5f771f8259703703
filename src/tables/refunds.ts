// What of the orders was given back, as a table. In: the groups told. Out: one row a group.
import type { Site } from "../answers/site.ts";
import type { CustomerRefunds } from "../findings/customer-refunds.ts";
import type { Language } from "../words/format.ts";
import { refundWords } from "../words/refunds.ts";
import { valueWords } from "../words/values.ts";
import { cellsIn, columnsOf, type Table } from "./table.ts";
import { valueName } from "./values.ts";

const KEYS = [
  ...(["part", "group", "customers", "orders", "returned", "returned_share"] as const),
  ...(["returned_low", "returned_high", "refunded_share", "mean_order", "net_order"] as const),
] as const;

export function refundsTable(groups: readonly CustomerRefunds[], site: Site, language: Language): Table {
  const cells = cellsIn(language);
  return {
    name: "refunds",
    caption: refundWords[language].table,
    columns: columnsOf(KEYS, language),
    rows: groups.map((one) => ({
      key: `${one.part}/${one.id}`,
      cells: [
        cells.text(valueWords[language].parts[one.part], one.part),
        cells.text(valueName(one, site, language), one.id),
        cells.count(one.customers),
        cells.count(one.orders),
        cells.count(one.returned),
        cells.share(one.share),
        cells.share(one.low),
        cells.share(one.high),
        cells.share(one.refunded),
        cells.plain(one.mean),
        cells.plain(one.net),
      ],
    })),
  };
}
