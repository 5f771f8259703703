// What an error means to a person. In: anything that was thrown. Out: its kind, the path and the file it speaks of, and its first words.
import { DistError, type DistReason } from "./dist-folder.ts";
import { HeldError } from "./hold.ts";
import { FellError } from "./watched.ts";

export type Failure =
  | { readonly kind: "full" | "notAllowed"; readonly path: string | null }
  | { readonly kind: "memory" | "tooManyFiles" }
  | { readonly kind: "held"; readonly pid: number; readonly path: string }
  | { readonly kind: "fell"; readonly by: string }
  | { readonly kind: DistReason; readonly path: string }
  | { readonly kind: "unexpected"; readonly reason: string; readonly file: string | null };

/** Kinds by the system's code, or by the words of DuckDB, which passes no code on. */
const KINDS: readonly (readonly ["full" | "notAllowed" | "memory" | "tooManyFiles", RegExp])[] = [
  // What does not fit in memory is laid on the disk; where that is full, the engine speaks of memory first.
  [
    "full",
    /\b(?:ENOSPC|EDQUOT|EFBIG)\b|no space left|disk quota|file too large|failed to offload|max_temp_directory_size/iu,
  ],
  [
    "memory",
    /\bENOMEM\b|out of memory|failed to allocate|heap limit|invalid array buffer length|array buffer allocation/iu,
  ],
  ["tooManyFiles", /\b(?:EMFILE|ENFILE)\b|too many open files/iu],
  ["notAllowed", /\b(?:EACCES|EPERM|EROFS|EBUSY)\b|permission denied|read-only file system/iu],
];

const REASON_LENGTH = 300;

/** An error tells of those that caused it, one inside the other; the first that has a kind decides. */
export function failureOf(error: unknown): Failure {
  const chain = causesOf(error);
  for (const one of chain) {
    if (one instanceof HeldError) return { kind: "held", pid: one.pid, path: one.path };
    if (one instanceof DistError) return { kind: one.reason, path: one.path };
    if (one instanceof FellError) return { kind: "fell", by: one.by };
    const text = `${textOf(one, "code")} ${messageOf(one)}`;
    const [kind] = KINDS.find(([, pattern]) => pattern.test(text)) ?? [];
    if (kind === "full" || kind === "notAllowed")
      return { kind, path: textOf(one, "dest") || textOf(one, "path") || null };
    if (kind !== undefined) return { kind };
  }
  const file = chain.map((one) => textOf(one, "file")).find((text) => text !== "") ?? null;
  return { kind: "unexpected", reason: firstWords(chain.at(-1)), file };
}

/** All that was thrown, outermost first; the deepest says best what happened. */
export function causesOf(error: unknown): readonly unknown[] {
  const found: unknown[] = [];
  for (let one = error; one !== undefined && one !== null && !found.includes(one); ) {
    found.push(one);
    const [first] = one instanceof AggregateError ? one.errors : [];
    one = one instanceof Error ? (one.cause ?? first) : undefined;
  }
  return found;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function textOf(error: unknown, name: "code" | "path" | "dest" | "file"): string {
  const value: unknown = error instanceof Error ? (error as unknown as Record<string, unknown>)[name] : "";
  return typeof value === "string" ? value : "";
}

/** One line, without the places in our sources. */
function firstWords(error: unknown): string {
  const [line = ""] = messageOf(error).trim().split("\n");
  return (line === "" ? "?" : line).slice(0, REASON_LENGTH);
}
