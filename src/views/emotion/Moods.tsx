// Texts without a rating, apart from all the rest of the page. In: how they were read, and how sure that is. Out: the counts with their precision, or why there are none; nothing where every text is rated.
import type { ReactNode } from "react";
import { TableTwin } from "../../charts/TableTwin.tsx";
import { moodsTable } from "../../tables/moods.ts";
import { moodSentences, moodWords } from "../../words/moods.ts";
import type { Answers, ViewProps } from "../page.ts";
import { TakeAway } from "../take-away/TakeAway.tsx";
import { Quote } from "./Quote.tsx";

/** Texts shown, of those that sound low: there is most to learn from them. */
const SHOWN = 6;

export function Moods(props: ViewProps & Pick<Answers, "emotion">): ReactNode {
  const { emotion, language, site } = props;
  const words = moodWords[language];
  if (site.moods.unrated === 0) return null;
  const low = emotion.now.verbatims.filter(({ sounds_low }) => sounds_low === true);
  // The same words posted twice are shown once.
  const quotes = [...new Map(low.map((quote) => [quote.text, quote])).values()].slice(0, SHOWN);
  const all = emotion.now.moods.find(({ level }) => level === "all");
  return (
    <section className="part" id="moods" data-moods={site.moods.status}>
      <h2>{words.heading}</h2>
      {all !== undefined && <p className="lead">{words.all(all.n, all.low)}</p>}
      {moodSentences(site.moods, language).map((sentence) => (
        <p key={sentence} className={all === undefined ? undefined : "note"}>
          {sentence}
        </p>
      ))}
      {all !== undefined && (
        <>
          <ul className="verbatims">
            {quotes.map((quote) => (
              <Quote key={quote.text} quote={quote} site={site} language={language} />
            ))}
          </ul>
          <TableTwin table={moodsTable(emotion.now.moods, site, language)} language={language} />
          <TakeAway {...props} view="emotion" title={words.heading} n={all.n} />
          <p className="note">{words.note}</p>
        </>
      )}
    </section>
  );
}
