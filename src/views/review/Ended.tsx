// What ended in the quarter, beside what entered in it. In: what ended in two periods. Out: how many were won, with its verdict, and the way to the rest.
import type { ReactNode } from "react";
import { endedWords } from "../../words/ended.ts";
import { endedSentences } from "../funnel/EndedView.tsx";
import { href } from "../href.ts";
import type { Answers, ViewProps } from "../page.ts";
import { writeState } from "../state.ts";

/** Nothing where too little ended to be told. */
export function Ended(props: ViewProps & Pick<Answers, "ended">): ReactNode {
  const { pages, base, language, site, state } = props;
  const sentences = endedSentences(props);
  const funnel = pages.find(({ name }) => name === "funnel");
  if (sentences.length === 0 || funnel === undefined) return null;
  const words = endedWords[language];
  return (
    <section className="part" id="ended">
      <h2>{words.heading}</h2>
      <p>{sentences.join(" ")}</p>
      <p>
        <a href={href(funnel, language, base, writeState({ ...state, read: "ends" }, site))}>{words.more}</a>
      </p>
    </section>
  );
}
