// What may stand behind the hour of a time: its zone. In: a time as written. Out: the time without it, and how far from UTC it is; the engine reads by the same patterns.

/** Zones that tools write by name, with their distance from UTC in seconds. Letters that mean two zones are left out. */
const ZONES: Readonly<Record<string, number>> = {
  UTC: 0,
  GMT: 0,
  Z: 0,
  WET: 0,
  WEST: 3600,
  BST: 3600,
  CET: 3600,
  CEST: 7200,
  EET: 7200,
  EEST: 10_800,
  EST: -18_000,
  EDT: -14_400,
  PST: -28_800,
  PDT: -25_200,
};

const NAMES = Object.keys(ZONES).join("|");
/** A zone stands behind an hour: behind its minutes or seconds, "14h", "PM", or the hour of "20260703T101213". */
const HOUR_END =
  "(:[0-9]{2}(?:[.,][0-9]+)?|[0-9] ?[hH] ?(?:[0-9]{2})?|[AaPp][Mm]|^[0-9]{8}[T ][0-9]{4}(?:[0-9]{2})?)";
const OFFSET = "([+-])([0-9]{1,2})(?::?([0-9]{2}))?";
/** " CEST", "Z", " (UTC)", " GMT+0200 (heure d’été d’Europe centrale)", " +0000". Read by JavaScript and by RE2 alike. */
const TAIL = `${HOUR_END} ?[(]?(?:(${NAMES})(?:${OFFSET})?|${OFFSET.replace("{1,2}", "{2}")})[)]?(?: [(][^)]*[)])?$`;
const PATTERN = new RegExp(TAIL);
/** The hour that ends a day; web servers write a colon before it. */
const LATEST = "([ T]|[a-z]/[0-9]{4}:)24:00(:00)?$";
const END_OF_DAY = new RegExp(LATEST);

/** Null where no zone stands behind an hour: "2026-07-03 +0200" has none. */
export function withoutZone(text: string): string | null {
  const found = PATTERN.exec(text);
  return found === null ? null : text.slice(0, found.index) + (found[1] ?? "");
}

/** "03/07/2026 24:00" is the midnight that ends the 3rd. */
export function isEndOfDay(text: string): boolean {
  return END_OF_DAY.test(text);
}

export function withoutEndOfDay(text: string): string {
  return text.replace(END_OF_DAY, "$100:00$2");
}

/** A time as its column writes it, in SQL: `shape` reads what is left without its zone, and without the midnight that ends its day. */
export function tailedTime(shape: string, { zoned, latest }: { zoned?: boolean; latest?: boolean }): string {
  const bare = zoned ? `regexp_replace(words, '${TAIL}', '\\1')` : "words";
  const plain = latest ? `regexp_replace(${bare}, '${LATEST}', '\\100:00\\2')` : bare;
  const day = latest
    ? ` + to_seconds(case when regexp_matches(${bare}, '${LATEST}') then 86400 else 0 end)`
    : "";
  return `${shape}_shape(${plain}, is_utc)${day}${zoned ? ` - to_seconds(${zoneSeconds()})` : ""}`;
}

function zoneSeconds(): string {
  const part = (group: number) => `regexp_extract(words, '${TAIL}', ${group})`;
  const named = Object.entries(ZONES).map(([name, seconds]) => `when '${name}' then ${seconds}`);
  const offset = (sign: number) =>
    `(case ${part(sign)} when '-' then -1 else 1 end) * (coalesce(try_cast(${part(sign + 1)} as integer), 0) * 3600 + coalesce(try_cast(${part(sign + 2)} as integer), 0) * 60)`;
  return `case when ${part(2)} = '' then ${offset(6)} else (case ${part(2)} ${named.join(" ")} else 0 end) + ${offset(3)} end`;
}
