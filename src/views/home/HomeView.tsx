// The home page. In: the three answers of the quarter. Out: a sentence and a small picture per view, the company's objectives, what the figures cover.
import type { ReactNode } from "react";
import type { Pair } from "../../answers/pair.ts";
import type { EmotionsAnswer, FunnelAnswer, PathsAnswer } from "../../answers/rows.ts";
import { EmotionCurve } from "../../charts/EmotionCurve.tsx";
import { Funnel } from "../../charts/Funnel.tsx";
import { Sankey } from "../../charts/Sankey.tsx";
import { emotionLayout } from "../../geometry/emotion/emotion.ts";
import { sankeyLayout } from "../../geometry/flow/sankey.ts";
import { funnelLayout } from "../../geometry/funnel/funnel.ts";
import { formatPeriod } from "../../words/format.ts";
import { pageWords } from "../../words/pages.ts";
import { homeTakeaway } from "../../words/takeaways.ts";
import { viewWords } from "../../words/views.ts";
import { PageLink } from "../controls/Header.tsx";
import { emotionSentences } from "../emotion/EmotionView.tsx";
import { funnelSentences } from "../funnel/FunnelView.tsx";
import type { ViewProps } from "../Page.tsx";
import { pathsSentences } from "../paths/PathsView.tsx";
import { writeState } from "../state.ts";
import { Takeaway } from "../Takeaway.tsx";
import { HomeFacts } from "./HomeFacts.tsx";

type HomeProps = ViewProps & {
  readonly paths: Pair<PathsAnswer>;
  readonly funnel: Pair<FunnelAnswer>;
  readonly emotions: Pair<EmotionsAnswer>;
};

/** The width of one of three columns on a common laptop. */
const SMALL = { width: 400, size: "small" } as const;

export function HomeView(props: HomeProps): ReactNode {
  const { language, site } = props;
  return (
    <>
      <Takeaway sentences={[homeSentence(props)]} />
      <div className="glances-room">
        <div className="glances">
          <PathsGlance {...props} />
          <FunnelGlance {...props} />
          <EmotionGlance {...props} />
        </div>
      </div>
      <div className="columns">
        <Objectives {...props} />
        <HomeFacts language={language} site={site} />
      </div>
    </>
  );
}

/** How many journeys began, and how many more or fewer than in the other period: a count, so no verdict, and only of whole quarters. */
function homeSentence({ paths, site, state, language }: HomeProps): string {
  const isRunning = (id: string): boolean =>
    site.periods.some((period) => period.id === id && !period.complete);
  const { compare } = state;
  const before = paths.before?.n ?? null;
  const against = compare === null || before === null || isRunning(compare) ? null : compare;
  const n = paths.now.n ?? 0;
  const facts = {
    period: formatPeriod(state.period, language),
    n,
    against: against === null ? null : formatPeriod(against, language),
    difference: n - (before ?? 0),
    running: isRunning(state.period),
  };
  return homeTakeaway(facts, language);
}

function Objectives({ site, language }: HomeProps): ReactNode {
  const words = viewWords[language];
  return (
    <section className="part objectives">
      <h2>{words.objectives}</h2>
      {site.objectives.length === 0 && <p>{words.noObjectives}</p>}
      <ul>
        {site.objectives.map((objective) => (
          <li key={objective}>{objective}</li>
        ))}
      </ul>
    </section>
  );
}

function PathsGlance(props: HomeProps): ReactNode {
  const { paths, site, language } = props;
  const options = { ...SMALL, language, columns: 4, direction: "right" } as const;
  const layout = sankeyLayout(paths.now, paths.before, site, options);
  return (
    <Glance {...props} to="paths" link={viewWords[language].seePaths} sentences={pathsSentences(props)}>
      <Sankey id="glance-paths" layout={layout} language={language} />
    </Glance>
  );
}

function FunnelGlance(props: HomeProps): ReactNode {
  const { funnel, site, language } = props;
  const layout = funnelLayout(funnel.now, funnel.before, site, { ...SMALL, language });
  return (
    <Glance {...props} to="funnel" link={viewWords[language].seeFunnel} sentences={funnelSentences(props)}>
      <Funnel id="glance-funnel" layout={layout} language={language} />
    </Glance>
  );
}

function EmotionGlance(props: HomeProps): ReactNode {
  const { emotions, site, language } = props;
  const options = { ...SMALL, language, level: "stage" } as const;
  const layout = emotionLayout(emotions.now, emotions.before, site, options);
  return (
    <Glance
      {...props}
      to="emotion"
      link={viewWords[language].seeEmotions}
      sentences={emotionSentences(props)}
    >
      <EmotionCurve id="glance-emotion" layout={layout} language={language} />
    </Glance>
  );
}

type GlanceProps = HomeProps & {
  readonly to: "paths" | "funnel" | "emotion";
  readonly link: string;
  readonly sentences: readonly string[];
  readonly children: ReactNode;
};

function Glance(props: GlanceProps): ReactNode {
  const { to, language, sentences } = props;
  return (
    <section className="glance">
      <h2>{pageWords[language][to].title}</h2>
      <p className="glance-sentence">{sentences[0]}</p>
      <div className="glance-picture">{props.children}</div>
      <PageLink {...props} actions={props.live} search={writeState(props.state, props.site)} className="more">
        {props.link}
      </PageLink>
    </section>
  );
}
