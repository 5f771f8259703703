// The emotion curve on the home page. In: the feelings of the period and of the comparison. Out: its first sentence and a small picture.
import type { ReactNode } from "react";
import { EmotionCurve } from "../../charts/EmotionCurve.tsx";
import { emotionLayout } from "../../geometry/emotion/emotion.ts";
import { Glance, SMALL } from "../home/Glance.tsx";
import type { Answers, ViewProps } from "../page.ts";
import { ThroughNote } from "../ThroughNote.tsx";
import { throughInFeedback } from "../through.ts";
import { emotionSentences } from "./EmotionView.tsx";

export function EmotionGlance(props: ViewProps & Pick<Answers, "emotion" | "findings">): ReactNode {
  const { emotion, findings, site, language } = props;
  const options = { ...SMALL, language, level: "stage", findings: findings.now } as const;
  const layout = emotionLayout(emotion.now, emotion.before, site, options);
  return (
    <Glance sentences={emotionSentences(props)}>
      <ThroughNote text={throughInFeedback(props)} />
      <EmotionCurve id="glance-emotion" layout={layout} language={language} />
    </Glance>
  );
}
