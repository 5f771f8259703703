// The `sources:` entries of parcours.yaml. In: what the user wrote. Out: what the columns of matching files mean; an entry with a mistake is left out whole.

import { fold } from "../../exports/cells/fold.ts";
import type { SourceMapping, ToldColumn } from "../../exports/meaning/mapping.ts";
import type { Scale } from "../../exports/meaning/meaning.ts";
import { type Problem, problem } from "../../exports/problem.ts";
import { keyKind } from "../key-kinds.ts";
import { slug } from "../names.ts";
import type { Read } from "../read.ts";
import { check, display, type Place } from "./check.ts";
import { SCALES } from "./scales.ts";
import {
  type FeedbackSetting,
  feedbackSchema,
  type ScaleSetting,
  type SourceSetting,
  sourceSchema,
} from "./schema.ts";

/** Reads each entry; half an entry would read a file wrongly without a word, so it is all or nothing. */
export function readSources(entries: readonly unknown[], place: Place): Read<readonly SourceMapping[]> {
  const reads = entries.map((entry, index) => readSource(entry, { ...place, path: [...place.path, index] }));
  return {
    value: reads.flatMap(({ value }) => value ?? []),
    problems: reads.flatMap(({ problems }) => problems),
  };
}

function readSource(entry: unknown, place: Place): Read<SourceMapping | null> {
  const { rest, opinions } = opinionsApart(entry);
  const { value: setting, problems: ofEntry } = check(sourceSchema, rest, place);
  const reads = opinions.map((one, index) =>
    check(feedbackSchema, one, { ...place, path: [...place.path, "feedback", index] }),
  );
  const problems = [...ofEntry, ...reads.flatMap((read) => read.problems)];
  const told = reads.flatMap(({ value }) => value ?? []);
  if (setting === null || told.length < opinions.length)
    return { value: null, problems: [...problems, leftOut(entry, place)] };
  const feedback = setting.feedback === undefined ? told : [setting.feedback];
  const useless = uselessSource(setting, feedback, place);
  return useless === null
    ? { value: toMapping(setting, feedback), problems }
    : { value: null, problems: [...problems, useless] };
}

/** Several opinions of one row are a list; one alone is checked with the entry, where it stands. */
function opinionsApart(entry: unknown): { readonly rest: unknown; readonly opinions: readonly unknown[] } {
  const told =
    typeof entry === "object" && entry !== null ? (entry as { feedback?: unknown }).feedback : null;
  if (!Array.isArray(told)) return { rest: entry, opinions: [] };
  const { feedback: _, ...rest } = entry as { feedback: unknown };
  return { rest, opinions: told };
}

function leftOut(entry: unknown, place: Place): Problem {
  const { name, file } = (entry ?? {}) as { name?: unknown; file?: unknown };
  const called = String(name ?? file ?? display(place.path));
  return problem("source-left-out", place.file, {
    line: place.yaml.lineOf(place.path),
    values: { name: called },
  });
}

/** A file whose rows say nothing, or nothing about anyone. Feedback without a key still has a score. */
function uselessSource(
  setting: SourceSetting,
  feedback: readonly FeedbackSetting[],
  place: Place,
): Problem | null {
  const { events, milestones, attributes, keys, amount } = setting;
  const readings = [events, milestones, attributes, feedback[0], amount].filter(
    (reading) => reading !== undefined,
  );
  const keyColumns = Object.values(keys).flat().length;
  const told = (code: "source-without-reading" | "source-without-keys") =>
    problem(code, place.file, { line: place.yaml.lineOf(place.path), values: { name: nameOf(setting) } });
  if (readings.length === 0 && keyColumns < 2) return told("source-without-reading");
  return keyColumns === 0 && feedback.length === 0 ? told("source-without-keys") : null;
}

function toMapping(setting: SourceSetting, feedback: readonly FeedbackSetting[]): SourceMapping {
  return {
    file: setting.file,
    name: nameOf(setting),
    zone: setting.zone,
    dates: setting.dates ?? null,
    keys: Object.fromEntries(Object.entries(setting.keys).map(([kind, columns]) => [keyKind(kind), columns])),
    events: toEvents(setting.events),
    milestones: setting.milestones ?? null,
    channel: setting.channel ?? null,
    device: setting.device ?? null,
    attributes: setting.attributes ?? null,
    feedback: feedback.map(toFeedback),
    exclude: setting.exclude,
    unfinished: setting.unfinished,
    apart: setting.apart,
    only: setting.only,
    once: setting.once ?? null,
    invitations: toInvitations(setting.invitations),
    amount: setting.amount ?? null,
    currency: setting.currency ?? null,
    exported: setting.exported ?? null,
  };
}

function nameOf(setting: SourceSetting): string {
  const base = setting.file.slice(setting.file.lastIndexOf("/") + 1).replace(/\.[^.]*$/, "");
  return slug(setting.name ?? base) || "source";
}

function toEvents(events: SourceSetting["events"]): SourceMapping["events"] {
  if (events === undefined) return null;
  const { time, event, page = null, channel = null, device = null } = events;
  return { time, event, page, channel, device };
}

function toInvitations(told: SourceSetting["invitations"]): SourceMapping["invitations"] {
  if (told === undefined) return null;
  const { sent, answered, channel = null } = told;
  return { sent: toColumn(sent), answered: toColumn(answered), channel };
}

function toColumn(told: string | Readonly<Record<string, readonly string[]>> | undefined): ToldColumn | null {
  if (told === undefined) return null;
  if (typeof told === "string") return { column: told, texts: null };
  const [named] = Object.entries(told);
  return named === undefined ? null : { column: named[0], texts: named[1] };
}

function toFeedback(feedback: FeedbackSetting): SourceMapping["feedback"][number] {
  const { time, event, rating = null, touchpoint = null, names, text: texts } = feedback;
  const { channel = null, device = null } = feedback;
  const words = foldKeys(feedback.words);
  const scale = toScale(feedback.scale ?? "stars", feedback.reversed, words);
  return { time, event, rating, scale, texts, touchpoint, names, channel, device };
}

function toScale(setting: ScaleSetting, reversed: boolean, words: Scale["words"]): Scale {
  if (typeof setting !== "string") return { min: setting.ends[0], max: setting.ends[1], reversed, words };
  const usual = SCALES[setting];
  return { min: usual.min, max: usual.max, reversed, words: { ...usual.words, ...words } };
}

function foldKeys(words: Readonly<Record<string, number>>): Readonly<Record<string, number>> {
  return Object.fromEntries(Object.entries(words).map(([word, number]) => [fold(word), number]));
}
