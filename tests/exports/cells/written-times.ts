// Texts that are times, nearly times or no times. In: a seed. Out: texts as tools and people write them, and the same with a slip of the keyboard.
import fc from "fast-check";
import { decideTimeShape, type TimeShape, type TimeVerdict } from "../../../src/exports/cells/time-shape.ts";

/** A text whose instant is known, since it was written from it: local to its zone where it has one. */
export type Written = { readonly text: string; readonly shape: TimeShape; readonly instant: string };

const pad = (n: number, width = 2) => String(n).padStart(width, "0");
const FRENCH = [
  "janvier",
  "février",
  "mars",
  "avril",
  "mai",
  "juin",
  "juillet",
  "août",
  "septembre",
  "octobre",
  "novembre",
  "décembre",
];
const FRENCH_SHORT = [
  "janv.",
  "févr.",
  "mars",
  "avr.",
  "mai",
  "juin",
  "juil.",
  "août",
  "sept.",
  "oct.",
  "nov.",
  "déc.",
];
const ENGLISH = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];
const ENGLISH_SHORT = ENGLISH.map((month) => month.slice(0, 3));

const moment = fc.record({
  year: fc.integer({ min: 2002, max: 2032 }),
  month: fc.integer({ min: 1, max: 12 }),
  day: fc.integer({ min: 1, max: 28 }),
  hour: fc.integer({ min: 0, max: 23 }),
  minute: fc.integer({ min: 0, max: 59 }),
  second: fc.integer({ min: 0, max: 59 }),
});
type Moment = { year: number; month: number; day: number; hour: number; minute: number; second: number };

