// The whole file read by the entry that is offered. In: the entry. Out: a button, then what it gives as the terminal tells it: rows, people, journeys, words for themes.csv.
import { type ReactNode, useState } from "react";
import { askPageWords } from "../../../words/ask-page.ts";
import { askingWords } from "../../../words/asking.ts";
import type { Language } from "../../../words/format.ts";
import { problemText } from "../../../words/problem-text.ts";
import { tellingWordsText } from "../../../words/telling-words.ts";
import type { WholeReading } from "./asking.ts";

type ReadWholeProps = {
  readonly entry: string;
  readonly read: (entry: string) => Promise<WholeReading | null>;
  readonly language: Language;
};

export function ReadWhole({ entry, read, language }: ReadWholeProps): ReactNode {
  const words = askPageWords[language];
  const [found, setFound] = useState<WholeReading | "reading" | "failed" | null>(null);
  const start = async (): Promise<void> => {
    setFound("reading");
    setFound((await read(entry)) ?? "failed");
  };
  return (
    <>
      <p>
        <button type="button" className="button" onClick={start} disabled={found === "reading"}>
          {words.readWhole}
        </button>
      </p>
      <div aria-live="polite">
        {found === "reading" && <p>{words.reading}</p>}
        {found === "failed" && <p>{words.notRead}</p>}
        {found !== null && typeof found === "object" && <Reading {...found} language={language} />}
      </div>
    </>
  );
}

/** What a whole file gives. */
export function Reading(props: WholeReading & { readonly language: Language }): ReactNode {
  const { kept, aside, customers, interactions, journeys, problems, language } = props;
  if (journeys > 0 || problems.length === 0)
    return (
      <>
        <p data-read={journeys}>
          {askingWords[language].read(kept, aside, customers, interactions, journeys)}
        </p>
        <Telling {...props} />
      </>
    );
  return (
    <>
      <p data-read={0}>{askPageWords[language].noJourney}</p>
      <ul>
        {problems.map((problem, place) => {
          const { message, hint } = problemText(problem, language);
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: problems of one reading never change places.
            <li key={place}>
              {message} <span className="hint">{hint}</span>
            </li>
          );
        })}
      </ul>
    </>
  );
}

function Telling({ telling, language }: WholeReading & { readonly language: Language }): ReactNode {
  const { words, low, high } = telling;
  const text = tellingWordsText[language];
  if (words.length === 0) return null;
  return (
    <>
      <p>{text.lead(low, high)}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard. */}
      <pre className="ask-entry" data-telling="" tabIndex={0}>
        {words
          .map((word) => `${text.theme};${text.touchpoint};${word.pattern}   ← ${text.counts(word)}`)
          .join("\n")}
      </pre>
    </>
  );
}
