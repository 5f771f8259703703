// Times that their table says are of another zone than the company's. In: what was understood of a table, and the company's zone. Out: the same, told where days and hours may be off.
import { problem } from "../../exports/problem.ts";
import type { Understanding } from "../../exports/understanding.ts";

/** A winter's and a summer's day: two zones that agree on both show the same clocks. */
const DAYS = [Date.UTC(2026, 0, 15, 12), Date.UTC(2026, 6, 15, 12)];

export function tellZones(understanding: Understanding, timeZone: string): Understanding {
  const { zones, file, problems } = understanding;
  const others = zones?.texts.filter((text) => !isSame(text, timeZone)) ?? [];
  if (zones === undefined || others.length === 0) return understanding;
  const found = others.slice(0, 3).join(", ");
  return {
    ...understanding,
    problems: [...problems, problem("times-of-zones", file, { column: zones.column, found })],
  };
}

/** "Paris" is Europe/Paris, and so is Europe/Brussels, and "Central European Time". */
function isSame(text: string, timeZone: string): boolean {
  const city = timeZone
    .slice(timeZone.lastIndexOf("/") + 1)
    .replaceAll("_", " ")
    .toLowerCase();
  const plain = text.trim().toLowerCase();
  if (plain.includes(city)) return true;
  const own = DAYS.map((day) => offsetAt(day, timeZone));
  const named = ALIASES.find(([pattern]) => pattern.test(plain))?.[1] ?? text.trim();
  const fixed = /^(?:utc|gmt) ?([+-]) ?(\d{1,2})(?::?(\d{2}))?$/.exec(plain);
  if (fixed !== null) {
    const minutes = (fixed[1] === "-" ? -1 : 1) * (Number(fixed[2]) * 60 + Number(fixed[3] ?? 0));
    return own.includes(minutes);
  }
  return DAYS.every((day, place) => offsetAt(day, named) === own[place]);
}

/** How tools that ask Windows, or Rails, call zones. */
const ALIASES: readonly (readonly [pattern: RegExp, zone: string])[] = [
  [
    /^(?:central european|romance|w\. europe|cet\b|cest\b)|paris|bruxelles|brussels|madrid|berlin|amsterdam|rome/,
    "Europe/Paris",
  ],
  [/^(?:eastern|est$|edt$|et$)|new york|montreal|toronto/, "America/New_York"],
  [/^(?:central time|cst$|cdt$)|chicago/, "America/Chicago"],
  [/^(?:mountain|mst$|mdt$)|denver/, "America/Denver"],
  [/^(?:pacific|pst$|pdt$)|los angeles/, "America/Los_Angeles"],
  [/london|edinburgh|dublin|^(?:bst$|gmt standard)/, "Europe/London"],
];

/** Minutes; null of what is no zone that anybody knows. */
function offsetAt(time: number, timeZone: string): number | null {
  try {
    const format = new Intl.DateTimeFormat("en-US", { timeZone, timeZoneName: "longOffset" });
    const name = format.formatToParts(time).find(({ type }) => type === "timeZoneName")?.value ?? "";
    const [, sign, hours = "0", minutes = "0"] = /GMT(?:([+-])(\d{2}):(\d{2}))?/.exec(name) ?? [];
    return (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
  } catch {
    return null;
  }
}
