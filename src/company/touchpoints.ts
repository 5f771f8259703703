// touchpoints.csv: which interaction is at which touchpoint. In: the spreadsheet and the stages. Out: rules in order, the first that matches wins.
import { fold } from "../exports/cells/fold.ts";
import { type Problem, problem } from "../exports/problem.ts";
import type { ExportFile } from "../exports/text/export-file.ts";
import type { Names, Stage, TouchpointRule } from "./company.ts";
import { usualEnglish } from "./defaults/english.ts";
import { givenId } from "./lasting-ids.ts";
import { bothNames } from "./names.ts";
import { onceAName } from "./once-a-name.ts";
import { foldPattern } from "./pattern.ts";
import type { Read } from "./read.ts";
import { type Columns, column, readTable, type SheetLine } from "./spreadsheet.ts";
import { findStage, stageNames } from "./stages.ts";
import { identityOf, RESERVED_IDS, type UnnamedRule } from "./touchpoint-ids.ts";

export const TOUCHPOINT_COLUMNS = {
  touchpoint: column("point_de_contact", ["touchpoint", "contact", "nom", "name", "touchpoint_fr"], true),
  touchpoint_en: column("point_de_contact_en", ["touchpoint_en", "nom_en", "name_en"]),
  stage: column("etape", ["stage", "phase"], true),
  channel: column("canal", ["channel", "canal_fr", "channel_fr"], true),
  channel_en: column("canal_en", ["channel_en"]),
  direction: column("sens", ["direction"]),
  needsGoal: column("apres_but", ["after_goal", "suppose_le_but", "needs_goal"]),
  importance: column("importance", ["importance_declaree", "declared_importance"]),
  online: column("en_ligne", ["online", "digital"]),
  owner: column("responsable", ["owner", "equipe", "team", "service"]),
  owner_en: column("responsable_en", ["owner_en", "equipe_en", "team_en", "service_en"]),
  source: column("source", ["export", "outil", "tool"]),
  event: column("evenement", ["event", "interaction", "statut", "status"]),
  page: column("page", ["url", "adresse", "address"]),
  device: column("appareil", ["device"]),
  via: column("origine", ["via", "origin", "medium", "provenance"]),
  id: column("id", ["identifiant", "slug"]),
} as const satisfies Columns<string>;

type Line = SheetLine<keyof typeof TOUCHPOINT_COLUMNS>;

/** An event that no interaction has: the touchpoint exists, only feedback can lead to it. */
const NO_EVENT = "";
const PATTERNS = ["source", "event", "page", "device", "via"] as const;

/** Rules, and the names of touchpoints that have none: their stages are not known. */
type ReadRules = Read<readonly UnnamedRule[]> & { readonly unplaced: readonly string[] };

/** Reads touchpoints.csv; empty when there is none. */
export async function readTouchpoints(
  file: ExportFile | undefined,
  stages: readonly Stage[],
): Promise<ReadRules> {
  const { lines, problems } = await readTable(file, TOUCHPOINT_COLUMNS);
  const path = file?.path ?? "";
  const english = englishOf(lines);
  const reads = lines.map((line) => readRule(line, stages, english, path));
  return {
    value: reads.flatMap(({ value }) => value ?? []),
    problems: [
      ...problems,
      ...onceAName(reads.flatMap((read) => read.problems)),
      ...hiddenLines(lines, path),
      ...lostIds(lines, reads, path),
    ],
    unplaced: lines
      .filter((_, at) => reads[at]?.value === null)
      .flatMap(({ cells }) => [cells.touchpoint, cells.touchpoint_en, cells.id])
      .filter((name) => name !== ""),
  };
}

function readRule(
  { line, cells }: Line,
  stages: readonly Stage[],
  english: (fr: string) => string | null,
  file: string,
): Read<UnnamedRule | null> {
  const stage = findStage(stages, cells.stage);
  if (stage === null) return { value: null, problems: [unknownStage(line, cells.stage, stages, file)] };
  const direction = readDirection(cells.direction);
  const needsGoal = readYesNo(cells.needsGoal);
  const importance = readImportance(cells.importance);
  const online = readYesNo(cells.online);
  const problems: Problem[] = [];
  if (direction === undefined)
    problems.push(problem("direction-unknown", file, { line, column: "sens", found: cells.direction }));
  if (importance === undefined)
    problems.push(
      problem("importance-unknown", file, { line, column: "importance", found: cells.importance }),
    );
  if (!hasPattern(cells))
    problems.push(problem("touchpoint-without-pattern", file, { line, found: cells.touchpoint }));
  const value = {
    id: givenId(cells.id),
    touchpoint: bothNames(cells.touchpoint, cells.touchpoint_en, english(cells.touchpoint)),
    stage: stage.id,
    channel: bothNames(cells.channel, cells.channel_en, english(cells.channel)),
    direction: direction ?? null,
    owner: cells.owner === "" ? null : cells.owner,
    ...(cells.owner === "" || cells.owner_en === "" ? {} : { ownerEnglish: cells.owner_en }),
    ...(needsGoal === null ? {} : { needsGoal }),
    ...(importance == null ? {} : { importance }),
    ...(online === null ? {} : { online }),
    ...readPatterns(cells),
  };
  return { value, problems };
}

