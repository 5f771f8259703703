// The way back to the meeting. In: the page's props. Out: a link to the screen that somebody came from to look behind a figure; nothing outside of a meeting.
import type { ReactNode } from "react";
import { meetingWords } from "../words/meeting.ts";
import { PageLink } from "./controls/PageLink.tsx";
import type { PageProps } from "./page.ts";
import { pages } from "./page-table.ts";
import { reviewOf } from "./review/review-page.ts";
import { writeState } from "./state.ts";

export function BackToMeeting(props: PageProps): ReactNode {
  const { state, site, language, live } = props;
  if (state.screen === null) return null;
  return (
    <p className="back-to-meeting">
      <PageLink
        {...props}
        to={reviewOf(pages)}
        search={writeState(state, site)}
        actions={live?.actions ?? null}
      >
        {meetingWords[language].back}
      </PageLink>
    </p>
  );
}
