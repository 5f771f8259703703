// The meeting decides. In: the review's props. Out: the form, and what was decided so far.
import type { ReactNode } from "react";
import { DecisionForm } from "../DecisionForm.tsx";
import { KeptDecisions } from "../KeptDecisions.tsx";
import type { ScreenProps } from "./meeting-props.ts";

export function DecisionsScreen(props: ScreenProps): ReactNode {
  return (
    <div className="meeting-decisions">
      <DecisionForm {...props} findings={props.findings.now} />
      <KeptDecisions {...props} />
    </div>
  );
}
