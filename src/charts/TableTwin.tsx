// The table beside each chart. In: a table of text and values. Out: a <details> with the same numbers at full precision.
import type { ReactNode } from "react";
import type { Table } from "../geometry/tables/table.ts";
import type { Language } from "../words/format.ts";

export type TableTwinProps = { readonly table: Table; readonly language: Language; readonly open?: boolean };

export function TableTwin(_props: TableTwinProps): ReactNode {
  return null;
}
