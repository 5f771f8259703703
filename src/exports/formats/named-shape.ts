// A format that adds names to what the shape says. In: its names and signature. Out: a Format read by shape alone: nothing in it can be wrong that was right before.

import type { Reading } from "../meaning/meaning.ts";
import { recogniseShape } from "../meaning/shapes/index.ts";
import type { Format } from "./format.ts";

/** `utc` for a tool that writes its times in UTC and does not say so in the file. `source` where each file of the tool is of one source; a survey's is called after its file. */
export function namedShape({
  source,
  utc = false,
  ...format
}: Pick<Format, "id" | "names" | "tool" | "signature" | "opinions"> & {
  readonly source?: string;
  readonly utc?: boolean;
}): Format {
  return {
    ...format,
    byShape: true,
    ownSource: source === undefined,
    read(table, report) {
      const { meaning } = recogniseShape(table, report);
      if (meaning === null) return null;
      const readings = utc ? meaning.readings.map(inUtc) : meaning.readings;
      return { ...meaning, format: format.id, source: source ?? meaning.source, readings };
    },
  };
}

function inUtc(reading: Reading): Reading {
  return reading.kind === "attributes" ? reading : { ...reading, time: { ...reading.time, zone: "utc" } };
}
