// What the site tells of files and of the tools that wrote them. In: what became of each file. Out: counts and codes, without any cell content.
import { formatNamed } from "../exports/formats/index.ts";
import { type LoadedFile, rowsKept } from "../journey/loading/loaded-file.ts";
import type { FileReport, Site } from "./site.ts";

/** A source that a format names is a tool. */
export function toolsOf(files: readonly LoadedFile[]): Site["tools"] {
  return Object.fromEntries(
    files.flatMap(({ format, source }) => {
      const known = formatNamed(format);
      return source === null || known === null || known.ownSource === true ? [] : [[source, known.tool]];
    }),
  );
}

/** A source whose ratings are all of one scale that people have a name for. */
export function scalesOf(files: readonly LoadedFile[], label: (text: string) => string): Site["scales"] {
  const bySource = Map.groupBy(
    files.filter(({ scales }) => scales.length > 0),
    ({ source }) => source,
  );
  return Object.fromEntries(
    [...bySource].flatMap(([source, some]) => {
      const [scale = null, ...others] = new Set(some.flatMap(({ scales }) => scales));
      return source === null || scale === null || others.length > 0 ? [] : [[label(source), scale]];
    }),
  );
}

/** A survey's source is called after its file, and a file may be called after somebody. */
export function collectedOf(
  files: readonly LoadedFile[],
  label: (text: string) => string,
): NonNullable<Site["collected"]> {
  return Object.fromEntries(
    files.flatMap(({ format, source }) => {
      const opinions = formatNamed(format)?.opinions;
      return source === null || opinions === undefined ? [] : [[label(source), opinions]];
    }),
  );
}

export function reportOf({
  file,
  format,
  encoding,
  delimiter,
  rowsRead,
  setAside,
  problems,
}: LoadedFile): FileReport {
  const aside = [...setAside]
    .map(([code, rows]) => ({ code, rows }))
    .sort((a, b) => (a.code < b.code ? -1 : 1));
  const notes = [...new Set(problems.filter(({ rows }) => rows === 0).map(({ code }) => code))].sort();
  return {
    file,
    format,
    format_names: formatNamed(format)?.names ?? null,
    encoding,
    delimiter,
    rows_read: rowsRead,
    rows_kept: rowsKept({ rowsRead, setAside }),
    set_aside: aside,
    notes,
  };
}
