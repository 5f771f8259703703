// Who comes on the day, of those who planned it early and late. In: the site and the choices. Out: a part of the page; nothing where no export tells of a planned day.
import type { ReactNode } from "react";
import { stageName, touchpointName } from "../../answers/names.ts";
import { aheadFacts } from "../../findings/contrasts.ts";
import { contrastWords } from "../../words/contrasts.ts";
import { formatPercent, formatPoints } from "../../words/format.ts";
import { type ContrastProps, Contrasts } from "./Contrasts.tsx";

export function Ahead(props: ContrastProps): ReactNode {
  const { language, site, state } = props;
  if (site.ahead.length === 0) return null;
  const { ahead } = contrastWords[language];
  return (
    <Contrasts
      {...props}
      facts={aheadFacts(site, state)}
      told={{
        ...{ id: "ahead", words: ahead },
        columns: { first: ahead.early, second: ahead.late, n: ahead.people },
        placeOf: ({ touchpoint, stage, days }) => ({
          ...{ id: touchpoint, place: touchpointName(site, touchpoint, language) },
          ...{ cut: ahead.cut(days), stage: stageName(site, stage, language) },
        }),
        value: (share) => formatPercent(share, language),
        difference: (difference) => formatPoints(difference, language),
      }}
    />
  );
}
