// The funnel on the home page. In: the funnel of the period and of the comparison. Out: its first sentence and a small picture.
import type { ReactNode } from "react";
import { Funnel } from "../../charts/Funnel.tsx";
import { funnelLayout } from "../../geometry/funnel/funnel.ts";
import { Glance, SMALL } from "../home/Glance.tsx";
import type { Answers, ViewProps } from "../page.ts";
import { funnelSentences } from "./FunnelView.tsx";

export function FunnelGlance(props: ViewProps & Pick<Answers, "funnel" | "findings">): ReactNode {
  const { funnel, findings, site, language } = props;
  const layout = funnelLayout(funnel.now, funnel.before, site, {
    ...SMALL,
    language,
    findings: findings.now,
  });
  return (
    <Glance sentences={funnelSentences(props)}>
      <Funnel id="glance-funnel" layout={layout} language={language} />
    </Glance>
  );
}
