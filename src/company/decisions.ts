// decisions.csv: what the committee decided, and what each decision should move. In: the spreadsheet, stages and touchpoints. Out: decisions in the order of their days.
import { type Problem, problem } from "../exports/problem.ts";
import type { ExportFile } from "../exports/text/export-file.ts";
import { betDirection, betMeasure, betQuarter, decisionKind } from "./bet-words.ts";
import type { Bet, Decision, Stage, TouchpointRule } from "./company.ts";
import { DECISION_HEADERS, type DecisionCells, type DecisionName, decisionId } from "./decision-headers.ts";
import { bothNames } from "./names.ts";
import type { Read } from "./read.ts";
import { type DateCell, readDates, type SheetDates } from "./sheet-dates.ts";
import { type Columns, column, orNull, readTable, type SheetLine } from "./spreadsheet.ts";
import { findStage } from "./stages.ts";
import { ruleCalled } from "./touchpoint-called.ts";

export const DECISION_COLUMNS = {
  date: column(DECISION_HEADERS.date, ["decide le", "decided", "jour", "day"], true),
  what: column(DECISION_HEADERS.what, ["what", "decision", "quoi_fr", "what_fr"], true),
  what_en: column(DECISION_HEADERS.what_en, ["what_en"]),
  why: column(DECISION_HEADERS.why, ["why"]),
  known: column(DECISION_HEADERS.known, ["known", "what_was_known", "su"]),
  measure: column(DECISION_HEADERS.measure, ["measure", "indicateur"]),
  place: column(DECISION_HEADERS.place, ["place", "point_de_contact", "etape", "touchpoint", "stage"]),
  direction: column(DECISION_HEADERS.direction, ["direction"]),
  amount: column(DECISION_HEADERS.amount, ["how_much", "amount", "ampleur"]),
  by: column(DECISION_HEADERS.by, ["quarter", "by", "jusqu'au"]),
  confidence: column(DECISION_HEADERS.confidence, ["confidence"]),
  owner: column(DECISION_HEADERS.owner, ["owner", "equipe", "team"]),
  due: column(DECISION_HEADERS.due, ["due", "due_date", "pour le"]),
  done: column(DECISION_HEADERS.done, ["done", "done_on", "fait", "fait le", "faite le", "realise le"]),
  kind: column(DECISION_HEADERS.kind, ["kind", "type"]),
} as const satisfies Columns<DecisionName>;

type Name = DecisionName;
type Line = SheetLine<Name>;
type Around = {
  readonly file: string;
  readonly stages: readonly Stage[];
  readonly rules: readonly TouchpointRule[];
  readonly dates: SheetDates;
};

/**
 * A line written twice, by two people or by the page's own export, is one decision: what one leaves empty the other says (a line of day,
 * words and "done" alone says that it is done), and where both speak and differ the last one stands, and it is told.
 */
export async function readDecisions(
  files: readonly ExportFile[],
  known: Pick<Around, "stages" | "rules">,
): Promise<Read<readonly Decision[]>> {
  const sheets = await Promise.all(files.map((file) => readSheetOf(file, known)));
  const byId = new Map<string, Told>();
  const problems = sheets.flatMap((sheet) => sheet.problems);
  for (const told of sheets.flatMap(({ value }) => value)) {
    const before = byId.get(told.decision.id);
    if (before !== undefined && contradicts(before, told)) problems.push(twice(before, told));
    byId.set(told.decision.id, before === undefined ? told : joined(before, told));
  }
  return {
    value: [...byId.values()].map(({ decision }) => decision).toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    problems,
  };
}

/** A decision and where it is written; whether its line speaks of a bet, readable or not. */
type Told = {
  readonly decision: Decision;
  readonly saysBet: boolean;
  readonly file: string;
  readonly line: number;
};

