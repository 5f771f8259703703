// One whole page. In: the site's facts, a state and its answers. Out: header, filters, the view and footer, the same at build and live.
import type { ReactNode } from "react";
import { siteIn } from "../answers/team-names.ts";
import { controlWords } from "../words/controls.ts";
import { callPeople } from "../words/people.ts";
import { BackToMeeting } from "./BackToMeeting.tsx";
import { CutOffNote } from "./CutOffNote.tsx";
import { Chips } from "./controls/Chips.tsx";
import { Filters } from "./controls/Filters.tsx";
import { Header } from "./controls/Header.tsx";
import { Notices } from "./controls/Notices.tsx";
import { Drawing } from "./Drawing.tsx";
import { Footer } from "./Footer.tsx";
import { LateNote } from "./LateNote.tsx";
import { MeasuredNote } from "./MeasuredNote.tsx";
import { PartlyNotes } from "./PartlyNote.tsx";
import type { PageProps } from "./page.ts";
import { pages } from "./page-table.ts";
import { SplitNote } from "./SplitNote.tsx";
import { StatusMessage } from "./StatusMessage.tsx";
import { writeState } from "./state.ts";
import { UnplacedNote } from "./UnplacedNote.tsx";
import { ViewRoot } from "./ViewRoot.tsx";

export function Page(told: PageProps): ReactNode {
  const props = { ...told, site: siteIn(told.site, told.language) };
  // Before anything below says a word: files that were dropped may be of people of another name.
  callPeople(props.site.people);
  return isMeeting(props) ? <Screen {...props} /> : <Whole {...props} />;
}

const isMeeting = ({ page, state }: PageProps): boolean =>
  state.screen !== null && page.choices.includes("screen");

/** One screen of the meeting, with nothing around it. */
function Screen(props: PageProps): ReactNode {
  return (
    <ViewRoot page={props.page} status={props.status} revision={props.revision}>
      <StatusMessage {...props} />
      <PageDrawing {...props} />
    </ViewRoot>
  );
}

function PageDrawing(props: PageProps): ReactNode {
  const { status, page, live } = props;
  if (status === "failed" || status === "outdated") return null;
  const { language, base, site, state, answers } = props;
  return (
    <Drawing {...{ language, base, site, state, answers, pages }} part={page} live={live?.actions ?? null} />
  );
}

function Whole(props: PageProps): ReactNode {
  const { page, language, site, live } = props;
  return (
    <>
      <a className="skip" href="#main">
        {controlWords[language].skip}
      </a>
      <Header {...props} search={writeState(live?.wanted ?? props.state, site)} />
      <Filters {...props} />
      <ViewRoot page={page} status={props.status} revision={props.revision}>
        <BackToMeeting {...props} />
        <Notices {...props} />
        <Chips {...props} />
        <h1>{page.words[language].title}</h1>
        <StatusMessage {...props} />
        <UnplacedNote {...props} />
        <CutOffNote {...props} />
        <SplitNote {...props} />
        <LateNote {...props} />
        <PartlyNotes {...props} />
        <MeasuredNote groups={chosenGroups(props)} language={language} />
        <div className="picture">
          <PageDrawing {...props} />
        </div>
      </ViewRoot>
      <Footer language={language} site={site} base={props.base} />
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
