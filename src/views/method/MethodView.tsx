// The method, to be printed. In: the site's settings and files. Out: how each figure is counted, what is proven, what is never published, the sources and the texts followed.
import type { ReactNode } from "react";
import { methodWords } from "../../words/method.ts";
import { SourceEnds } from "../data/SourceEnds.tsx";
import { ruleInDays } from "../days.ts";
import type { ViewProps } from "../page.ts";

export function MethodView(props: ViewProps): ReactNode {
  const { site, language } = props;
  const words = methodWords[language];
  const days = (all: number, bySegment: Readonly<Record<string, number>>) =>
    ruleInDays(all, bySegment, site, language);
  const lines = words.lines(
    days(site.gap_days, site.segment_gap_days),
    days(site.window_days, site.segment_window_days),
  );
  return (
    <>
      <section className="part">
        <h2>{words.figures}</h2>
        <table data-table="method">
          <thead>
            <tr>
              <th scope="col">{words.figure}</th>
              <th scope="col">{words.counted}</th>
            </tr>
          </thead>
          <tbody>
            {lines.map(([title, text]) => (
              <tr key={title}>
                <th scope="row">{title}</th>
                <td className="text">{text}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <section className="part">
        <h2>{words.proof}</h2>
        <Sentences of={words.proofLines(site.verdict_n)} />
      </section>
      <section className="part">
        <h2>{words.privacy}</h2>
        <p>{words.privacyLine(site.exact ? 1 : site.threshold)}</p>
      </section>
      <SourceEnds {...props} />
      <section className="part">
        <h2>{words.standards}</h2>
        <Sentences of={words.standardLines} />
        <p className="note">{words.standardNote}</p>
      </section>
    </>
  );
}

function Sentences({ of }: { readonly of: readonly string[] }): ReactNode {
  return (
    <ul className="method-lines">
      {of.map((one) => (
        <li key={one}>{one}</li>
      ))}
    </ul>
  );
}
