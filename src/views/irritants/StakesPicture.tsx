// Money at stake by touchpoint. In: stakes. Out: one picture for each width; nothing where nothing is at stake.
import type { ReactNode } from "react";
import { touchpointName } from "../../answers/names.ts";
import { CHART_WIDTHS, ChartSizes } from "../../charts/ChartSizes.tsx";
import { Stakes } from "../../charts/Stakes.tsx";
import { type StakeRow, stakesLayout } from "../../geometry/stakes/stakes.ts";
import { irritantWords } from "../../words/irritants.ts";
import { useShown } from "../use-shown.ts";
import type { IrritantsProps } from "./irritants-props.ts";
import { rangeText, rangeTexts } from "./money.ts";

/** Rows drawn; the others are in the table. */
const SHOWN = 8;

export function StakesPicture(props: IrritantsProps): ReactNode {
  const { language, live } = props;
  const rows = stakeRows(props);
  return (
    <ChartSizes
      sizes={useShown()}
      draw={(size) =>
        size === "paper" ? null : (
          <Stakes
            id={`stakes-${size}`}
            layout={stakesLayout(rows, CHART_WIDTHS[size])}
            language={language}
            live={live !== null}
          />
        )
      }
    />
  );
}

function stakeRows({ pains, site, language }: IrritantsProps): readonly StakeRow[] {
  const words = irritantWords[language];
  return pains
    .flatMap(({ touchpoint, stake }): StakeRow[] => {
      if (stake === null || stake.mean.value <= 0) return [];
      const name = touchpointName(site, touchpoint, language);
      const telling = { site, language };
      const proof = stake.mean.low > 0 ? [] : [words.unproven];
      return [
        {
          ...{ key: touchpoint, name, ...stake.mean },
          label: rangeText(stake.mean, telling),
          facts: [
            name,
            words.stake(rangeText(stake.mean, telling)),
            words.withMedian(rangeTexts(stake.median, telling).value),
            ...proof,
          ],
        },
      ];
    })
    .slice(0, SHOWN);
}
