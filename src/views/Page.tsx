// One whole page. In: the site's facts, a state and its answers. Out: header, filters, the view and footer, the same at build and live.
import { memo, type ReactNode } from "react";
import type { Site } from "../answers/site.ts";
import { controlWords } from "../words/controls.ts";
import type { Language } from "../words/format.ts";
import { type PageName, pageWords } from "../words/pages.ts";
import { Chips } from "./controls/Chips.tsx";
import { Filters } from "./controls/Filters.tsx";
import { Header } from "./controls/Header.tsx";
import { Notices } from "./controls/Notices.tsx";
import { DataReport } from "./data/DataReport.tsx";
import { EmotionView } from "./emotion/EmotionView.tsx";
import { Footer } from "./Footer.tsx";
import { FunnelView } from "./funnel/FunnelView.tsx";
import { HomeView } from "./home/HomeView.tsx";
import type { LiveActions, LivePart, ViewStatus } from "./live-part.ts";
import { PathsView } from "./paths/PathsView.tsx";
import type { PageAnswers } from "./questions.ts";
import { StatusMessage } from "./StatusMessage.tsx";
import { type ViewState, writeState } from "./state.ts";
import { ViewRoot } from "./ViewRoot.tsx";

export type PageProps = {
  readonly page: PageName;
  readonly language: Language;
  readonly base: string;
  readonly site: Site;
  /** The state that the answers are about. */
  readonly state: ViewState;
  readonly answers: PageAnswers;
  readonly status: ViewStatus;
  /** +1 at each repaint. */
  readonly revision: number;
  readonly live: LivePart | null;
};

/** What a view draws from: nothing that changes while its picture stays the same. */
export type ViewProps = Pick<PageProps, "page" | "language" | "base" | "site" | "state" | "answers"> & {
  readonly live: LiveActions | null;
};

export function Page(props: PageProps): ReactNode {
  const { page, language, site, status, live } = props;
  const words = controlWords[language];
  return (
    <>
      <a className="skip" href="#main">
        {words.skip}
      </a>
      <Header {...props} search={writeState(live?.wanted ?? props.state, site)} />
      {page !== "data" && <Filters {...props} />}
      <ViewRoot page={page} status={status} revision={props.revision}>
        <Notices {...props} />
        <Chips {...props} />
        <h1>{pageWords[language][page].title}</h1>
        <StatusMessage {...props} />
        <div className="picture">
          {status !== "failed" && status !== "outdated" && (
            <View
              page={page}
              language={language}
              base={props.base}
              site={site}
              state={props.state}
              answers={props.answers}
              live={live?.actions ?? null}
            />
          )}
        </div>
      </ViewRoot>
      <Footer language={language} site={site} />
    </>
  );
}

/** Redrawn for a new picture only: the controls around it answer at once, whatever it holds. */
const View = memo(function View(props: ViewProps): ReactNode {
  const { paths, funnel, emotions } = props.answers;
  switch (props.page) {
    case "home":
      return paths && funnel && emotions ? (
        <HomeView {...props} paths={paths} funnel={funnel} emotions={emotions} />
      ) : null;
    case "paths":
      return paths ? <PathsView {...props} paths={paths} /> : null;
    case "funnel":
      return funnel ? <FunnelView {...props} funnel={funnel} /> : null;
    case "emotion":
      return emotions ? <EmotionView {...props} emotions={emotions} /> : null;
    case "data":
      return <DataReport language={props.language} site={props.site} />;
  }
});
