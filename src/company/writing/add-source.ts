// An entry of `sources:` put into parcours.yaml. In: the file's text and the entry as the reader offers it. Out: the text with the entry in it, all else as it was written.
import { isMap, isScalar, isSeq, type Pair, parse, parseDocument, type YAMLSeq } from "yaml";
import { readYaml } from "../settings/yaml-file.ts";

/** `entry` begins with "sources:". Null when the text cannot be read, or would not read the same with the entry in it. */
export function addSource(text: string, entry: string): string | null {
  const newline = /\r\n/.test(text) ? "\r\n" : "\n";
  const written = text.replace(/\r\n/g, "\n");
  const document = parseDocument(written);
  if (document.errors.length > 0 || !(document.contents === null || isMap(document.contents))) return null;
  const pair = document.contents?.items.find(({ key }) => isScalar(key) && key.value === "sources") as
    | Pair
    | undefined;
  const added = pair === undefined ? appended(written, entry) : insertedAt(written, entry, pair);
  return added !== null && isSame(written, added, entry) ? added.replaceAll("\n", newline) : null;
}

function appended(text: string, entry: string): string {
  const start = text === "" || text.endsWith("\n") ? text : `${text}\n`;
  return `${start}${start.trim() === "" ? "" : "\n"}${entry}\n`;
}

/** First of its list: of two entries for one file the first is read, and one asks anew to change what was said. */
function insertedAt(text: string, entry: string, { key, value }: Pair): string | null {
  const at = isScalar(key) ? (key.range?.[1] ?? null) : null;
  if (at === null) return null;
  const items = entry.split("\n").slice(1);
  if (isSeq(value) && value.flow === true) return intoFlow(text, items, value, at);
  const margin = isSeq(value) ? marginOf(text, value) : "  ";
  const body = items.map((line) => (line === "" ? line : margin + line.slice(2)));
  const lines = text.split("\n");
  const head = text.slice(0, at).split("\n").length;
  const old = isSeq(value) ? placeOf(text, value, offeredEntry(entry)) : null;
  if (old !== null) lines.splice(old.first, old.count, ...body);
  else lines.splice(head, 0, ...body);
  return lines.join("\n");
}

type Entry = {
  readonly file?: unknown;
  readonly events?: unknown;
  readonly feedback?: unknown;
  readonly milestones?: Readonly<Record<string, unknown>>;
};
type Place = { readonly first: number; readonly count: number };

/** "[]" becomes a list of lines; a list that holds something on one line is the person's own way of writing, and is left alone. */
function intoFlow(
  text: string,
  items: readonly string[],
  { items: known, range }: YAMLSeq,
  at: number,
): string | null {
  if (known.length > 0 || !range) return null;
  const rest = text.slice(range[1]);
  return `${text.slice(0, at)}:\n${items.join("\n")}${rest}`;
}

function marginOf(text: string, value: YAMLSeq): string {
  const start = value.range?.[0] ?? 0;
  return /(?:^|\n)([ ]*)$/.exec(text.slice(0, start))?.[1] ?? "  ";
}

/** Lines of the entry that speaks of the same table; the comments below it are the next one's. */
function placeOf(text: string, { items }: YAMLSeq, entry: Entry): Place | null {
  const at = items.findIndex((one) => isMap(one) && speaksOf(one.toJSON() as Entry, entry));
  const item = items[at];
  if (!isMap(item) || !item.range) return null;
  const [start, end] = item.range;
  const first = text.slice(0, start).split("\n").length - 1;
  const last = text.slice(0, end).trimEnd().split("\n").length - 1;
  return { first, count: last - first + 1 };
}

/** The same file, and the same times: two tables of one file have an entry each. */
function speaksOf(one: Entry, other: Entry): boolean {
  if (one.file !== other.file) return false;
  const [times, others] = [timesOf(one), timesOf(other)];
  return others.length === 0 || times.length === 0 || times.some((time) => others.includes(time));
}

function timesOf({ events, feedback, milestones }: Entry): string[] {
  const opinions = Array.isArray(feedback) ? feedback : [feedback];
  const told = [events, ...opinions].map((part) => (part as { time?: unknown } | undefined)?.time);
  return [...told, ...Object.values(milestones ?? {})].flat().filter((time) => typeof time === "string");
}

/** What stood there reads as before, and the entry reads as it was offered. */
function isSame(before: string, after: string, entry: string): boolean {
  const [old, found] = [readYaml(before, ""), readYaml(after, "")];
  if (found.problems.length > old.problems.length) return false;
  const offered = offeredEntry(entry);
  const [others, now] = [sourcesOf(old.settings), sourcesOf(found.settings)];
  const mine = JSON.stringify(offered);
  const replaced = others.findIndex((one) => speaksOf(one, offered));
  const rest = (list: readonly Entry[], place: number) =>
    JSON.stringify(list.filter((_, at) => at !== place));
  const settings = (all: ReadonlyMap<string, unknown>) =>
    JSON.stringify([...all].filter(([name]) => name !== "sources"));
  const added = now.findIndex((one) => JSON.stringify(one) === mine);
  return (
    settings(old.settings) === settings(found.settings) &&
    added >= 0 &&
    rest(now, added) === rest(others, replaced)
  );
}

function offeredEntry(entry: string): Entry {
  return (parse(entry) as { readonly sources: readonly [Entry] }).sources[0];
}

function sourcesOf(settings: ReadonlyMap<string, unknown>): readonly Entry[] {
  const list = settings.get("sources");
  return Array.isArray(list)
    ? (list.filter((one) => typeof one === "object" && one !== null) as Entry[])
    : [];
}
