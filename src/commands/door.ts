// The one door by which a command ends. In: its work. Out: an exit code, and where the work threw, a sentence instead of a trace.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { arch, platform } from "node:os";
import { join } from "node:path";
import { type FailureWords, failureWords } from "../words/failures.ts";
import type { Language } from "../words/format.ts";
import { causesOf, type Failure, failureOf } from "./failure.ts";
import { languageOfFolder } from "./language.ts";

const DETAILS = join(".parcours", "failure.txt");
/** What still runs by then waits for something that will not come. */
const PATIENCE_MS = 15_000;

/** @param afterwards one more sentence for whoever was told of a failure */
export async function throughDoor(
  work: () => Promise<number>,
  afterwards: (words: FailureWords) => string | null = () => null,
): Promise<void> {
  const fail = (error: unknown) => {
    process.exitCode = 1;
    const words = failureWords[language()];
    console.error([sentence(error, words), afterwards(words)].filter((line) => line !== null).join("\n"));
  };
  const failAtOnce = (error: unknown) => {
    fail(error);
    process.exit(1);
  };
  process.once("uncaughtException", failAtOnce).once("unhandledRejection", failAtOnce);
  try {
    process.exitCode = await work();
  } catch (error) {
    fail(error);
  }
  setTimeout(() => process.exit(), PATIENCE_MS).unref();
}

/** A folder that cannot be read must not silence the reason why. */
function language(): Language {
  try {
    return languageOfFolder(process.env["PARCOURS_DATA"] ?? "data");
  } catch {
    return "fr";
  }
}

export function sentence(error: unknown, words: FailureWords, details = DETAILS): string {
  const failure = failureOf(error);
  if (failure.kind === "unexpected")
    return words.unexpected(withoutCells(failure.reason), failure.file, writeDetails(error, details));
  return expected(failure, words);
}

function expected(failure: Exclude<Failure, { kind: "unexpected" }>, words: FailureWords): string {
  switch (failure.kind) {
    case "held":
      return words.held(failure.pid, failure.path);
    case "fell":
      return words.fell(failure.by);
    case "full":
    case "notAllowed":
      return words[failure.kind](failure.path);
    case "memory":
    case "tooManyFiles":
      return words[failure.kind];
    default:
      return words[failure.kind](failure.path);
  }
}

/** What is sent to us: where it happened, on which machine; the engine quotes cells between marks, and these are taken out. */
function writeDetails(error: unknown, path: string): string | null {
  const traces = causesOf(error).map((one) =>
    one instanceof Error ? withoutCells(one.stack ?? one.message) : typeof one,
  );
  const machine = `parcours ${version()}, node ${process.version}, ${platform()} ${arch()}`;
  try {
    mkdirSync(join(path, ".."), { recursive: true });
    writeFileSync(path, [machine, ...traces, ""].join("\n\n"));
    return path;
  } catch {
    return null;
  }
}

function withoutCells(text: string): string {
  return text.replace(/'(?:[^'\n]|'')*'|"[^"\n]*"|«[^»\n]*»|“[^”\n]*”/gu, "'…'");
}

function version(): string {
  try {
    const { version: told } = JSON.parse(
      readFileSync(new URL("../../package.json", import.meta.url), "utf8"),
    );
    return String(told);
  } catch {
    return "?";
  }
}
