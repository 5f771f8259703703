// The bench's data. In: how many events, a seed. Out: a GA4-like CSV of exactly that many events in time order, in files under 4 GiB, and the survey's CSV beside it.
import { closeSync, mkdirSync, openSync, renameSync, writeFileSync, writeSync } from "node:fs";
import { dirname, join } from "node:path";
import { devices, type EventName, events, firstSecond, media } from "./company/model.ts";
import { drawPerson, type Person, type Step, walk } from "./events/journey.ts";
import { type Random, seeded } from "./events/random.ts";
import { surveyHeader, surveyLine } from "./events/survey.ts";

export const eventsHeader =
  "event_timestamp,event_name,user_pseudo_id,page_location,device_category,session_medium\n";

/** Events in the order they were drawn, person after person: columns of numbers, since 100 M objects would not fit. */
export type Drawn = {
  readonly persons: number;
  /** Seconds since the first instant of the data. */
  readonly second: Uint32Array;
  readonly person: Uint32Array;
  readonly event: Uint8Array;
  readonly device: Uint8Array;
  readonly medium: Uint8Array;
  readonly page: Uint16Array;
  readonly survey: readonly string[];
};

/** Positions are packed with the second (two years: 2^26) into one double's 53 bits so that a native number sort orders the events: 2^27 events at most. */
const POSITIONS = 2 ** 27;

/** Draws customers until `count` events exist; the last customer may be cut short. The same seed gives the same events. */
export function drawEvents(count: number, seed: number): Drawn {
  if (count < 1 || count > POSITIONS) throw new RangeError(`invalid number of events: ${count}`);
  const random = seeded(seed);
  const drawn = emptyColumns(count);
  const survey: string[] = [];
  let size = 0;
  let persons = 0;
  for (; size < count; persons++) {
    const person = drawPerson(random);
    let troubles = 0;
    walk(person, random, (step) => {
      if (step.event === "contact_support") troubles++;
      if (step.event === "review") survey.push(surveyLine(visitorId(persons), step.at, troubles, random));
      else if (size < count) put(drawn, size++, persons, person, step, random);
    });
  }
  return { ...drawn, persons, survey };
}

function emptyColumns(count: number) {
  return {
    second: new Uint32Array(count),
    person: new Uint32Array(count),
    event: new Uint8Array(count),
    device: new Uint8Array(count),
    medium: new Uint8Array(count),
    page: new Uint16Array(count),
  };
}

function put(
  drawn: ReturnType<typeof emptyColumns>,
  index: number,
  number: number,
  person: Person,
  step: Step,
  random: Random,
): void {
  drawn.second[index] = step.at - firstSecond;
  drawn.person[index] = number;
  drawn.event[index] = events.indexOf(step.event);
  drawn.device[index] = devices.indexOf(person.device);
  drawn.medium[index] = media.indexOf(step.medium);
  drawn.page[index] = Math.floor(random.next() ** 3 * 900);
}

/** A short id without order or meaning: multiplying by an odd number modulo 2^32 gives each person another one. */
export function visitorId(person: number): string {
  return (Math.imul(person + 1, 2_654_435_761) >>> 0).toString(36);
}

/** The positions of the events in time order; events of one second keep the order in which they were drawn. */
export function timeOrder(second: Uint32Array): Float64Array {
  const keys = Float64Array.from(second, (value, index) => value * POSITIONS + index).sort();
  // In place: at 100 M events a second column of keys is 800 MB.
  for (const [at, key] of keys.entries()) keys[at] = key % POSITIONS;
  return keys;
}

/** The events file, in pieces of about a megabyte. */
export function* eventsCsv(drawn: Drawn): Generator<string> {
  let lines: string[] = [eventsHeader];
  for (const index of timeOrder(drawn.second)) {
    lines.push(eventLine(drawn, index));
    if (lines.length < 16_384) continue;
    yield lines.join("");
    lines = [];
  }
  yield lines.join("");
}

function eventLine(drawn: Drawn, index: number): string {
  const name = events[drawn.event[index] ?? 0] ?? "session_start";
  const second = firstSecond + (drawn.second[index] ?? 0);
  const person = visitorId(drawn.person[index] ?? 0);
  const page = pageOf(name, drawn.page[index] ?? 0);
  const device = devices[drawn.device[index] ?? 0];
  return `${second}${fraction(index)},${name},${person},${page},${device},${media[drawn.medium[index] ?? 0]}\n`;
}

/** Microseconds within the second: six digits that look drawn, out of the position. */
function fraction(index: number): string {
  return String((Math.imul(index + 1, 2_246_822_519) >>> 0) % 1_000_000).padStart(6, "0");
}

const pages: Readonly<Record<EventName, string>> = {
  session_start: "/",
  view_item_list: "/liste/",
  view_item: "/art/",
  add_to_cart: "/art/",
  begin_checkout: "/paiement",
  purchase: "/merci",
  track_order: "/suivi",
  contact_support: "/aide",
  review: "/avis",
};

function pageOf(event: EventName, number: number): string {
  const page = pages[event];
  if (event === "view_item_list") return `${page}${number % 40}`;
  return page === "/art/" ? `${page}${number}` : page;
}

/** What one file holds at most: none of 4 GiB is read whole. */
const LARGEST = 3 * 2 ** 30;

/** Writes events.csv in the folder, and events-2.csv and so on where one is not enough; then the survey. Each appears under its name only once all are whole. */
export function writeEvents(
  count: number,
  seed: number,
  folder: string,
  surveyFile: string,
  largest = LARGEST,
): { readonly persons: number; readonly names: readonly string[] } {
  const drawn = drawEvents(count, seed);
  for (const place of [folder, dirname(surveyFile)]) mkdirSync(place, { recursive: true });
  writeFileSync(surveyFile, surveyHeader + drawn.survey.join(""));
  const parts = writePieces(join(folder, `${process.pid}.part`), eventsCsv(drawn), largest);
  const names = parts.map((part, at) => {
    const name = at === 0 ? "events.csv" : `events-${at + 1}.csv`;
    renameSync(part, join(folder, name));
    return name;
  });
  return { persons: drawn.persons, names };
}

/** A file that has no room for a piece is followed by another, with the same header. */
function writePieces(start: string, pieces: Iterable<string>, largest: number): string[] {
  const files: string[] = [];
  let [handle, room] = [-1, 0];
  try {
    for (const piece of pieces) {
      if (piece.length > room) {
        const header = files.length === 0 ? "" : eventsHeader;
        if (handle !== -1) closeSync(handle);
        files.push(`${start}${files.length + 1}`);
        handle = openSync(files.at(-1) ?? "", "w");
        writeSync(handle, header);
        room = largest - header.length;
      }
      writeSync(handle, piece);
      room -= piece.length;
    }
  } finally {
    if (handle !== -1) closeSync(handle);
  }
  return files;
}
