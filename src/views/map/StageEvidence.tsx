// What stands behind a stage. In: the stage that is open. Out: its counts, the way to its path, funnel, feelings and files, and the rule of its grade.
import type { ReactNode } from "react";
import type { Flow } from "../../findings/map-stages.ts";
import { shareText } from "../../words/charts.ts";
import { formatDate } from "../../words/format.ts";
import { mapWords } from "../../words/map.ts";
import { href } from "../href.ts";
import { type ViewState, writeState } from "../state.ts";
import { EvidenceCell } from "./EvidenceCell.tsx";
import type { CellProps } from "./map-props.ts";

export function StageEvidence(props: CellProps): ReactNode {
  const { stage, language, site } = props;
  const words = mapWords[language];
  return (
    <div className="stage-evidence">
      <h3>{words.counts}</h3>
      {stage.flow !== null && <Counts {...props} flow={stage.flow} />}
      <h3>{words.behind}</h3>
      <ul className="map-links">
        <Ways {...props} />
      </ul>
      <EvidenceCell {...props} />
      <p className="map-facts">{words.gradeRule(site.verdict_n, site.threshold)}</p>
    </div>
  );
}

function Counts({ flow, language }: CellProps & { readonly flow: Flow }): ReactNode {
  const words = mapWords[language];
  const { reached, own, share, lost, open, afterGoal } = flow;
  const lostWords = afterGoal ? words.notFollowedHere : words.lostCount;
  return (
    <ul className="map-counts">
      <li>{words.reached(reached, shareText(share, language))}</li>
      <li>{words.implied(own, reached - own)}</li>
      {lost !== null && lost > 0 && <li>{lostWords(lost, shareText(lost / reached, language))}</li>}
      {open > 0 && <li>{words.openHere(open)}</li>}
    </ul>
  );
}

/** Every page that shows more of this stage, filtered as here. */
function Ways({ stage, pages, base, language, site, state }: CellProps): ReactNode {
  const words = mapWords[language];
  const busiest = stage.touchpoints[0];
  const ways: [choice: Partial<ViewState>, name: string, text: string][] = [
    ...(busiest === undefined
      ? []
      : [[{ anchor: `from:${busiest.id}` }, "paths", words.pathBehind(busiest.name)] satisfies Way]),
    [{}, "funnel", words.funnelBehind],
    [{ point: `stage:${stage.id}` }, "emotion", words.feelingBehind],
    [{}, "data", words.filesBehind(site.files.length, formatDate(site.data_end, language))],
  ];
  return ways.map(([choice, name, text]) => {
    const page = pages.find((one) => one.name === name);
    if (page === undefined) return null;
    const search = writeState({ ...state, ...choice }, site);
    return (
      <li key={name}>
        <a href={href(page, language, base, search)}>{text}</a>
      </li>
    );
  });
}

type Way = [choice: Partial<ViewState>, name: string, text: string];
