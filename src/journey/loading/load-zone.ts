// The company's clocks into the engine, which knows no zones. In: an IANA zone name. Out: the tables `zone_offsets` and `zone_spans`, the variable `zone_spans`, and the macros that read them.
import type { Database } from "../../database/database.ts";
import { loadTable } from "../../database/load-table.ts";
import { writeValues } from "../../database/named-values.ts";
import zoneMacros from "../reading/macros/zone.sql?raw";
import zoneOffsetsTable from "./zone_offsets.sql?raw";
import zoneSpans from "./zone_spans.sql?raw";
import { spanSeconds, zoneOffsets } from "./zone-offsets.ts";

/** `zone_spans`, made of `zone_offsets`, is what the readings look times up in; both stay for the next file, and the spans at hand of this connection. */
export async function loadZone(database: Database, timeZone: string): Promise<void> {
  const offsets = zoneOffsets(timeZone);
  const rows = offsets.map(({ fromUtc, seconds }) => [fromUtc, seconds]);
  await loadTable(database, "zone_offset_texts", ["from_utc", "offset_seconds"], rows);
  await database.run(`${zoneOffsetsTable};\ndrop table zone_offset_texts`);
  // Wide spans: the list of them goes along with every row that a query looks up and then joins.
  const values = { span_seconds: spanSeconds(offsets) };
  await database.run(writeValues(zoneSpans, values));
  await database.run("set variable zone_spans = (select spans from zone_spans)");
  await database.run(writeValues(zoneMacros, values));
}