type Clock = { readonly text: string; readonly seconds: number };
const half = (hour: number) => (hour % 12 === 0 ? 12 : hour % 12);
const CLOCKS: readonly ((m: Moment) => Clock)[] = [
  () => ({ text: "", seconds: 0 }),
  (m) => ({ text: `${pad(m.hour)}:${pad(m.minute)}`, seconds: m.hour * 3600 + m.minute * 60 }),
  (m) => ({ text: `${m.hour}:${pad(m.minute)}`, seconds: m.hour * 3600 + m.minute * 60 }),
  (m) => ({
    text: `${pad(m.hour)}:${pad(m.minute)}:${pad(m.second)}`,
    seconds: m.hour * 3600 + m.minute * 60 + m.second,
  }),
  (m) => ({
    text: `${pad(m.hour)}:${pad(m.minute)}:${pad(m.second)}.250`,
    seconds: m.hour * 3600 + m.minute * 60 + m.second,
  }),
  (m) => ({
    text: `${pad(m.hour)}:${pad(m.minute)}:${pad(m.second)},7`,
    seconds: m.hour * 3600 + m.minute * 60 + m.second,
  }),
  (m) => ({
    text: `${half(m.hour)}:${pad(m.minute)} ${m.hour < 12 ? "AM" : "PM"}`,
    seconds: m.hour * 3600 + m.minute * 60,
  }),
  (m) => ({
    text: `${half(m.hour)}:${pad(m.minute)}${m.hour < 12 ? "am" : "pm"}`,
    seconds: m.hour * 3600 + m.minute * 60,
  }),
  (m) => ({
    text: `${half(m.hour)}:${pad(m.minute)}:${pad(m.second)} ${m.hour < 12 ? "AM" : "PM"}`,
    seconds: m.hour * 3600 + m.minute * 60 + m.second,
  }),
  (m) => ({
    text: `${pad(m.hour)}:${pad(m.minute)}:${pad(m.second)}.123456789`,
    seconds: m.hour * 3600 + m.minute * 60 + m.second,
  }),
  (m) => ({ text: `${m.hour}H${pad(m.minute)}`, seconds: m.hour * 3600 + m.minute * 60 }),
  (m) => ({ text: `${m.hour}h${pad(m.minute)}`, seconds: m.hour * 3600 + m.minute * 60 }),
  (m) => ({ text: `${m.hour} h ${pad(m.minute)}`, seconds: m.hour * 3600 + m.minute * 60 }),
  (m) => ({ text: `${m.hour}h`, seconds: m.hour * 3600 }),
  (m) => ({ text: `${m.hour} h`, seconds: m.hour * 3600 }),
  () => ({ text: "24:00", seconds: 86_400 }),
];
const ZONES: readonly (readonly [text: string, seconds: number])[] = [
  ["", 0],
  ["", 0],
  ["", 0],
  ["Z", 0],
  [" Z", 0],
  [" UTC", 0],
  ["UTC", 0],
  [" GMT", 0],
  ["+02:00", 7200],
  ["-0500", -18_000],
  [" +0200", 7200],
  ["+02", 7200],
  [" +02", 7200],
  [" UTC+1", 3600],
  [" UTC+2", 7200],
  [" UTC-3:30", -12_600],
  [" GMT+01:00", 3600],
  [" GMT+0200 (heure d’été d’Europe centrale)", 7200],
  [" CEST", 7200],
  [" CET", 3600],
  [" EST", -18_000],
  [" (UTC)", 0],
  [" PDT", -25_200],
  [" (CET)", 3600],
];
const DATES: readonly {
  readonly shape: TimeShape;
  readonly write: (m: Moment) => string;
  readonly gaps: readonly string[];
}[] = [
  { shape: "iso", write: (m) => `${m.year}-${pad(m.month)}-${pad(m.day)}`, gaps: [" ", "T"] },
  { shape: "iso", write: (m) => `${m.year}-${m.month}-${m.day}`, gaps: [" ", "T"] },
  { shape: "iso", write: (m) => `${m.year}/${pad(m.month)}/${pad(m.day)}`, gaps: [" ", "T"] },
  ...(["/", ".", "-"] as const).flatMap((s) => [
    {
      shape: "dmy" as const,
      write: (m: Moment) => `${pad(m.day)}${s}${pad(m.month)}${s}${m.year}`,
      gaps: [" ", ", ", " à ", " a ", " - "],
    },
    {
      shape: "dmy" as const,
      write: (m: Moment) => `${m.day}${s}${m.month}${s}${pad(m.year % 100)}`,
      gaps: [" ", ", ", " à "],
    },
    { shape: "mdy" as const, write: (m: Moment) => `${m.month}${s}${m.day}${s}${m.year}`, gaps: [" ", ", "] },
    {
      shape: "mdy" as const,
      write: (m: Moment) => `${pad(m.month)}${s}${pad(m.day)}${s}${pad(m.year % 100)}`,
      gaps: [" ", ", "],
    },
    {
      shape: "ymd" as const,
      write: (m: Moment) => `${pad(m.year % 100)}${s}${pad(m.month)}${s}${pad(m.day)}`,
      gaps: [" "],
    },
  ]),
  ...[FRENCH, FRENCH_SHORT].flatMap((months) => [
    {
      shape: "worded" as const,
      write: (m: Moment) => `${m.day} ${months[m.month - 1]} ${m.year}`,
      gaps: [" ", " à ", ", "],
    },
    {
      shape: "worded" as const,
      write: (m: Moment) => `jeudi ${m.day === 1 ? "1er" : m.day} ${months[m.month - 1]} ${m.year}`,
      gaps: [" ", " à "],
    },
    {
      shape: "worded" as const,
      write: (m: Moment) => `${pad(m.day)}-${months[m.month - 1]?.replace(".", "")}-${pad(m.year % 100)}`,
      gaps: [" "],
    },
  ]),
  ...[ENGLISH, ENGLISH_SHORT].flatMap((months) => [
    {
      shape: "worded" as const,
      write: (m: Moment) => `${months[m.month - 1]} ${m.day}, ${m.year}`,
      gaps: [", ", " at ", " "],
    },
    {
      shape: "worded" as const,
      write: (m: Moment) => `Fri, ${pad(m.day)} ${months[m.month - 1]} ${m.year}`,
      gaps: [" "],
    },
    {
      shape: "worded" as const,
      write: (m: Moment) => `${pad(m.day)}/${months[m.month - 1]}/${m.year}`,
      gaps: [":", " "],
    },
    {
      shape: "worded" as const,
      write: (m: Moment) => `${months[m.month - 1]} ${m.day}th, ${m.year}`,
      gaps: [" at ", ", "],
    },
    {
      shape: "worded" as const,
      write: (m: Moment) => `${months[m.month - 1]}-${pad(m.day)}-${pad(m.year % 100)}`,
      gaps: [" "],
    },
  ]),
  { shape: "compact", write: (m) => `${m.year}${pad(m.month)}${pad(m.day)}`, gaps: ["", "T", " "] },
];

