// The flow on the home page. In: the paths of the period and of the comparison. Out: its first sentence and a small picture.
import type { ReactNode } from "react";
import { Sankey } from "../../charts/Sankey.tsx";
import { sankeyLayout } from "../../geometry/flow/sankey.ts";
import { Glance, SMALL } from "../home/Glance.tsx";
import type { Answers, ViewProps } from "../page.ts";
import { ThroughNote } from "../ThroughNote.tsx";
import { shownAnchor, throughInPaths } from "../through.ts";
import { pathsSentences } from "./PathsView.tsx";

export function PathsGlance(props: ViewProps & Pick<Answers, "paths" | "findings">): ReactNode {
  const { paths, findings, site, language } = props;
  const anchor = shownAnchor("start", props.state, paths.now);
  const options = {
    ...SMALL,
    language,
    columns: 4,
    direction: "right",
    anchor,
    findings: findings.now,
  } as const;
  const layout = sankeyLayout(paths.now, paths.before, site, options);
  return (
    <Glance sentences={pathsSentences(props, "start")}>
      <ThroughNote text={throughInPaths(props, paths.now)} />
      <Sankey id="glance-paths" layout={layout} language={language} />
    </Glance>
  );
}
