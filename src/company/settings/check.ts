// A setting against its schema. In: a value of parcours.yaml and where it stands. Out: the checked value, or null, and what is wrong with it.
import type * as z from "zod";
import { closest } from "../../exports/cells/closest.ts";
import { type Problem, problem } from "../../exports/problem.ts";
import type { Read } from "../read.ts";
import { SCALE_NAMES } from "./scales.ts";
import type { Path, YamlFile } from "./yaml-file.ts";

/** Where a value stands: enough to tell the user the line and the name. */
export type Place = { readonly file: string; readonly yaml: YamlFile; readonly path: Path };

type Issue = z.core.$ZodIssue;

/** Checks a value. Keys that do not exist are told and left aside; anything else wrong makes the value unusable (null). */
export function check<T>(schema: z.ZodType<T>, value: unknown, place: Place): Read<T | null> {
  const problems: Problem[] = [];
  let result = schema.safeParse(value);
  const unknown = result.error?.issues.filter(isUnknownKeys) ?? [];
  if (unknown.length > 0) {
    problems.push(...unknown.flatMap((issue) => unknownKeys(issue, schema, place)));
    result = schema.safeParse(withoutKeys(value, unknown));
  }
  if (result.success) return { value: result.data, problems };
  return {
    value: null,
    problems: [...problems, ...result.error.issues.map((issue) => told(issue, value, place))],
  };
}

/** A key that does not exist, with the closest one that does. */
export function unknownKey(name: string, known: readonly string[], place: Place): Problem {
  const near = closest(name, known);
  const more = { line: place.yaml.lineOf(place.path), column: display(place.path) };
  if (near !== null) return problem("setting-misspelt", place.file, { ...more, values: { closest: near } });
  return problem("setting-unknown", place.file, { ...more, values: { known: known.join(", ") } });
}

/** "sources[2].feedback.scale": list items are counted from 1, as people do. */
export function display(path: Path): string {
  return path.reduce<string>(
    (text, step) =>
      typeof step === "number" ? `${text}[${step + 1}]` : text === "" ? step : `${text}.${step}`,
    "",
  );
}

type UnknownKeys = Extract<Issue, { code: "unrecognized_keys" }>;

function isUnknownKeys(issue: Issue): issue is UnknownKeys {
  return issue.code === "unrecognized_keys";
}

function unknownKeys(issue: UnknownKeys, schema: z.ZodType, place: Place): readonly Problem[] {
  const inside = pathOf(issue);
  return issue.keys.map((key) =>
    unknownKey(key, knownKeys(schema, inside), { ...place, path: [...place.path, ...inside, key] }),
  );
}

/** The keys that the schema knows at a path, looking through optional, default and refined schemas. */
function knownKeys(schema: z.ZodType, path: Path): readonly string[] {
  let inner = unwrap(schema);
  for (const step of path) inner = unwrap(shapeOf(inner)?.[String(step)]);
  return Object.keys(shapeOf(inner) ?? {});
}

type Definition = {
  readonly def?: { readonly innerType?: unknown; readonly out?: unknown };
  readonly shape?: Readonly<Record<string, unknown>>;
};

function unwrap(schema: unknown): unknown {
  const def = (schema as Definition | undefined)?.def;
  const inner = def?.innerType ?? def?.out;
  return inner === undefined ? schema : unwrap(inner);
}

function shapeOf(schema: unknown): Readonly<Record<string, unknown>> | undefined {
  return (schema as Definition | undefined)?.shape;
}

function withoutKeys(value: unknown, issues: readonly UnknownKeys[]): unknown {
  const copy = structuredClone(value);
  for (const issue of issues) {
    const inside = pathOf(issue).reduce<unknown>(
      (node, step) => (node as Record<string, unknown>)[step],
      copy,
    );
    for (const key of issue.keys) delete (inside as Record<string, unknown>)[key];
  }
  return copy;
}

/** One issue as a problem at the deepest place that is really written. */
function told(issue: Issue, value: unknown, place: Place): Problem {
  const inside = pathOf(issue);
  const missing = inside.length > 0 && valueAt(value, inside) === undefined && isInMap(value, inside);
  const written = missing ? inside : writtenPart(value, inside);
  const path = [...place.path, ...written];
  const more = { line: place.yaml.lineOf(path), column: display(path) };
  if (missing) return problem("setting-missing", place.file, more);
  const found = shown(valueAt(value, written));
  const { code, values } = codeOf(issue);
  return problem(code, place.file, { ...more, found, values });
}

function codeOf(issue: Issue): Pick<Problem, "code" | "values"> {
  if (issue.code === "invalid_union" || issue.path.includes("scale"))
    return { code: "setting-choice", values: { choices: `${SCALE_NAMES.join(", ")}, [min, max]` } };
  if (issue.code === "invalid_value")
    return { code: "setting-choice", values: { choices: issue.values.join(", ") } };
  if (issue.code === "too_big" && issue.origin !== "array")
    return { code: "setting-too-big", values: { maximum: Number(issue.maximum) } };
  const expected =
    issue.code === "invalid_type" ? issue.expected : issue.code === "too_small" ? issue.origin : "";
  if (expected === "boolean") return { code: "setting-not-yes-no", values: {} };
  if (expected === "array") return { code: "setting-not-list", values: {} };
  if (expected === "object" || expected === "record") return { code: "setting-not-map", values: {} };
  if (expected === "number" || expected === "int")
    return { code: "setting-not-number", values: { minimum: 1 } };
  return { code: "setting-not-text", values: {} };
}

function pathOf(issue: Issue): Path {
  return issue.path.filter((step) => typeof step !== "symbol");
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (node, step) =>
      typeof node === "object" && node !== null ? (node as Record<string, unknown>)[step] : undefined,
    value,
  );
}

function isInMap(value: unknown, path: Path): boolean {
  const around = valueAt(value, path.slice(0, -1));
  return typeof around === "object" && around !== null && !Array.isArray(around);
}

/** The part of a path that the user wrote: schemas put a lone value in a list or under `default`. */
function writtenPart(value: unknown, path: Path): Path {
  const end = path.findIndex((_step, index) => valueAt(value, path.slice(0, index + 1)) === undefined);
  return end < 0 ? path : path.slice(0, end);
}

function shown(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}
