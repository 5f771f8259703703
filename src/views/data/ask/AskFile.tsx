// Asking about one file, on the data page. In: a file that somebody chose. Out: its columns, one question at a time, then the entry of parcours.yaml.
import { type ChangeEvent, type ReactNode, useState } from "react";
import type { TouchpointRule } from "../../../company/company.ts";
import { askPageWords } from "../../../words/ask-page.ts";
import { askingWords } from "../../../words/asking.ts";
import type { Language } from "../../../words/format.ts";
import { problemText } from "../../../words/problem-text.ts";
import { AskTable } from "./AskTable.tsx";
import type { Asked } from "./asking.ts";
import type { Places } from "./PlaceEvents.tsx";

type Asking = typeof import("./asking.ts");
type Opened = {
  readonly asking: Asking;
  readonly tables: readonly Asked[];
  readonly rules: readonly TouchpointRule[] | null;
};
type AskFileProps = { readonly language: Language; readonly base: string; readonly places: Places };

/** Drawn once scripts run: without them nobody can choose a file. */
export function AskFile({ language, base, places }: AskFileProps): ReactNode {
  const words = askPageWords[language];
  const [opened, setOpened] = useState<Opened | "opening" | null>(null);
  const [place, setPlace] = useState(0);
  const pick = async (event: ChangeEvent<HTMLInputElement>): Promise<void> => {
    const [file] = event.target.files ?? [];
    event.target.value = "";
    if (file === undefined) return;
    setOpened("opening");
    setPlace(0);
    const asking = await import("./asking.ts");
    const [tables, rules] = await Promise.all([asking.openToAsk(file, language), asking.rulesOf(base)]);
    setOpened({ asking, tables, rules });
  };
  const asked = opened === null || opened === "opening" ? undefined : opened.tables[place];
  return (
    <section className="part ask" data-ask={asked?.name}>
      <h2>{words.title}</h2>
      <p>{words.intro}</p>
      <p className="part-controls">
        <label className="button picker">
          <input type="file" name="ask" accept=".csv,.tsv,.txt,.xlsx,.xlsm,.ods" onChange={pick} />
          {words.pick}
        </label>
        {opened !== null && opened !== "opening" && opened.tables.length > 1 && (
          <label className="select">
            <span>{words.which}</span>
            <select name="table" value={place} onChange={(event) => setPlace(Number(event.target.value))}>
              {opened.tables.map(({ name }, at) => (
                <option key={name} value={at}>
                  {name}
                </option>
              ))}
            </select>
          </label>
        )}
      </p>
      <div aria-live="polite">
        {opened === "opening" && <p>{words.opening}</p>}
        {asked !== undefined && opened !== null && opened !== "opening" && (
          <AskedTable key={asked.name} {...{ asked, places, language, base }} {...opened} />
        )}
      </div>
    </section>
  );
}

type AskedProps = Pick<Opened, "asking" | "rules"> & AskFileProps & { readonly asked: Asked };

function AskedTable({ asked, asking, rules, places, language, base }: AskedProps): ReactNode {
  const words = askingWords[language];
  if (asked.known !== null) return <p>{words.recognised(asked.known)}</p>;
  if (asked.table !== null)
    return (
      <AskTable
        {...{ asking, rules, places, language }}
        table={asked.table}
        read={(entry) => asking.readWhole(asked.file, entry, base)}
      />
    );
  return (
    <>
      <p>{words.leadsNowhere}</p>
      <ul>
        {asked.problems.map((problem) => {
          const { message, hint } = problemText(problem, language);
          return (
            <li key={problem.code}>
              {message} <span className="hint">{hint}</span>
            </li>
          );
        })}
      </ul>
    </>
  );
}