async function readSheetOf(
  file: ExportFile,
  known: Pick<Around, "stages" | "rules">,
): Promise<Read<readonly Told[]>> {
  const { path } = file;
  const { lines, problems } = await readTable(file, DECISION_COLUMNS);
  const dates = readDates(lines.flatMap(datesOf), path);
  const reads = lines.map((line) => ({ line, ...readDecision(line, { ...known, file: path, dates }) }));
  return {
    value: reads.flatMap(({ value, line: { line } }) =>
      value === null ? [] : [{ ...value, file: path, line }],
    ),
    problems: [...problems, ...dates.problems, ...reads.flatMap((read) => read.problems)],
  };
}

/** Cells that stand by themselves; the parts of a bet go together. */
const ALONE = ["kind", "why", "known", "owner", "due", "done"] as const;

function contradicts(a: Told, b: Told): boolean {
  const [one, other] = [a.decision, b.decision];
  return (
    (hasEnglish(one) && hasEnglish(other) && one.what.en !== other.what.en) ||
    ALONE.some((name) => one[name] !== null && other[name] !== null && one[name] !== other[name]) ||
    (a.saysBet && b.saysBet && JSON.stringify(one.bet) !== JSON.stringify(other.bet))
  );
}

/** What the later line says, and what only the earlier one does. */
function joined(before: Told, told: Told): Told {
  const [was, is] = [before.decision, told.decision];
  const cells = Object.fromEntries(ALONE.map((name) => [name, is[name] ?? was[name]])) as Pick<
    Decision,
    (typeof ALONE)[number]
  >;
  const what = hasEnglish(is) || !hasEnglish(was) ? is.what : { ...is.what, en: was.what.en };
  const bet = told.saysBet ? is.bet : was.bet;
  return { ...told, decision: { ...is, ...cells, what, bet }, saysBet: before.saysBet || told.saysBet };
}

const hasEnglish = ({ what }: Decision): boolean => what.en !== what.fr;

function twice(before: Told, { decision, file, line }: Told): Problem {
  return problem("decision-twice", file, {
    line,
    found: decision.what.fr,
    values: { other: before.file, at: before.line },
  });
}

/** Lines as they are written, their day as ISO says it: what a page keeps until they are back in the folder. */
export async function decisionLines(file: ExportFile): Promise<Read<readonly DecisionCells[]>> {
  const { lines, problems } = await readTable(file, DECISION_COLUMNS);
  const dates = readDates(lines.flatMap(datesOf), file.path);
  const unreadable: Problem[] = [];
  const value = lines.flatMap(({ line, cells }) => {
    const date = dates.dayAt(line, DECISION_COLUMNS.date.header);
    const due = dates.dayAt(line, DECISION_COLUMNS.due.header);
    const done = dates.dayAt(line, DECISION_COLUMNS.done.header);
    if (date !== null) return [{ ...cells, date, due: due ?? cells.due, done: done ?? cells.done }];
    unreadable.push(unread(line, "date", cells.date, file.path, 1));
    return [];
  });
  return { value, problems: [...problems, ...dates.problems, ...unreadable] };
}

function datesOf({ line, cells }: Line): readonly DateCell[] {
  return (["date", "due", "done"] as const).map((name) => ({
    line,
    column: DECISION_COLUMNS[name].header,
    text: cells[name],
  }));
}

function readDecision(
  { line, cells }: Line,
  around: Around,
): Read<Pick<Told, "decision" | "saysBet"> | null> {
  const date = around.dates.dayAt(line, DECISION_COLUMNS.date.header);
  if (date === null) return { value: null, problems: [unread(line, "date", cells.date, around.file, 1)] };
  const due = around.dates.dayAt(line, DECISION_COLUMNS.due.header);
  const told = around.dates.dayAt(line, DECISION_COLUMNS.done.header);
  // Nothing is done before it is decided.
  const done = told !== null && told < date ? null : told;
  const kind = decisionKind(cells.kind);
  const bet = readBet({ line, cells }, around);
  const problems = [...bet.problems];
  if (cells.due !== "" && due === null) problems.push(unread(line, "due", cells.due, around.file));
  if (cells.done !== "" && done === null) problems.push(unread(line, "done", cells.done, around.file));
  if (cells.kind !== "" && kind === null) problems.push(unread(line, "kind", cells.kind, around.file));
  const decision = {
    id: decisionId(date, cells.what),
    date,
    kind,
    what: bothNames(cells.what, cells.what_en),
    why: orNull(cells.why),
    known: orNull(cells.known),
    owner: orNull(cells.owner),
    due,
    done,
    bet: bet.value,
  };
  return { value: { decision, saysBet: saysBet(cells) }, problems };
}

