// The import report, file by file. In: counts and codes. Out: a table whose rows add up: read = kept + set aside.
import type { ReactNode } from "react";
import type { FileReport } from "../../answers/site.ts";
import { dataWords } from "../../words/data.ts";
import type { Language } from "../../words/format.ts";
import { problemName } from "../../words/problem-text.ts";
import { dialectName, shapeName } from "../../words/sources.ts";
import { CountCell } from "../CountCell.tsx";
import type { ViewProps } from "../page.ts";
import { ScrollRegion } from "../ScrollRegion.tsx";

export function FilesTable({ language, site }: Pick<ViewProps, "language" | "site">): ReactNode {
  const words = dataWords[language];
  // An empty column would look like something that failed to load.
  const remarks = site.files.some((file) => file.set_aside.length + file.notes.length > 0);
  return (
    <ScrollRegion name={words.files}>
      <table data-table="files" className="cards">
        <thead>
          <tr>
            <th scope="col">{words.file}</th>
            <th scope="col">{words.format}</th>
            <th scope="col">{words.encoding}</th>
            <th scope="col" className="number">
              {words.read}
            </th>
            <th scope="col" className="number">
              {words.kept}
            </th>
            <th scope="col" className="number">
              {words.setAside}
            </th>
            {remarks && <th scope="col">{words.why}</th>}
          </tr>
        </thead>
        <tbody>
          {site.files.map((file) => (
            <FileRow key={file.file} file={file} remarks={remarks} language={language} />
          ))}
        </tbody>
        <TotalRow files={site.files} remarks={remarks} language={language} />
      </table>
    </ScrollRegion>
  );
}

function formatName({ format, format_names }: FileReport, language: Language): string | null {
  return format_names?.[language] ?? (format === null ? null : shapeName(format, language));
}

type FileRowProps = { readonly file: FileReport; readonly remarks: boolean; readonly language: Language };

function FileRow({ file, remarks, language }: FileRowProps): ReactNode {
  const words = dataWords[language];
  return (
    <tr data-key={file.file}>
      <th scope="row">{file.file}</th>
      <td data-label={words.format}>{formatName(file, language) ?? <em>{words.unknownFormat}</em>}</td>
      <td data-label={words.encoding}>{dialectName(file.encoding, file.delimiter, language)}</td>
      <CountCell name={words.read} value={file.rows_read} language={language} />
      <CountCell name={words.kept} value={file.rows_kept} language={language} />
      <CountCell name={words.setAside} value={setAside(file)} language={language} />
      {remarks && <Remarks file={file} language={language} />}
    </tr>
  );
}

function Remarks({ file, language }: Omit<FileRowProps, "remarks">): ReactNode {
  const words = dataWords[language];
  return (
    <td>
      <ul className="codes">
        {file.set_aside.map(({ code, rows }) => (
          <li key={code} data-code={code} data-rows={rows}>
            {problemName(code, language)} ({words.rows(rows)})
          </li>
        ))}
        {file.notes.map((code) => (
          <li key={code} data-code={code}>
            {problemName(code, language)}
          </li>
        ))}
      </ul>
    </td>
  );
}

function TotalRow({
  files,
  remarks,
  language,
}: {
  readonly files: readonly FileReport[];
  readonly remarks: boolean;
  readonly language: Language;
}): ReactNode {
  const words = dataWords[language];
  const sum = (of: (file: FileReport) => number): number =>
    files.reduce((total, file) => total + of(file), 0);
  return (
    <tfoot>
      <tr data-key="total">
        <th scope="row" colSpan={3}>
          {words.total}
        </th>
        <CountCell name={words.read} value={sum((file) => file.rows_read)} language={language} />
        <CountCell name={words.kept} value={sum((file) => file.rows_kept)} language={language} />
        <CountCell name={words.setAside} value={sum(setAside)} language={language} />
        {remarks && <td />}
      </tr>
    </tfoot>
  );
}

function setAside(file: FileReport): number {
  return file.set_aside.reduce((sum, { rows }) => sum + rows, 0);
}
