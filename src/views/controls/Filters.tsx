// The row of filters. In: the state and what the site offers. Out: selects named as in the address; choosing needs scripts.
import type { ReactNode } from "react";
import type { Period } from "../../answers/site.ts";
import { controlWords } from "../../words/controls.ts";
import { formatPeriod, type Language } from "../../words/format.ts";
import type { PageProps } from "../Page.tsx";
import { type ViewState, withPeriod } from "../state.ts";
import { AnchorSelect } from "./AnchorSelect.tsx";
import { Select } from "./Select.tsx";

export function Filters(props: PageProps): ReactNode {
  const { page, language, site, state, live } = props;
  const words = controlWords[language];
  const wanted = live?.wanted ?? state;
  const change = (choices: Partial<ViewState>): void => live?.actions.change(choices);
  const others = site.periods.filter((period) => period.id !== wanted.period);
  return (
    <form className="filters" aria-label={words.filters} onSubmit={(event) => event.preventDefault()}>
      <Select
        name="period"
        from={wanted}
        label={words.period}
        value={wanted.period}
        options={[...periodOptions(site.periods, language), ["all", words.allPeriods]]}
        onChange={(id) => {
          const { period, compare } = withPeriod(wanted, id, site);
          change({ period, compare });
        }}
      />
      <Select
        name="compare"
        from={wanted}
        label={words.compare}
        value={wanted.compare ?? "none"}
        options={[
          ["none", words.noCompare],
          ...(wanted.period === "all" ? [] : periodOptions(others, language)),
        ]}
        onChange={(compare) => change({ compare: compare === "none" ? null : compare })}
      />
      {site.personas.length > 0 && (
        <Select
          name="persona"
          from={wanted}
          label={words.persona}
          value={wanted.persona ?? ""}
          options={[["", words.allPersonas], ...groupOptions(site.personas, language)]}
          onChange={(persona) => change({ persona: persona || null })}
        />
      )}
      {site.segments.length > 0 && (
        <Select
          name="segment"
          from={wanted}
          label={words.segment}
          value={wanted.segment ?? ""}
          options={[["", words.allSegments], ...groupOptions(site.segments, language)]}
          onChange={(segment) => change({ segment: segment || null })}
        />
      )}
      {page === "paths" && <AnchorSelect {...props} />}
    </form>
  );
}

type Option = readonly [value: string, label: string];

/** Latest first: it is the one people come for. */
function periodOptions(periods: readonly Period[], language: Language): Option[] {
  const { running } = controlWords[language];
  return periods
    .map((period): Option => {
      const name = formatPeriod(period.id, language);
      return [period.id, period.complete ? name : `${name} (${running})`];
    })
    .reverse();
}

function groupOptions(groups: PageProps["site"]["personas"], language: Language): Option[] {
  return groups.map((group) => [group.id, group.names[language]]);
}
