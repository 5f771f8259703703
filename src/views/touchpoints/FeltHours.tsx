// What people say after a contact at rush hour, and at other hours. In: the site and the choices. Out: a part of the page; nothing where no touchpoint has a rush hour and opinions.
import type { ReactNode } from "react";
import { touchpointName } from "../../answers/names.ts";
import { feltHourFacts } from "../../findings/contrasts.ts";
import { contrastWords } from "../../words/contrasts.ts";
import { formatNumber, formatScore } from "../../words/format.ts";
import { type ContrastProps, Contrasts } from "./Contrasts.tsx";

/** The middle of five stars is 3, that of −2…+2 is 0. */
const MIDDLE = 3;

export function FeltHours(props: ContrastProps): ReactNode {
  const { language, site, state } = props;
  if (site.felt_hours.length === 0) return null;
  const { felt, columns, ofFive } = contrastWords[language];
  return (
    <Contrasts
      {...props}
      facts={feltHourFacts(site, state)}
      told={{
        ...{ id: "felt-hours", words: felt },
        columns: { first: felt.first, second: felt.second, n: columns.opinions },
        placeOf: ({ touchpoint, starts, ends }) => ({
          ...{ id: touchpoint, place: touchpointName(site, touchpoint, language) },
          ...{ cut: felt.cut(starts, ends), stage: "" },
        }),
        value: (mean, { of_five }) =>
          of_five
            ? ofFive(formatScore(mean, language), formatNumber(mean + MIDDLE, language, { digits: 1 }))
            : formatScore(mean, language),
        difference: (difference) => formatScore(difference, language),
      }}
    />
  );
}
