// The full import report, which stays on the builder's machine. In: files, problems, language. Out: .parcours/import-report.json and lines for the terminal.
import { mkdir, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import type { Site } from "../answers/site.ts";
import { endedSources } from "../answers/source-ends.ts";
import { formatNamed } from "../exports/formats/index.ts";
import type { Problem } from "../exports/problem.ts";
import { type LoadedFile, rowsKept } from "../journey/loading/loaded-file.ts";
import type { Language } from "../words/format.ts";
import { importWords } from "../words/import.ts";
import { moodLines } from "../words/moods.ts";
import { problemText } from "../words/problem-text.ts";
import { problemWords } from "../words/problems/index.ts";
import { sourceEndWords } from "../words/source-ends.ts";
import { shapeName } from "../words/sources.ts";

export type ImportReport = {
  readonly files: readonly {
    readonly path: string;
    readonly format: string | null;
    readonly encoding: string | null;
    readonly delimiter: string | null;
    /** All of them were read, unless a problem says otherwise. */
    readonly bytes: number;
    readonly rows_read: number;
    readonly rows_kept: number;
    readonly set_aside: Readonly<Record<string, number>>;
    readonly problems: readonly ReportedProblem[];
  }[];
  /** What small groups still leave told apart, as shares; null when nothing was published. */
  readonly folding: Site["folding"] | null;
  /** What became of texts without a rating; null when nothing was published. */
  readonly moods: (Site["moods"] & { readonly said: readonly string[] }) | null;
  /** Problems of the company's own files (parcours.yaml, spreadsheets). */
  readonly problems: readonly ReportedProblem[];
};
type ReportedProblem = Problem & { readonly message: string; readonly hint: string };

export function importReport(
  files: readonly LoadedFile[],
  problems: readonly Problem[],
  language: Language,
  found: Pick<Site, "folding" | "moods"> | null = null,
): ImportReport {
  const said = (some: readonly Problem[]) =>
    some.map((problem) => {
      const { message, hint } = problemText(problem, language);
      return { ...problem, message, hint };
    });
  return {
    files: files.map(({ file, format, encoding, delimiter, bytes, rowsRead, setAside, problems: own }) => ({
      path: file,
      format,
      encoding,
      delimiter,
      bytes,
      rows_read: rowsRead,
      rows_kept: rowsKept({ rowsRead, setAside }),
      set_aside: Object.fromEntries(setAside),
      problems: said(own),
    })),
    folding: found?.folding ?? null,
    moods: found === null ? null : { ...found.moods, said: moodLines(found.moods, language) },
    problems: said(problems),
  };
}

export async function writeImportReport(path: string, report: ImportReport): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, `${JSON.stringify(report, null, 2)}\n`);
}

/** The readable list: each file with its rows, then each problem with where it is and what to do. */
export function reportLines(
  files: readonly LoadedFile[],
  problems: readonly Problem[],
  language: Language,
): string[] {
  const words = importWords[language];
  const all = [...problems, ...files.flatMap(({ problems: found }) => found)];
  return [
    ...files.map((file) => words.file(file.file, formatName(file, language), file.rowsRead, rowsKept(file))),
    ...all.flatMap((problem) => {
      const { place, message, hint } = problemText(problem, language);
      const { severity } = problemWords[problem.code];
      return ["", `${words.severity[severity]} ${place}`, `  ${message}`, `  → ${hint}`];
    }),
  ];
}

function formatName({ format }: LoadedFile, language: Language): string | null {
  return formatNamed(format)?.names[language] ?? (format === null ? null : shapeName(format, language));
}

/** Each source that has ended, with what is missing since: nothing where all are alive. */
export function endedLines(site: Site, language: Language): string[] {
  const words = sourceEndWords[language];
  return endedSources(site, language).flatMap((one) => [
    "",
    `${importWords[language].severity.warning} ${one.name}`,
    `  ${words.ended(one)}`,
    `  → ${words.mend}`,
  ]);
}
