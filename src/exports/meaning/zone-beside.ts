// Which zone a table says its times are of, beside the times themselves. In: a table, or the headers of its times. Out: the zones as they are written; whether they are all UTC.
import { type Table, values } from "../rows/table.ts";
import { plainHeader } from "./header-words.ts";
import type { Meaning } from "./meaning.ts";

/** As written, and where. */
export type ZonesSaid = { readonly column: string; readonly texts: readonly string[] };

/** Not "Invitee Time Zone": where a guest lives says nothing of the times beside it. */
const ZONE = /^(?:time ?zones?|fuseau(?:x)?(?: horaires?)?|tz|zeitzone|zona horaria)$/;
const UTC = /^(?:utc|gmt|z|etc\/utc|utc ?[+\u00B1-] ?0{1,2}(?::?00)?|coordinated universal time)$/i;
/** "(Europe/Paris)", "(UTC+2)", "(PST)". */
const IN_HEADER = /\(((?:[A-Z]\p{L}+\/[A-Z][\p{L}_]+)|(?:UTC|GMT) ?[+-] ?\d{1,2}(?::?\d{2})?|[ECMP][SD]T)\)/u;
const MOST = 20;

/** True where a column beside says UTC on every row. */
export function isUtcBeside(table: Table): boolean {
  const said = columnOf(table);
  return said !== null && said.texts.length > 0 && said.texts.every((text) => UTC.test(text));
}

/** Of times that stand as clocks showed them, without an offset of their own; null where nothing is said. */
export function zonesSaid(table: Table, { readings }: Meaning): ZonesSaid | null {
  const times = readings.flatMap((one) => (one.kind === "attributes" ? [] : [one.time]));
  const clocks = times.filter(({ zone, dateOnly }) => zone === "local" && !dateOnly);
  if (clocks.length === 0) return null;
  for (const { column } of clocks) {
    const header = table.header[column] ?? "";
    const zone = IN_HEADER.exec(header)?.[1];
    if (zone !== undefined) return { column: header, texts: [zone] };
  }
  return columnOf(table);
}

function columnOf(table: Table): ZonesSaid | null {
  const column = table.header.findIndex((header) => ZONE.test(plainHeader(header)));
  if (column < 0) return null;
  const texts = [...new Set(values(table, column).map(({ text }) => text))];
  return texts.length === 0 || texts.length > MOST ? null : { column: table.header[column] ?? "", texts };
}
