// One question. In: what is asked and the choices. Out: a form whose answer goes on.
import { type FormEvent, type ReactNode, useState } from "react";
import type { Answers } from "../../../exports/asking/answers.ts";
import type { Question } from "../../../exports/asking/next-question.ts";
import type { Table } from "../../../exports/rows/table.ts";
import { choiceText } from "../../../tables/asking.ts";
import { askPageWords } from "../../../words/ask-page.ts";
import { askingWords } from "../../../words/asking.ts";
import type { Language } from "../../../words/format.ts";

type AskQuestionProps = {
  readonly question: Question;
  readonly number: number;
  readonly table: Table;
  readonly language: Language;
  readonly onAnswer: (answer: Answers) => void;
};

export function AskQuestion(props: AskQuestionProps): ReactNode {
  const { question, number, table, language, onAnswer } = props;
  const said = askingWords[language];
  const column = question.column === null ? "" : (table.header[question.column] ?? "");
  const answer = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const found = answerOf(question, new FormData(event.currentTarget));
    if (found !== null) onAnswer(found);
  };
  return (
    <form className="ask-question" onSubmit={answer} data-question={question.asks}>
      <fieldset>
        <legend>
          {said.question(number)}. {said.asks[question.asks](column)}
        </legend>
        <p className="note">{said.why[question.asks]}</p>
        {question.asks === "words" ? (
          <Ranks {...props} words={question.words} />
        ) : (
          <Choices {...props} question={question} />
        )}
      </fieldset>
      <button type="submit" className="button">
        {askPageWords[language].next}
      </button>
    </form>
  );
}

type Chosen = Exclude<Question, { readonly asks: "words" }>;

/** The choice, or a word of one's own; null when the ranks are not all there. */
function answerOf(question: Question, form: FormData): Answers | null {
  if (question.asks === "words") {
    const ranked = question.words.map((word, place) => ({ word, rank: Number(form.get(`rank-${place}`)) }));
    const isWhole = new Set(ranked.map(({ rank }) => rank)).size === ranked.length;
    return isWhole ? { words: ranked.toSorted((a, b) => a.rank - b.rank).map(({ word }) => word) } : null;
  }
  const word = String(form.get("word") ?? "").trim();
  if (question.free && word !== "") return { event: { word } };
  return question.choices[Number(form.get("choice"))]?.answer ?? null;
}

function Choices({ question, table, language }: AskQuestionProps & { readonly question: Chosen }): ReactNode {
  const words = askingWords[language];
  return (
    <>
      {question.choices.map((choice, place) => {
        const text = choiceText(choice, table, words);
        return (
          <p key={text}>
            <label>
              <input type="radio" name="choice" value={place} defaultChecked={place === 0} /> {text}
              {place === 0 && ` (${words.proposed})`}
            </label>
          </p>
        );
      })}
      {question.free && (
        <p>
          <label>
            {askPageWords[language].word} <input type="text" name="word" maxLength={60} autoComplete="off" />
          </label>
        </p>
      )}
    </>
  );
}

/** Each word has a rank of its own: choosing one that another has exchanges the two. */
function Ranks({ words, language }: AskQuestionProps & { readonly words: readonly string[] }): ReactNode {
  const [ranks, setRanks] = useState<readonly number[]>(words.map((_, place) => place + 1));
  const swap = (place: number, rank: number): void => {
    const [old, other] = [ranks[place] ?? rank, ranks.indexOf(rank)];
    setRanks(ranks.map((known, at) => (at === place ? rank : at === other ? old : known)));
  };
  return words.map((word, place) => (
    <p key={word}>
      <label>
        {askPageWords[language].rank(word)}{" "}
        <select
          name={`rank-${place}`}
          value={ranks[place]}
          onChange={(event) => swap(place, Number(event.target.value))}
        >
          {words.map((other, at) => (
            <option key={other} value={at + 1}>
              {at + 1}
            </option>
          ))}
        </select>
      </label>
    </p>
  ));
}
