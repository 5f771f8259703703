// personas.csv: segments and personas by rule. In: the spreadsheet. Out: groups in order (the first whose conditions hold wins), default segments when it gives none.
import { fold } from "../exports/cells/fold.ts";
import { type Problem, problem } from "../exports/problem.ts";
import type { ExportFile } from "../exports/text/export-file.ts";
import type { Group } from "./company.ts";
import { readConditions } from "./conditions.ts";
import { DEFAULT_SEGMENTS } from "./defaults/segments.ts";
import { givenId, idOf } from "./lasting-ids.ts";
import { bothNames, findByName } from "./names.ts";
import type { Read } from "./read.ts";
import { type Columns, column, readTable, type SheetLine } from "./spreadsheet.ts";
import type { AskedField } from "./unknown-fields.ts";

export const PERSONA_COLUMNS = {
  type: column("type", ["genre", "kind"], true),
  name: column("nom", ["name", "nom_fr", "name_fr", "persona", "label"], true),
  name_en: column("nom_en", ["name_en"]),
  segment: column("segment", []),
  rule: column("regle", ["rule", "condition", "conditions"]),
  description: column("description", ["description_fr"]),
  description_en: column("description_en", []),
  who: column("qui", ["who", "qui_fr", "who_fr"]),
  who_en: column("qui_en", ["who_en"]),
  needs: column("besoins", ["needs", "besoin", "need"]),
  needs_en: column("besoins_en", ["needs_en"]),
  motivations: column("motivations", ["motivation"]),
  motivations_en: column("motivations_en", ["motivation_en"]),
  frustrations: column("frustrations", ["frustration", "freins", "pains"]),
  frustrations_en: column("frustrations_en", ["frustration_en", "freins_en", "pains_en"]),
  quote: column("citation", ["quote", "phrase", "verbatim"]),
  quote_en: column("citation_en", ["quote_en"]),
  id: column("id", ["identifiant", "slug"]),
} as const satisfies Columns<string>;

type Line = SheetLine<keyof typeof PERSONA_COLUMNS>;
export type Groups = {
  readonly segments: readonly Group[];
  readonly personas: readonly Group[];
  /** The fields that rules name: whether the exports have them only shows once these are read. */
  readonly asked: readonly AskedField[];
};
/** A group, and the fields that its rule names. */
type GroupRead = { readonly group: Group; readonly asked: readonly AskedField[] };

/** Groups are numbered by one byte. */
const MOST_GROUPS = 200;

/** Reads personas.csv; a persona's segment is one of its segments, or of the default ones when it has none. */
export async function readPersonas(file: ExportFile | undefined): Promise<Read<Groups>> {
  const { lines, problems } = await readTable(file, PERSONA_COLUMNS, MOST_GROUPS);
  const path = file?.path ?? "";
  const given = readGroups(ofType(lines, "segment"), [], path);
  const segments = given.value.length > 0 ? groupsOf(given.value) : DEFAULT_SEGMENTS;
  const personas = readGroups(ofType(lines, "persona"), segments, path);
  const asked = [...given.value, ...personas.value].flatMap((read) => read.asked);
  return {
    value: { segments, personas: groupsOf(personas.value), asked },
    problems: [...problems, ...unknownTypes(lines, path), ...given.problems, ...personas.problems],
  };
}

function groupsOf(reads: readonly GroupRead[]): readonly Group[] {
  return reads.map(({ group }) => group);
}

function ofType(lines: readonly Line[], type: string): readonly Line[] {
  return lines.filter(({ cells }) => fold(cells.type) === type);
}

function unknownTypes(lines: readonly Line[], file: string): readonly Problem[] {
  return lines
    .filter(({ cells }) => !["segment", "persona"].includes(fold(cells.type)))
    .map(({ line, cells }) =>
      problem("group-type-unknown", file, { line, column: "type", found: cells.type, rows: 1 }),
    );
}

/** Groups of one type; `segments` are those that a persona may belong to. */
function readGroups(
  lines: readonly Line[],
  segments: readonly Group[],
  file: string,
): Read<readonly GroupRead[]> {
  const groups: GroupRead[] = [];
  const problems: Problem[] = [];
  let everybody: number | null = null;
  for (const line of lines) {
    const { value, problems: found } = readGroup(line, groupsOf(groups), segments, file);
    problems.push(...found);
    if (value === null) continue;
    if (everybody !== null) problems.push(hidden(line, everybody, file));
    if (value.group.conditions.length === 0) everybody ??= line.line;
    groups.push(value);
  }
  return { value: groups, problems };
}

function readGroup(
  { line, cells }: Line,
  earlier: readonly Group[],
  segments: readonly Group[],
  file: string,
): Read<GroupRead | null> {
  const left = (
    code: "group-duplicate" | "segment-unknown" | "rule-unreadable" | "rule-not-number",
    column: string,
    found: string,
    values = {},
  ) => ({ value: null, problems: [problem(code, file, { line, column, found, rows: 1, values })] });
  const id = givenId(cells.id) ?? idOf([cells.name]);
  if (earlier.some((group) => group.id === id)) return left("group-duplicate", "nom", cells.name);
  const segment = cells.segment === "" ? null : findByName(segments, cells.segment);
  const ofPersona = fold(cells.type) === "persona";
  if (ofPersona && cells.segment !== "" && segment === null)
    return left("segment-unknown", "segment", cells.segment, { known: namesOf(segments) });
  const rule = readConditions(cells.rule);
  if ("mistake" in rule) return left(rule.mistake, "regle", rule.found);
  const names = bothNames(cells.name, cells.name_en);
  const description = bothNames(cells.description, cells.description_en);
  const told = { id, names, description, ...portraitOf(cells) };
  const group = { ...told, segment: segment?.id ?? null, conditions: rule.conditions };
  return {
    value: { group, asked: rule.written.map((written) => ({ file, line, written })) },
    problems: [],
  };
}

const PORTRAIT = ["who", "needs", "motivations", "frustrations", "quote"] as const;

/** What is written, and nothing for the others. */
function portraitOf(cells: Line["cells"]): Pick<Group, "portrait"> {
  const written = PORTRAIT.flatMap((name) => {
    const [fr, en] = [cells[name], cells[`${name}_en`]];
    return fr === "" && en === "" ? [] : [[name, bothNames(fr, en)] as const];
  });
  return written.length === 0 ? {} : { portrait: Object.fromEntries(written) };
}

/** A line without a rule takes everybody who is left, whatever its segment: what comes after it takes nobody. */
function hidden({ line, cells }: Line, earlier: number, file: string): Problem {
  return problem("group-hidden", file, { line, found: cells.name, values: { earlier } });
}

function namesOf(groups: readonly Group[]): string {
  return groups.map(({ names }) => names.fr).join(", ");
}