function readPatterns(cells: Line["cells"]): Pick<TouchpointRule, (typeof PATTERNS)[number]> {
  return {
    source: foldPattern(cells.source),
    event: hasPattern(cells) ? foldPattern(cells.event) : NO_EVENT,
    page: foldPattern(cells.page),
    device: foldPattern(cells.device),
    via: foldPattern(cells.via),
  };
}

function hasPattern(cells: Line["cells"]): boolean {
  return PATTERNS.some((name) => cells[name] !== "");
}

/** Undefined when the word is not known; null when nothing is said. */
function readDirection(written: string): TouchpointRule["direction"] | undefined {
  const word = fold(written);
  if (word === "") return null;
  if (["entrant", "inbound", "entrante", "in"].includes(word)) return "inbound";
  return ["sortant", "outbound", "sortante", "out"].includes(word) ? "outbound" : undefined;
}

/** Null when nothing plain is said: the touchpoint's name then tells. */
function readYesNo(written: string): boolean | null {
  const word = fold(written);
  if (["oui", "yes", "true", "vrai", "1", "x"].includes(word)) return true;
  return ["non", "no", "false", "faux", "0"].includes(word) ? false : null;
}

/** 1 to 5, as "4" or "4/5"; undefined when it is neither; null when nothing is said. */
function readImportance(written: string): number | null | undefined {
  if (written === "") return null;
  const [, said] = /^([1-5])(?:\s*\/\s*5)?$/.exec(written.trim()) ?? [];
  return said === undefined ? undefined : Number(said);
}

function unknownStage(line: number, found: string, stages: readonly Stage[], file: string): Problem {
  const values = { known: stageNames(stages) };
  return problem("stage-unknown", file, { line, column: "etape", found, rows: 1, values });
}

/** Lines after one that accepts everything ("*" and nothing else) are never used. */
function hiddenLines(lines: readonly Line[], file: string): readonly Problem[] {
  const first = lines.findIndex(({ cells }) => acceptsAll(cells));
  if (first < 0) return [];
  const values = { earlier: lines[first]?.line ?? 0 };
  return lines
    .slice(first + 1)
    .filter(({ cells }) => hasPattern(cells))
    .map(({ line, cells }) => problem("touchpoint-hidden", file, { line, found: cells.touchpoint, values }));
}

function acceptsAll(cells: Line["cells"]): boolean {
  return hasPattern(cells) && PATTERNS.every((name) => cells[name] === "" || cells[name] === "*");
}

/** An id is of one touchpoint, and a touchpoint has one: what a line says against that is told and not followed. */
function lostIds(
  lines: readonly Line[],
  reads: readonly Read<UnnamedRule | null>[],
  file: string,
): readonly Problem[] {
  const owners = new Map<string, string>(RESERVED_IDS.map((id) => [id, ""]));
  const ids = new Map<string, string>();
  return lines.flatMap(({ line, cells }, at) => {
    const rule = reads[at]?.value;
    if (rule == null || rule.id === null) return [];
    const identity = identityOf(rule);
    if (!owners.has(rule.id)) owners.set(rule.id, identity);
    if (!ids.has(identity)) ids.set(identity, rule.id);
    const isOwn = owners.get(rule.id) === identity && ids.get(identity) === rule.id;
    return isOwn ? [] : [problem("id-twice", file, { line, column: "id", found: cells.id })];
  });
}

/** English names given once, on any line, serve every line with the same French name; else the usual translation. */
function englishOf(lines: readonly Line[]): (fr: string) => string | null {
  const given = new Map<string, Names>();
  for (const { cells } of lines) {
    for (const [fr, en] of [
      [cells.touchpoint, cells.touchpoint_en],
      [cells.channel, cells.channel_en],
    ] as const) {
      if (en !== "" && !given.has(fold(fr))) given.set(fold(fr), { fr, en });
    }
  }
  return (fr) => given.get(fold(fr))?.en ?? usualEnglish(fr);
}