const dated: fc.Arbitrary<Written> = fc
  .record({
    m: moment,
    date: fc.constantFrom(...DATES),
    clock: fc.constantFrom(...CLOCKS),
    zone: fc.constantFrom(...ZONES),
    gap: fc.nat(10),
  })
  .map(({ m, date, clock, zone, gap }) => {
    const hour = clock(m);
    const day = Date.UTC(m.year, m.month - 1, m.day) / 1000;
    const compact = date.shape === "compact";
    const shown = compact ? hour.text.replaceAll(":", "") : hour.text;
    const [tail, away] = hour.text === "" ? (["", 0] as const) : zone;
    const text = date.write(m) + (hour.text === "" ? "" : date.gaps[gap % date.gaps.length] + shown + tail);
    return { text, shape: date.shape, instant: isoOf(day + hour.seconds - away) };
  });

const counted: fc.Arbitrary<Written> = fc
  .record({
    m: moment,
    of: fc.constantFrom("epoch_s", "epoch_ms", "epoch_us", "excel", "half", "part", "short", "long"),
  })
  .map(({ m, of }) => {
    const s = Date.UTC(m.year, m.month - 1, m.day, m.hour, m.minute, m.second) / 1000;
    const day = Date.UTC(m.year, m.month - 1, m.day) / 1000;
    const serial = day / 86_400 + 25_569;
    const digits = `${pad(m.day)}${pad(m.month)}`;
    if (of === "short")
      return { text: `${digits}${pad(m.year % 100)}`, shape: "digits_dmy" as const, instant: isoOf(day) };
    if (of === "long")
      return { text: `${digits}${m.year}`, shape: "digits_dmy" as const, instant: isoOf(day) };
    if (of === "epoch_s") return { text: String(s), shape: of, instant: isoOf(s) };
    if (of === "part") return { text: `${s}.25`, shape: "epoch_s" as const, instant: isoOf(s) };
    if (of === "epoch_ms") return { text: `${s}123`, shape: of, instant: isoOf(s) };
    if (of === "epoch_us") return { text: `${s}123456`, shape: of, instant: isoOf(s) };
    return of === "half"
      ? { text: `${serial}.5`, shape: "excel" as const, instant: isoOf(day + 43_200) }
      : { text: String(serial), shape: "excel" as const, instant: isoOf(day) };
  });

export const written = fc.oneof({ weight: 9, arbitrary: dated }, { weight: 1, arbitrary: counted });

/** One letter or two taken out, put in or changed for another of those that times are made of. */
export const slipped = fc
  .record({
    from: written,
    slips: fc.array(
      fc.record({
        at: fc.nat(40),
        put: fc.constantFrom("", ..."0123456789/-.:, TZhàaAPMpmU+'~é\u202f"),
        cut: fc.nat(2),
      }),
      { minLength: 1, maxLength: 2 },
    ),
  })
  .map(({ from, slips }) =>
    slips.reduce((text, { at, put, cut }) => {
      const place = text === "" ? 0 : at % text.length;
      return text.slice(0, place) + put + text.slice(place + cut);
    }, from.text),
  )
  .map((text) => text.trim());

export function isoOf(seconds: number): string {
  return new Date(seconds * 1000).toISOString().slice(0, 19).replace("T", " ");
}

/** Plain values of each shape, which settle how a column is written. */
const ANCHORS: Readonly<Record<TimeShape, readonly string[]>> = {
  iso: ["2026-07-03 10:12:13"],
  dmy: ["13/07/2026"],
  mdy: ["07/13/2026"],
  ymd: ["26-07-01", "26-07-02", "26-07-03", "26-07-04"],
  worded: ["3 juillet 2026"],
  compact: ["20260703101213"],
  digits_dmy: ["010726", "130726", "250726", "310726"],
  digits_ymd: ["260701", "260702", "260703", "260731"],
  epoch_s: ["1783073533"],
  epoch_ms: ["1783073533123"],
  epoch_us: ["1783073533123456"],
  excel: ["45631"],
};
export const SHAPES = Object.keys(ANCHORS) as readonly TimeShape[];

/** A text among others of its column. */
export function inColumnOf(shape: TimeShape, text: string): TimeVerdict | null {
  const anchors = Array.from({ length: 5 }, () => ANCHORS[shape]).flat();
  return decideTimeShape([...anchors, text], { known: true, order: "dmy" });
}
