// The company's clocks into the engine, which knows no zones. In: an IANA zone name. Out: the tables `zone_offsets` and `zone_spans`, and the macros that read them.
import type { Database } from "../../database/database.ts";
import { loadTable } from "../../database/load-table.ts";
import zoneMacros from "../reading/macros/zone.sql?raw";
import zoneOffsetsTable from "./zone_offsets.sql?raw";
import zoneSpans from "./zone_spans.sql?raw";
import { zoneOffsets } from "./zone-offsets.ts";

/** `zone_spans`, made of `zone_offsets`, is what the readings look times up in; both stay for the next file. */
export async function loadZone(database: Database, timeZone: string): Promise<void> {
  const rows = zoneOffsets(timeZone).map(({ fromUtc, seconds }) => [fromUtc, seconds]);
  await loadTable(database, "zone_offset_texts", ["from_utc", "offset_seconds"], rows);
  await database.run(`${zoneOffsetsTable};\ndrop table zone_offset_texts`);
  await database.run(zoneSpans);
  await database.run(zoneMacros);
}
