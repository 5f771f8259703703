// The home page. In: the answers of the quarter. Out: a sentence, a glance at each view that has one, the company's objectives, what the figures cover.
import type { ReactNode } from "react";
import { isCutOff } from "../../answers/cut-period.ts";
import { formatPeriod } from "../../words/format.ts";
import { homeTakeaway } from "../../words/takeaways/home.ts";
import { PageLink } from "../controls/PageLink.tsx";
import { Drawing } from "../Drawing.tsx";
import type { Answers, PageRecord, Part, ViewProps } from "../page.ts";
import { writeState } from "../state.ts";
import { Takeaway } from "../Takeaway.tsx";
import { HomeFacts } from "./HomeFacts.tsx";
import { Objectives } from "./Objectives.tsx";
import { WhatMoved } from "./WhatMoved.tsx";

type HomeProps = ViewProps & Pick<Answers, "paths" | "findings">;

export function HomeView(props: HomeProps): ReactNode {
  const { language, site, pages } = props;
  return (
    <>
      <Takeaway sentences={[homeSentence(props)]} />
      <WhatMoved {...props} findings={props.findings.now} />
      <div className="glances-room">
        <div className="glances">
          {pages.map(
            (page) => page.glance && <PageGlance key={page.name} {...props} page={page} part={page.glance} />,
          )}
        </div>
      </div>
      <div className="columns">
        <Objectives {...props} />
        <HomeFacts language={language} site={site} />
      </div>
    </>
  );
}

/** How many journeys began, beside the count of the other period where both quarters are whole. */
function homeSentence({ paths, site, state, language }: HomeProps): string {
  const partOf = (id: string) => site.periods.find((period) => period.id === id && !period.complete);
  const part = partOf(state.period);
  const { compare } = state;
  const before = paths.before?.n ?? null;
  const against = compare === null || before === null || part || partOf(compare) ? null : compare;
  const n = paths.now.n ?? 0;
  const facts = {
    period: formatPeriod(state.period, language),
    n,
    against: against === null ? null : formatPeriod(against, language),
    before: before ?? 0,
    running: part !== undefined && !isCutOff(part, site),
  };
  return homeTakeaway(facts, language);
}

type PageGlanceProps = HomeProps & { readonly page: PageRecord; readonly part: Part };

function PageGlance(props: PageGlanceProps): ReactNode {
  const { page, language, state, site } = props;
  const words = page.words[language];
  return (
    <section className="glance">
      <h2>{words.title}</h2>
      <Drawing {...props} />
      <PageLink {...props} to={page} actions={props.live} search={writeState(state, site)} className="more">
        {words.more}
      </PageLink>
    </section>
  );
}
