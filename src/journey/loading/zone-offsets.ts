// A zone's offsets through the years. In: an IANA zone name. Out: when each offset begins, for SQL engines that know no zones.

export type ZoneOffset = { readonly fromUtc: string; readonly seconds: number };

const firstYear = 1990;
const lastYear = 2050;
const day = 86_400_000;

/** Every change of offset between 1990 and 2050, found to the minute; the first row holds from the beginning of time. */
export function zoneOffsets(timeZone: string): ZoneOffset[] {
  const offsetAt = offsetReader(timeZone);
  const start = Date.UTC(firstYear, 0, 1);
  const end = Date.UTC(lastYear, 0, 1);
  const offsets: ZoneOffset[] = [{ fromUtc: "0001-01-01 00:00:00", seconds: offsetAt(start) }];
  for (let time = start; time < end; time += day) {
    if (offsetAt(time) === offsetAt(time + day)) continue;
    const change = firstMinuteAfterChange(offsetAt, time, time + day);
    offsets.push({ fromUtc: isoSeconds(change), seconds: offsetAt(change) });
  }
  return offsets;
}

/** The longest time, in seconds, within which clocks never change twice; a year where they hardly change at all. */
export function spanSeconds(offsets: readonly ZoneOffset[]): number {
  const changes = offsets.slice(1).map(({ fromUtc }) => Date.parse(`${fromUtc.replace(" ", "T")}Z`) / 1000);
  return changes.reduce(
    (least, to, place) => Math.min(least, to - (changes[place - 1] ?? Number.NEGATIVE_INFINITY)),
    365 * 86_400,
  );
}

function firstMinuteAfterChange(offsetAt: (time: number) => number, before: number, after: number): number {
  const old = offsetAt(before);
  let low = before;
  let high = after;
  while (high - low > 60_000) {
    const middle = low + Math.floor((high - low) / 120_000) * 60_000;
    if (offsetAt(middle) === old) low = middle;
    else high = middle;
  }
  return high;
}

function isoSeconds(time: number): string {
  return new Date(time).toISOString().slice(0, 19).replace("T", " ");
}

/** Reads the offset from what the zone's clocks show, as Intl knows them. */
function offsetReader(timeZone: string): (time: number) => number {
  const format = new Intl.DateTimeFormat("en-US", { timeZone, timeZoneName: "longOffset" });
  return (time) => {
    const name = format.formatToParts(time).find((part) => part.type === "timeZoneName")?.value ?? "GMT";
    const [, sign, hours, minutes = "0", seconds = "0"] = /GMT([+-])(\d+):?(\d+)?:?(\d+)?/.exec(name) ?? [];
    if (hours === undefined) return 0;
    const size = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
    return sign === "-" ? -size : size;
  };
}