const saysBet = (cells: Line["cells"]): boolean =>
  BET_PARTS.some((name) => cells[name] !== "") || cells.amount !== "" || cells.confidence !== "";

/** Without one of them there is no bet. */
const BET_PARTS = ["measure", "place", "direction", "by"] as const;

/** A bet needs all of measure, place, direction and quarter; without any of them the decision stands alone, and what is half said is told. An amount that cannot be read leaves nothing to grade by. */
function readBet({ line, cells }: Line, { file, stages, rules }: Around): Read<Bet | null> {
  if (BET_PARTS.every((name) => cells[name] === "")) return { value: null, problems: [] };
  const measure = betMeasure(cells.measure);
  const place = placeCalled(cells.place, measure, stages, rules);
  const direction = betDirection(cells.direction);
  const by = betQuarter(cells.by);
  const amount = amountOf(cells.amount, measure === "feeling");
  const confidence = confidenceOf(cells.confidence);
  const problems: Problem[] = [];
  const read = { measure, place, direction, by } as const;
  for (const name of BET_PARTS) if (read[name] === null) problems.push(unread(line, name, cells[name], file));
  const hasAmount = cells.amount === "" || amount !== null;
  if (!hasAmount) problems.push(unread(line, "amount", cells.amount, file));
  if (cells.confidence !== "" && confidence === null)
    problems.push(unread(line, "confidence", cells.confidence, file));
  if (measure === null || place === null || direction === null || by === null || !hasAmount)
    return { value: null, problems };
  return { value: { measure, ...place, direction, by, amount, confidence }, problems };
}

/** A name that a stage and a touchpoint share is the one where the measure is taken. */
function placeCalled(
  written: string,
  measure: Bet["measure"] | null,
  stages: readonly Stage[],
  rules: readonly TouchpointRule[],
): Pick<Bet, "level" | "place"> | null {
  if (written === "") return null;
  const rule = ruleCalled(written, rules);
  const stage = findStage(stages, written);
  const isOfStages = measure === "reached" || measure === "slow";
  if (rule !== null && !(isOfStages && stage !== null)) return { level: "touchpoint", place: rule.id };
  return stage === null ? null : { level: "stage", place: stage.id };
}

/** "5 points", "5 %", "0,5": a share of 1 for all measures but a feeling, which keeps its own scale. */
function amountOf(written: string, isFeeling: boolean): number | null {
  const [, digits] = /^[+−-]?\s*(\d+(?:[.,]\d+)?)\s*(?:%|pts?|points?)?$/i.exec(written.trim()) ?? [];
  if (digits === undefined) return null;
  const number = Number(digits.replace(",", "."));
  return isFeeling ? number : number / 100;
}

/** "80 %", "80", "0,8" → 0.8. */
function confidenceOf(written: string): number | null {
  const [, digits] = /^(\d+(?:[.,]\d+)?)\s*%?$/.exec(written.trim()) ?? [];
  if (digits === undefined) return null;
  const number = Number(digits.replace(",", "."));
  const share = number <= 1 && !written.includes("%") ? number : number / 100;
  return share <= 1 ? share : null;
}

function unread(line: number, name: Name, found: string, file: string, rows = 0): Problem {
  const { header } = DECISION_COLUMNS[name];
  return problem(rows > 0 ? "decision-date-unreadable" : "decision-cell-unread", file, {
    line,
    column: header,
    found,
    rows,
  });
}
