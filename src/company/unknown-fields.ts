// Fields that rules name and nothing provides. In: what the rules ask for, and the files that were read. Out: a problem for each that is not there.
import { closest } from "../exports/cells/closest.ts";
import { fold } from "../exports/cells/fold.ts";
import { type Problem, problem } from "../exports/problem.ts";
import { BUILT_IN_FIELDS, FIELD_NAMES, resolveFields } from "./fields.ts";

/** One condition's field, as a line of personas.csv writes it; or an attribute that a setting names. */
export type AskedField = {
  readonly file: string;
  readonly line: number;
  readonly written: string;
  readonly setting?: string;
};

/** What became of a file, as far as it matters here: the facts that its columns give. */
type Loaded = { readonly fields: readonly string[] };

/** A misspelt field makes an empty persona, which looks like a persona that nobody is: it is told once the exports have shown what they hold. */
export function unknownFields(asked: readonly AskedField[], loaded: readonly Loaded[]): Problem[] {
  // Before the first export every field is still to come.
  if (loaded.length === 0) return [];
  const names = loaded.flatMap(({ fields }) => fields);
  const given = [...new Map(names.map((name) => [fold(name), name])).values()].sort();
  const known = new Set([...BUILT_IN_FIELDS, ...given.map(fold)]);
  // A setting names an attribute of the exports alone.
  const attributes = new Set(given.map(fold));
  const lost = asked.filter(({ written, setting }) =>
    setting === undefined ? !known.has(resolveFields(written)) : !attributes.has(fold(written)),
  );
  const byPlace = new Map(lost.map((field) => [`${field.line} ${fold(field.written)}`, field]));
  return [...byPlace.values()].map((field) => unknownField(field, given));
}

function unknownField(
  { file, line, written: found, setting: column }: AskedField,
  given: readonly string[],
): Problem {
  const near = closest(found, [...given, ...FIELD_NAMES]);
  const known = given.length === 0 ? "–" : given.join(", ");
  if (column !== undefined)
    return problem("filter-attribute-unknown", file, { line, column, found, values: { known } });
  const place = { line, column: "regle", found };
  return near === null
    ? problem("rule-field-unknown", file, { ...place, values: { known } })
    : problem("rule-field-misspelt", file, { ...place, values: { closest: near, known } });
}
