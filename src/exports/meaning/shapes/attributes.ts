// Shape "attributes": an id and facts about it. In: a table and its roles. Out: the facts, named by their folded headers.

import type { Table } from "../../rows/table.ts";
import type { AttributesReading } from "../meaning.ts";
import type { Roles } from "./roles.ts";

/** One reading, or none when there is no fact. */
export function factsReading(table: Table, roles: Roles): AttributesReading[] {
  const fields = roles.facts.map((column) => ({ name: table.folded[column] ?? "", column }));
  return fields.length === 0 ? [] : [{ kind: "attributes", fields }];
}
