// parcours.yaml as settings with their places. In: its text. Out: every setting that can be read, where it stands, and what cannot be read.
import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
  visit,
  type YAMLError,
} from "yaml";
import { type Problem, problem } from "../../exports/problem.ts";
import { mistakeOf } from "./yaml-mistakes.ts";

export type Path = readonly (string | number)[];

export type YamlFile = {
  /** Top-level settings; one without a value is not there. */
  readonly settings: ReadonlyMap<string, unknown>;
  /** 1-based line of a setting, or of the nearest one around it that is written. */
  readonly lineOf: (path: Path) => number;
  readonly problems: readonly Problem[];
};

/** Some consecutive lines of the file, parsed apart. */
type Block = { readonly text: string; readonly linesBefore: number };
type Parsed = {
  readonly document: Document;
  readonly lines: LineCounter;
  readonly block: Block;
  /** Nested beyond what can be read; the document is empty then. */
  readonly isDeep: boolean;
};
type Setting = {
  readonly pair: Pair;
  readonly parsed: Parsed;
  /** The same list written again further on. */
  readonly more?: readonly Setting[];
};

/**
 * Reads the whole file at once; when something in it cannot be read, reads it again setting by setting, since a YAML parser
 * takes what follows a mistake as part of it: a missing quote in the title must not cost the time zone.
 */
export function readYaml(text: string, file: string): YamlFile {
  const whole = parse({ text, linesBefore: 0 });
  const parts = isSound(whole) ? [whole] : splitBlocks(text).map(parse);
  const problems: Problem[] = [];
  const settings = new Map<string, Setting>();
  for (const parsed of parts) {
    const mistake = firstMistake(parsed, file);
    if (mistake !== null) problems.push(mistake);
    else for (const pair of pairsOf(parsed)) keep(settings, { pair, parsed }, problems, file);
  }
  return { settings: valuesOf(settings), lineOf: (path) => lineOf(settings, path), problems };
}

function parse(block: Block): Parsed {
  const lines = new LineCounter();
  const read = (text: string) => parseDocument(text, { lineCounter: lines, prettyErrors: false });
  try {
    return { document: read(block.text), lines, block, isDeep: false };
  } catch (error) {
    // Lists within lists, thousands of them: the parser has no more room to follow.
    if (!(error instanceof RangeError)) throw error;
    return { document: read(""), lines, block, isDeep: true };
  }
}

function isSound(parsed: Parsed): boolean {
  const { errors, warnings, contents } = parsed.document;
  return (
    errors.length === 0 &&
    warnings.length === 0 &&
    !parsed.isDeep &&
    lostAlias(parsed) === null &&
    unfolds(parsed) &&
    (contents === null || isMap(contents))
  );
}

