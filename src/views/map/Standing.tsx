// Where the quarter stands, where no proven change leads the page. In: the answers of the map. Out: how many reach the goal, where most are lost, where they feel worst; a sentence each, with the page that tells more.
import type { ReactNode } from "react";
import { emotionFacts } from "../../findings/emotion.ts";
import { funnelFacts } from "../../findings/funnel.ts";
import { leadsOf } from "../../findings/told.ts";
import { standingFeeling } from "../../words/takeaways/emotion.ts";
import { standingFlow } from "../../words/takeaways/funnel.ts";
import { isExploratory } from "../exploratory.ts";
import { href } from "../href.ts";
import { writeState } from "../state.ts";
import type { MapViewProps } from "./map-props.ts";

/** Nothing where a change is proven: that comes first, and the picture says the rest. */
export function Standing(props: MapViewProps): ReactNode {
  const { findings, funnel, emotion, site, language, state } = props;
  if (leadsOf(findings.now).length > 0) return null;
  const told = [findings.now, site, language, isExploratory(state)] as const;
  const flow = funnelFacts(funnel.now, ...told);
  const felt = emotionFacts(emotion.now, ...told);
  const lines = [
    ...(flow === null ? [] : standingFlow(flow, language).map((text) => ({ text, page: "funnel" }))),
    ...(felt === null ? [] : standingFeeling(felt, language).map((text) => ({ text, page: "emotion" }))),
  ];
  if (lines.length === 0) return null;
  return (
    <ul className="standing">
      {lines.map(({ text, page }) => (
        <li key={text}>
          <a href={pageHref(page, props)}>{text}</a>
        </li>
      ))}
    </ul>
  );
}

function pageHref(name: string, { pages, language, base, state, site }: MapViewProps): string {
  const page = pages.find((one) => one.name === name);
  if (page === undefined) throw new Error(`no page is called ${name}`);
  return href(page, language, base, writeState(state, site));
}
