// One table that is asked about. In: the table. Out: its first rows, what its columns are taken for, the question that is open, then the entry.
import { type ReactNode, useMemo, useState } from "react";
import type { TouchpointRule } from "../../../company/company.ts";
import type { Answers } from "../../../exports/asking/answers.ts";
import type { ColumnPart } from "../../../exports/asking/column-parts.ts";
import type { Table } from "../../../exports/rows/table.ts";
import { evidenceText, shortText } from "../../../tables/asking.ts";
import { type AskPageWords, askPageWords } from "../../../words/ask-page.ts";
import { askingWords } from "../../../words/asking.ts";
import type { Language } from "../../../words/format.ts";
import { ScrollRegion } from "../../ScrollRegion.tsx";
import { AskQuestion } from "./AskQuestion.tsx";
import type { addSource, stepOf, WholeReading } from "./asking.ts";
import { OfferedText } from "./OfferedText.tsx";
import { PlaceEvents, type Places, type Placing } from "./PlaceEvents.tsx";
import { ReadWhole } from "./ReadWhole.tsx";

type AskTableProps = {
  readonly table: Table;
  readonly asking: Placing & {
    readonly stepOf: typeof stepOf;
    readonly addSource: typeof addSource;
  };
  readonly rules: readonly TouchpointRule[] | null;
  readonly places: Places;
  /** The whole file, read by an entry. */
  readonly read: (entry: string) => Promise<WholeReading | null>;
  readonly language: Language;
};

const SHOWN_ROWS = 3;

export function AskTable({ table, asking, rules, places, read, language }: AskTableProps): ReactNode {
  const words = askPageWords[language];
  /** One answer a question, so that one can go back. */
  const [given, setGiven] = useState<readonly Answers[]>([]);
  const step = useMemo(
    () => asking.stepOf(table, Object.assign({}, ...given), rules),
    [asking, table, given, rules],
  );
  return (
    <>
      <FirstRows table={table} language={language} />
      <Columns parts={step.parts} language={language} />
      {step.question !== null && (
        <AskQuestion
          key={given.length}
          question={step.question}
          number={given.length + 1}
          table={table}
          language={language}
          onAnswer={(answer) => setGiven([...given, answer])}
        />
      )}
      {step.question === null && step.entry === null && <p>{askingWords[language].leadsNowhere}</p>}
      {step.entry !== null && (
        <>
          <OfferedText {...entryOf(step.entry, asking.addSource, words)} language={language} />
          <ReadWhole key={step.entry} entry={step.entry} read={read} language={language} />
        </>
      )}
      {given.length > 0 && (
        <p>
          <button type="button" className="button" onClick={() => setGiven(given.slice(0, -1))}>
            {words.back}
          </button>
        </p>
      )}
      {step.unknown.length > 0 && (
        <PlaceEvents
          key={given.length}
          events={step.unknown}
          places={places}
          placing={asking}
          language={language}
        />
      )}
    </>
  );
}

function entryOf(entry: string, add: typeof addSource, words: AskPageWords) {
  const completing = {
    label: words.settings,
    accept: ".yaml,.yml",
    type: "text/yaml",
    file: "parcours.yaml",
    download: words.merged,
    refused: words.notMerged,
    complete: (text: string) => add(text, entry),
  };
  return { intro: words.done, text: entry, note: words.entryNote, completing };
}

function FirstRows({ table, language }: Pick<AskTableProps, "table" | "language">): ReactNode {
  const words = askPageWords[language];
  return (
    <ScrollRegion name={words.firstRows}>
      <table data-table="ask-rows">
        <caption>{words.firstRows}</caption>
        <thead>
          <tr>
            {table.header.map((name) => (
              <th key={name} scope="col">
                {shortText(name)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.slice(0, SHOWN_ROWS).map((cells, row) => (
            <tr key={table.lines[row]}>
              {table.header.map((name, column) => (
                <td key={name}>{shortText(cells[column] ?? "")}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

type ColumnsProps = { readonly parts: readonly ColumnPart[]; readonly language: Language };

function Columns({ parts, language }: ColumnsProps): ReactNode {
  const [words, said] = [askPageWords[language], askingWords[language]];
  return (
    <ScrollRegion name={said.columns}>
      <table data-table="ask-columns" className="cards">
        <caption>{said.columns}</caption>
        <thead>
          <tr>
            <th scope="col">{words.column}</th>
            <th scope="col">{words.part}</th>
            <th scope="col">{words.why}</th>
            <th scope="col">{words.examples}</th>
          </tr>
        </thead>
        <tbody>
          {parts.map((part) => (
            <tr key={part.header} data-key={part.header}>
              <th scope="row">{part.header}</th>
              <td data-label={words.part} data-value={part.part}>
                {said.part(part.part, part.detail)}
              </td>
              <td data-label={words.why}>{evidenceText(part, said)}</td>
              <td data-label={words.examples}>{part.examples.map(shortText).join(", ")}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
