// The project's own sources as data for tests about them. In: git's list of files. Out: texts, syntax trees, imports, functions.
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { fileURLToPath } from "node:url";
import { parseSync } from "vite";

export const root = fileURLToPath(new URL("..", import.meta.url));

/** Files of the project, tracked or about to be, as paths from its root. */
export const files: readonly string[] = execFileSync(
  "git",
  ["ls-files", "-z", "--cached", "--others", "--exclude-standard"],
  { cwd: root, encoding: "utf8" },
)
  .split("\0")
  .filter((path) => path !== "" && existsSync(join(root, path)))
  .sort();

export const textOf = (path: string): string => readFileSync(join(root, path), "utf8");

export type Node = { readonly type: string; readonly start: number; readonly end: number } & {
  readonly [key: string]: unknown;
};
export type Parsed = { readonly path: string; readonly text: string; readonly program: Node };

/** The script of a file: all of it, or the part between the `---` lines of an Astro page. */
function scriptOf(path: string): string {
  const text = textOf(path);
  return path.endsWith(".astro") ? (/^---\n([\s\S]*?)\n---/u.exec(text)?.[1] ?? "") : text;
}

function parse(path: string): Parsed {
  const text = scriptOf(path);
  const name = path.replace(/\.astro$/u, ".astro.ts");
  return { path, text, program: parseSync(name, text).program as unknown as Node };
}

const cache = new Map<string, Parsed>();

/** The syntax tree of a script; each is read once. */
export function parsed(path: string): Parsed {
  const found = cache.get(path) ?? parse(path);
  cache.set(path, found);
  return found;
}

const isNode = (value: unknown): value is Node =>
  typeof value === "object" && value !== null && typeof (value as Node).type === "string";

/** Calls `visit` for every node of a tree, with the nodes above it, nearest last. */
export function walk(
  node: Node,
  visit: (node: Node, above: readonly Node[]) => void,
  above: readonly Node[] = [],
) {
  visit(node, above);
  const inside = [...above, node];
  for (const value of Object.values(node))
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) walk(child, visit, inside);
}

export type Import = {
  readonly from: string;
  /** As written: "../a.ts", "papaparse", "node:fs". */
  readonly source: string;
  /** Path from the root for a relative import, else null. */
  readonly target: string | null;
};

/** Everything a file imports: statements, re-exports, `import(…)` and `new URL(…, import.meta.url)`. */
export function importsOf(path: string): Import[] {
  const found: Import[] = [];
  walk(parsed(path).program, (node) => {
    const source = sourceOf(node);
    if (source !== null) found.push(described(path, source));
  });
  return found;
}

const stringOf = (node: unknown): string | null =>
  isNode(node) && node.type === "Literal" && typeof node["value"] === "string" ? node["value"] : null;

function sourceOf(node: Node): string | null {
  if (/^(?:Import|ExportNamed|ExportAll)Declaration$/u.test(node.type)) return stringOf(node["source"]);
  if (node.type === "ImportExpression") return stringOf(node["source"]);
  return node.type === "NewExpression" ? urlOf(node) : null;
}

/** "./worker.ts" in `new URL("./worker.ts", import.meta.url)`, when that names a script. */
function urlOf(node: Node): string | null {
  const [first] = node["arguments"] as readonly Node[];
  const callee = node["callee"] as Node;
  const text = callee["name"] === "URL" ? stringOf(first) : null;
  return text !== null && /^\..*\.(?:tsx?|mjs)$/u.test(text) ? text : null;
}

function isTypeOnly(node: Node): boolean {
  if (node["importKind"] === "type" || node["exportKind"] === "type") return true;
  const specifiers = node["specifiers"];
  if (!Array.isArray(specifiers) || specifiers.length === 0) return false;
  return specifiers.every((one: Node) => one["importKind"] === "type" || one["exportKind"] === "type");
}

function described(from: string, written: string): Import {
  const source = written.replace(/\?.*$/u, "");
  const target = source.startsWith(".") ? posix.join(dirname(from), source) : null;
  return { from, source, target };
}

/** "@duckdb/node-api/lib/x" → "@duckdb/node-api"; "node:fs" → "node:". */
export function packageOf(source: string): string {
  if (source.startsWith("node:")) return "node:";
  const parts = source.split("/");
  return parts.slice(0, source.startsWith("@") ? 2 : 1).join("/");
}

/** True where every statement is erased: types, interfaces, and imports or re-exports of them. */
export function isTypesOnly(path: string): boolean {
  const body = parsed(path).program["body"] as readonly Node[];
  return body.every((statement) => {
    const declared = statement["declaration"];
    const subject = isNode(declared) ? declared : statement;
    return /^TS(?:TypeAlias|Interface|Module)/u.test(subject.type) || isTypeOnly(statement);
  });
}

/** Lines of every function that has a block, first to last line. */
export function functionLengths(path: string): number[] {
  const { program, text } = parsed(path);
  const lengths: number[] = [];
  walk(program, (node) => {
    const block = node["body"];
    if (!/Function/u.test(node.type) || !isNode(block) || !/Block|FunctionBody/u.test(block.type)) return;
    lengths.push(text.slice(node.start, node.end).split("\n").length);
  });
  return lengths;
}

/** Rings of imports among `paths`, types included, as lists of files. */
export function importCycles(paths: readonly string[]): string[][] {
  const edges = new Map(
    paths.map((path) => [path, importsOf(path).flatMap(({ target }) => (target === null ? [] : [target]))]),
  );
  const settled = new Set<string>();
  const cycles: string[][] = [];
  const follow = (path: string, trail: readonly string[]): void => {
    if (trail.includes(path)) cycles.push([...trail.slice(trail.indexOf(path)), path]);
    if (settled.has(path) || trail.includes(path)) return;
    for (const next of edges.get(path) ?? []) follow(next, [...trail, path]);
    settled.add(path);
  };
  for (const path of paths) follow(path, []);
  return cycles;
}
