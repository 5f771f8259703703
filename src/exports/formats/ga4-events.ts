// Google Analytics 4, events flattened from BigQuery. In: one row per event, times in microseconds since 1970 UTC. Out: one interaction per row.

import { insideCell } from "../meaning/json-cell.ts";
import type { Cell } from "../meaning/meaning.ts";
import { attributesOf, keysOf, optionalCell } from "../meaning/meaning-parts.ts";
import { timeCell } from "../meaning/time-cell.ts";
import { problem } from "../problem.ts";
import { find, type Table } from "../rows/table.ts";
import type { Format } from "./format.ts";

export const ga4Events: Format = {
  id: "ga4-events",
  names: { fr: "Événements Google Analytics 4", en: "Google Analytics 4 events" },
  tool: "Google Analytics 4",
  signature: ["event_timestamp", "event_name", "user_pseudo_id"],
  read(table, report) {
    const event = find(table, "event_name");
    const at = find(table, "event_timestamp");
    const time = at === null ? null : timeCell(table, at, "utc", report);
    if (event === null || time === null) return null;
    const sides = sidesOf(table);
    const missing = [
      ...("page" in sides ? [] : ["page_location"]),
      ...("device" in sides ? [] : ["device.category"]),
    ];
    if (missing.length > 0)
      report.push(problem("columns-worth-adding", table.file, { values: { columns: missing.join(", ") } }));
    return {
      format: "ga4-events",
      source: "ga4",
      keys: keysOf(table, { customer: ["user_id"], visitor: ["user_pseudo_id"] }),
      readings: [
        {
          kind: "interactions",
          time,
          event: { column: event },
          ...sides,
          ...(isUnnested(table) ? { once: true } : {}),
        },
        ...attributesOf(table, { country: ["geo_country", "geo.country"] }),
      ],
      exclude: [],
      continues: false,
    };
  },
};

/** What was in the cart, or what is known of the event, a row each: events are told apart by their microsecond. */
function isUnnested({ folded }: Table): boolean {
  const hasParameters =
    folded.some((header) => PARAMETER_KEY.test(header)) &&
    folded.some((header) => PARAMETER_VALUE.test(header));
  return hasParameters || folded.some((header) => ITEM.test(header));
}

const PARAMETER_KEY = /^(?:event_params?[._])?(?:param_)?key$/;
const PARAMETER_VALUE = /^(?:event_params?[._])?(?:param_)?(?:value[._])?(?:string|int)_value$/;

const ITEM =
  /^(?:items?[._]|item_?)(?:item_)?(?:id|name|brand|category\d?|variant|price|quantity|revenue|list_name|list_index|revenue_in_usd|price_in_usd)$/;

function sidesOf(table: Table): { readonly page?: Cell; readonly channel?: Cell; readonly device?: Cell } {
  return {
    ...pageCell(table),
    ...(insideOf(table, "channel", "traffic_source", ["medium", "source"]) ??
      optionalCell(table, "channel", ...MEDIUM, ...SOURCE)),
    ...(insideOf(table, "device", "device", ["category"]) ??
      optionalCell(table, "device", "device_category", "device.category")),
  };
}

const PAGE = ["page_location", "event_params.page_location", "event_params_page_location"];
const PARAMETER = /^event_params[._](\d+)[._]key$/;

/** A column of its own, or the value beside the parameter of that name, whose place changes from row to row. */
function pageCell(table: Table): { readonly page?: Cell } {
  const own = optionalCell(table, "page", ...PAGE);
  const pairs = table.folded.flatMap((header, key) => {
    const place = PARAMETER.exec(header)?.[1];
    const value = new RegExp(`^event_params[._]${place}[._]value(?:[._]string_value)?$`);
    const values = table.folded.flatMap((other, column) => (value.test(other) ? [column] : []));
    return place === undefined || values.length === 0 ? [] : [{ key, values }];
  });
  if (own.page !== undefined) return own;
  if (pairs.length > 0) return { page: { named: "page_location", pairs } };
  return insideOf(table, "page", "event_params", ["page_location"]) ?? {};
}

/** The nested columns of BigQuery, as JSON. */
function insideOf<N extends string>(
  table: Table,
  name: N,
  header: string,
  names: readonly string[],
): { readonly [K in N]?: Cell } | null {
  const column = find(table, header);
  const cell = column === null ? null : insideCell(table, column, names);
  return cell === null ? null : ({ [name]: cell } as { readonly [K in N]: Cell });
}

const MEDIUM = ["session_medium", "traffic_source_medium", "traffic_source.medium", "medium"];
const SOURCE = ["session_source", "traffic_source_source", "traffic_source.source", "source"];
