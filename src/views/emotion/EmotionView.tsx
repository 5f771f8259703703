// The emotion page. In: the feelings of the period and of the comparison. Out: the curve over stages, the dots by touchpoint, the words behind a point.
import type { ReactNode } from "react";
import { CHART_WIDTHS, ChartSizes } from "../../charts/ChartSizes.tsx";
import { EmotionCurve, type EmotionProps } from "../../charts/EmotionCurve.tsx";
import { EmotionDots } from "../../charts/EmotionDots.tsx";
import { TableTwin } from "../../charts/TableTwin.tsx";
import { emotionFacts } from "../../findings/emotion.ts";
import { emotionLayout } from "../../geometry/emotion/emotion.ts";
import { emotionsTable } from "../../tables/emotion.ts";
import { emotionWords } from "../../words/emotion.ts";
import { formatPeriod } from "../../words/format.ts";
import { emotionTakeaway } from "../../words/takeaways/emotion.ts";
import { isExploratory } from "../exploratory.ts";
import { FindingsTwin } from "../FindingsTwin.tsx";
import { MeanwhileOnPage } from "../Meanwhile.tsx";
import { OverTime } from "../OverTime.tsx";
import type { Answers, ViewProps } from "../page.ts";
import { RushHourLink } from "../RushHourLink.tsx";
import { Takeaway } from "../Takeaway.tsx";
import { ThroughNote } from "../ThroughNote.tsx";
import { TakeAway } from "../take-away/TakeAway.tsx";
import { throughInFeedback } from "../through.ts";
import { useShown } from "../use-shown.ts";
import { CollectedNote } from "./CollectedNote.tsx";
import { Invitations } from "./Invitations.tsx";
import { Moods } from "./Moods.tsx";
import { Verbatims } from "./Verbatims.tsx";

type EmotionViewProps = ViewProps & Pick<Answers, "emotion" | "findings" | "series">;

export function EmotionView(props: EmotionViewProps): ReactNode {
  const { emotion, findings, series, language, site } = props;
  const words = emotionWords[language];
  const table = emotionsTable(emotion.now, emotion.before, findings.now, site, language);
  return (
    <>
      <section className="part">
        <Takeaway sentences={emotionSentences(props)} />
        <MeanwhileOnPage {...props} answer={props.findings.now} view="emotion" />
        <ThroughNote text={throughInFeedback(props)} />
        <Feelings {...props} level="stage" />
        <TakeAway {...props} view="emotion" n={emotion.now.n} compares />
        <p className="note">{words.note}</p>
        <CollectedNote language={language} site={site} />
      </section>
      <section className="part">
        <h2>{words.byTouchpoint}</h2>
        <Feelings {...props} level="touchpoint" />
        <div className="tables">
          <TableTwin table={table} language={language} />
          <FindingsTwin {...props} findings={findings.now} />
        </div>
        <TakeAway
          {...props}
          view="emotion"
          title={words.byTouchpoint}
          n={emotion.now.n}
          compares
          sentences={emotionSentences(props)}
        />
        <RushHourLink {...props} />
      </section>
      <Invitations {...props} />
      <OverTime {...props} series={series.now} measure="feeling" view="emotion" />
      <Verbatims {...props} />
      <Moods {...props} />
    </>
  );
}

/** The sentences above the curve; none under the threshold. */
export function emotionSentences(props: Omit<EmotionViewProps, "series">): string[] {
  const { emotion, findings, language, site, state } = props;
  const facts = emotionFacts(emotion.now, findings.now, site, language, isExploratory(state));
  return facts === null ? [] : emotionTakeaway(facts, language);
}

function Feelings(props: EmotionViewProps & { readonly level: "stage" | "touchpoint" }): ReactNode {
  const { emotion, findings, language, site, state, live, level } = props;
  const layout = (width: number) =>
    emotionLayout(emotion.now, emotion.before, site, { language, width, level, findings: findings.now });
  const onPoint: EmotionProps["onPoint"] = (point) => live?.change({ point: `${point.level}:${point.id}` });
  const names = state.compare === null ? {} : { compareName: formatPeriod(state.compare, language) };
  const more = live === null ? { language, ...names } : { language, ...names, live: true, onPoint };
  const Chart = level === "stage" ? EmotionCurve : EmotionDots;
  return (
    <ChartSizes
      sizes={useShown()}
      draw={(size) =>
        size === "paper" ? null : (
          <Chart id={`emotion-${level}-${size}`} layout={layout(CHART_WIDTHS[size])} {...more} />
        )
      }
    />
  );
}
