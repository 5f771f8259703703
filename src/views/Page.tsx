// One whole page. In: the site's facts, a state and its answers. Out: header, filters, the view and footer, the same at build and live.
import type { ReactNode } from "react";
import { controlWords } from "../words/controls.ts";
import { callPeople } from "../words/people.ts";
import { CutOffNote } from "./CutOffNote.tsx";
import { Chips } from "./controls/Chips.tsx";
import { Filters } from "./controls/Filters.tsx";
import { Header } from "./controls/Header.tsx";
import { Notices } from "./controls/Notices.tsx";
import { Drawing } from "./Drawing.tsx";
import { Footer } from "./Footer.tsx";
import { MeasuredNote } from "./MeasuredNote.tsx";
import type { PageProps } from "./page.ts";
import { pages } from "./page-table.ts";
import { StatusMessage } from "./StatusMessage.tsx";
import { writeState } from "./state.ts";
import { UnplacedNote } from "./UnplacedNote.tsx";
import { ViewRoot } from "./ViewRoot.tsx";

export function Page(props: PageProps): ReactNode {
  const { page, language, site, status, live } = props;
  // Before anything below says a word: files that were dropped may be of people of another name.
  callPeople(site.people);
  return (
    <>
      <a className="skip" href="#main">
        {controlWords[language].skip}
      </a>
      <Header {...props} search={writeState(live?.wanted ?? props.state, site)} />
      <Filters {...props} />
      <ViewRoot page={page} status={status} revision={props.revision}>
        <Notices {...props} />
        <Chips {...props} />
        <h1>{page.words[language].title}</h1>
        <StatusMessage {...props} />
        <UnplacedNote {...props} />
        <CutOffNote {...props} />
        <MeasuredNote groups={chosenGroups(props)} language={language} />
        <div className="picture">
          {status !== "failed" && status !== "outdated" && (
            <Drawing
              part={page}
              pages={pages}
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

/** Those that the page's figures are of; none where everybody is shown. */
function chosenGroups({ page, site, state }: PageProps): PageProps["site"]["personas"] {
  const ofPersona = page.choices.includes("persona") ? site.personas : [];
  const ofSegment = page.choices.includes("segment") ? site.segments : [];
  return [
    ...ofPersona.filter(({ id }) => id === state.persona),
    ...ofSegment.filter(({ id }) => id === state.segment),
  ];
}
