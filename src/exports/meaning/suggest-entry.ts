// The `sources:` entry someone could write for a file. In: a table and what its columns could be. Out: YAML with the likely columns filled in.

import { type Table, values } from "../rows/table.ts";
import type { Roles } from "./shapes/roles.ts";
import { sourceName } from "./source-name.ts";

const UNKNOWN = "…";

/** Only the part that fits what was seen: feedback beside a rating, milestones for several dates, else events. */
export function suggestEntry(table: Table, roles: Roles): string {
  const name = (column: number | null | undefined) =>
    JSON.stringify(column === null || column === undefined ? UNKNOWN : (table.header[column] ?? UNKNOWN));
  const kinds = [...new Set(roles.keys.map(({ kind }) => kind))];
  const columns = (kind: string) =>
    roles.keys.filter((key) => key.kind === kind).map(({ column }) => name(column));
  const keys = kinds.map((kind) => `${kind}: [${columns(kind).join(", ")}]`).join(", ");
  return [
    "sources:",
    `  - file: ${JSON.stringify(table.file)}`,
    `    name: ${sourceName(table.file)}`,
    // A rating counts without any customer.
    ...(keys === "" && roles.ratings.length > 0
      ? []
      : [`    keys: { ${keys || `customer: ["${UNKNOWN}"]`} }`]),
    ...reading(table, roles, name),
  ].join("\n");
}

function reading(table: Table, roles: Roles, name: (column: number | null | undefined) => string): string[] {
  const [time] = roles.times;
  const [worded] = roles.wordRatings;
  if (roles.ratings.length > 0) {
    return [
      `    feedback: { time: ${name(time)}, event: review, rating: ${name(roles.ratings[0])}, scale: stars }`,
    ];
  }
  const event = roles.events[0] ?? roles.statuses[0];
  if (worded !== undefined && event === undefined) {
    return [
      `    feedback: { time: ${name(time)}, event: review, rating: ${name(worded)}, scale: [1, 5],`,
      `      words: { ${wordsOf(table, worded).join(", ")} } }`,
    ];
  }
  if (event === undefined && roles.times.length > 0) {
    return ["    milestones:", ...roles.times.map((column) => `      ${name(column)}: ${name(column)}`)];
  }
  return [`    events: { time: ${name(time)}, event: ${name(event)} }`];
}

/** Each word of a rating, its number left to the company. */
function wordsOf(table: Table, column: number): string[] {
  const words = new Set(values(table, column).map(({ text }) => text));
  return [...words].map((word) => `${JSON.stringify(word)}: ${UNKNOWN}`);
}
