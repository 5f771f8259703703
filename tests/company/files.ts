// Files of a data folder for tests. In: a path and its text. Out: what readCompany takes.
import type { ExportFile } from "../../src/exports/text/export-file.ts";

export function file(path: string, text: string): ExportFile {
  return { path, blob: new Blob([text]) };
}

/** The codes and lines of problems, in order: what most tests assert. */
export function told(problems: readonly { code: string; line: number | null }[]): string[] {
  return problems.map(({ code, line }) => (line === null ? code : `${code}:${line}`));
}