/** A setting begins at the left margin; lines that are indented, blank, commented or list items go with the one before. */
function splitBlocks(text: string): readonly Block[] {
  const blocks: { lines: string[]; linesBefore: number }[] = [];
  for (const [index, line] of text.split(/\r\n|\r|\n/).entries()) {
    const begins = /^[^\s#\-\]}]/.test(line);
    if (begins || blocks.length === 0) blocks.push({ lines: [line], linesBefore: index });
    else blocks.at(-1)?.lines.push(line);
  }
  return blocks.map(({ lines, linesBefore }) => ({ text: lines.join("\n"), linesBefore }));
}

/** Of the mistakes of a block the first is told: the others often only follow from it. */
function firstMistake(parsed: Parsed, file: string): Problem | null {
  const { document, block } = parsed;
  const error: YAMLError | undefined = document.errors[0] ?? document.warnings[0];
  if (error !== undefined) {
    const { code, offset } = mistakeOf(document);
    return at(code, offset, parsed, file);
  }
  const start = block.text.search(/\S/);
  if (parsed.isDeep) return at("yaml-syntax", start, parsed, file);
  const alias = lostAlias(parsed);
  if (alias !== null) return at("yaml-special", alias, parsed, file);
  if (!unfolds(parsed)) return at("yaml-references", start, parsed, file);
  if (document.contents === null || isMap(document.contents)) return null;
  return at("yaml-no-colon", start, parsed, file);
}

/** Where a text begins with `*` unquoted ("*.csv"): YAML takes it as a reference, here to nothing. */
function lostAlias({ document }: Parsed): number | null {
  let offset: number | null = null;
  visit(document, {
    Alias(_key, node) {
      if (node.resolve(document) !== undefined) return undefined;
      offset = node.range?.[0] ?? 0;
      return visit.BREAK;
    },
  });
  return offset;
}

/** False where references copy each other into something endless, or larger than anybody means. */
function unfolds({ document }: Parsed): boolean {
  try {
    JSON.stringify(document.toJS());
    return true;
  } catch {
    return false;
  }
}

function at(code: Problem["code"], offset: number, { lines, block }: Parsed, file: string): Problem {
  const { line, col } = lines.linePos(offset);
  const texts = block.text.split("\n");
  const within = nearestWritten(texts, line);
  return problem(code, file, {
    line: block.linesBefore + within,
    found: texts[within - 1]?.trim() ?? "",
    values: { position: Math.max(1, col) },
  });
}

/** The parser may stop at a blank or commented line, or after the last one: what helps is the next line that says something. */
function nearestWritten(texts: readonly string[], line: number): number {
  const says = (text: string) => /^\s*[^\s#]/.test(text);
  const next = texts.findIndex((text, index) => index >= line - 1 && says(text));
  return (next < 0 ? Math.max(0, texts.findLastIndex(says)) : next) + 1;
}

function pairsOf({ document }: Parsed): readonly Pair[] {
  return isMap(document.contents) ? document.contents.items : [];
}

/** A list written twice is one list: an entry that was offered is pasted with the name of its list above it. */
function keep(settings: Map<string, Setting>, setting: Setting, problems: Problem[], file: string): void {
  const name = keyOf(setting.pair);
  const before = settings.get(name);
  // A name without anything below it is not there.
  if (before === undefined || isEmpty(before)) settings.set(name, setting);
  else if (isEmpty(setting)) return;
  else if (isSeq(before.pair.value) && isSeq(setting.pair.value))
    settings.set(name, { ...before, more: [...(before.more ?? []), setting] });
  else problems.push(at("yaml-duplicate-key", startOf(setting.pair.key) ?? 0, setting.parsed, file));
}

function isEmpty({ pair }: Setting): boolean {
  return pair.value === null || (isScalar(pair.value) && pair.value.value === null);
}

function valuesOf(settings: ReadonlyMap<string, Setting>): ReadonlyMap<string, unknown> {
  const values = new Map<string, unknown>();
  for (const [name, setting] of settings) {
    const value = listed(setting);
    if (value !== null) values.set(name, value);
  }
  return values;
}

function listed({ pair, parsed, more = [] }: Setting): unknown {
  const value: unknown = (pair.value as Node | null)?.toJS(parsed.document) ?? null;
  return Array.isArray(value) ? [...value, ...more.flatMap((one) => listed(one))] : value;
}

function lineOf(settings: ReadonlyMap<string, Setting>, path: Path): number {
  const found = settings.get(String(path[0]));
  if (found === undefined) return 1;
  const [setting, steps] = writtenAt(found, path.slice(1));
  const { lines, block } = setting.parsed;
  let offset = startOf(setting.pair.key) ?? 0;
  let node: unknown = setting.pair.value;
  for (const step of steps) {
    const [start, inside] = stepInto(node, step);
    if (start === null) break;
    [offset, node] = [start, inside];
  }
  return block.linesBefore + lines.linePos(offset).line;
}

/** The part of a list that holds an item, and the item's place in it. */
function writtenAt(setting: Setting, steps: Path): readonly [Setting, Path] {
  let [place, ...inside] = steps;
  for (const part of [setting, ...(setting.more ?? [])]) {
    const length = isSeq(part.pair.value) ? part.pair.value.items.length : Number.POSITIVE_INFINITY;
    if (typeof place !== "number" || place < length)
      return [part, place === undefined ? inside : [place, ...inside]];
    place -= length;
  }
  return [setting, []];
}

/** Where a key or an item begins, and what it holds. */
function stepInto(node: unknown, step: string | number): readonly [number | null, unknown] {
  if (isSeq(node)) return [startOf(node.items[Number(step)]), node.items[Number(step)]];
  const pair = isMap(node) ? node.items.find((item) => keyOf(item) === String(step)) : undefined;
  return [startOf(pair?.key), pair?.value];
}

function keyOf(pair: Pair): string {
  return isScalar(pair.key) ? String(pair.key.value) : String(pair.key);
}

function startOf(node: unknown): number | null {
  const known = isScalar(node) || isMap(node) || isSeq(node) || isAlias(node);
  return known ? (node.range?.[0] ?? null) : null;
}
