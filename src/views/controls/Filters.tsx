// The row of filters. In: the page's choices, the state and what the site offers. Out: selects named as in the address; choosing needs scripts.
import type { ReactNode } from "react";
import { isCutOff } from "../../answers/cut-period.ts";
import { BEFORE } from "../../answers/period.ts";
import type { Period } from "../../answers/site.ts";
import { controlWords } from "../../words/controls.ts";
import { formatPeriod, type Language } from "../../words/format.ts";
import { mapWords } from "../../words/map.ts";
import { personaWords } from "../../words/personas.ts";
import type { PageProps } from "../page.ts";
import { comparable, FLOW_SIZES, MAP_MODES, type ViewState } from "../state.ts";
import { AnchorSelect } from "./AnchorSelect.tsx";
import { ChoiceSelect } from "./ChoiceSelect.tsx";
import { LensSelect } from "./LensSelect.tsx";
import { ReadSelect } from "./ReadSelect.tsx";
import { TraitSelect } from "./TraitSelect.tsx";

/** The choices that have a place in the row; others are made on the picture. */
const SELECTS: Partial<Record<keyof ViewState, (props: PageProps) => ReactNode>> = {
  period: PeriodSelect,
  compare: CompareSelect,
  persona: (props) => <GroupSelect {...props} name="persona" groups={props.site.personas} />,
  beside: BesideSelect,
  segment: (props) => <GroupSelect {...props} name="segment" groups={livedSegments(props.site)} />,
  anchor: AnchorSelect,
  lens: LensSelect,
  trait: TraitSelect,
  columns: (props) => <SizeSelect {...props} name="columns" />,
  top: (props) => <SizeSelect {...props} name="top" />,
  read: ReadSelect,
  mode: ModeSelect,
};

/** No choice between B2B and B2C where everybody is the same; what the address asks for stays. */
function livedSegments({ segments, lived_segments }: PageProps["site"]): PageProps["site"]["segments"] {
  return lived_segments.length < 2 ? [] : segments.filter(({ id }) => lived_segments.includes(id));
}

export function Filters(props: PageProps): ReactNode {
  const { page, language } = props;
  const selects = page.choices.flatMap((name) => {
    const Choice = SELECTS[name];
    return Choice === undefined ? [] : [<Choice key={name} {...props} />];
  });
  if (selects.length === 0) return null;
  return (
    <form
      className="filters"
      aria-label={controlWords[language].filters}
      onSubmit={(event) => event.preventDefault()}
    >
      {selects}
    </form>
  );
}

function PeriodSelect({ language, site, state, live }: PageProps): ReactNode {
  const words = controlWords[language];
  const wanted = live?.wanted ?? state;
  return (
    <ChoiceSelect
      name="period"
      label={words.period}
      options={[...periodOptions(site.periods, site, language), ["all", words.allPeriods]]}
      wanted={wanted}
      site={site}
      actions={live?.actions}
    />
  );
}

function CompareSelect({ language, site, state, live }: PageProps): ReactNode {
  const words = controlWords[language];
  const wanted = live?.wanted ?? state;
  const others = comparable(site.periods).filter((period) => period.id !== wanted.period);
  return (
    <ChoiceSelect
      name="compare"
      label={words.compare}
      options={[
        ["none", words.noCompare],
        ...(wanted.period === "all" || wanted.period === BEFORE ? [] : periodOptions(others, site, language)),
      ]}
      wanted={wanted}
      site={site}
      actions={live?.actions}
    />
  );
}

/** Four maps over one data set. */
function ModeSelect({ language, site, state, live }: PageProps): ReactNode {
  const words = mapWords[language];
  const wanted = live?.wanted ?? state;
  return (
    <ChoiceSelect
      name="mode"
      label={words.modesLabel}
      options={MAP_MODES.map((mode): Option => [mode, words.modes[mode]])}
      wanted={wanted}
      site={site}
      actions={live?.actions}
    />
  );
}

type Groups = { readonly name: "persona" | "segment"; readonly groups: PageProps["site"]["personas"] };

/** None where the company has none of them. */
function GroupSelect({ name, groups, language, site, state, live }: PageProps & Groups): ReactNode {
  const words = controlWords[language];
  const wanted = live?.wanted ?? state;
  if (groups.length === 0) return null;
  return (
    <ChoiceSelect
      name={name}
      label={words[name]}
      options={[["", words.all[name]], ...groups.map(({ id, names }): Option => [id, names[language]])]}
      wanted={wanted}
      site={site}
      actions={live?.actions}
    />
  );
}

type Size = { readonly name: "columns" | "top" };

/** How much of the flow is drawn. */
function SizeSelect({ name, language, site, state, live }: PageProps & Size): ReactNode {
  const words = controlWords[language];
  const wanted = live?.wanted ?? state;
  return (
    <ChoiceSelect
      name={name}
      label={words.flow[name]}
      options={[["", words.flowFits], ...FLOW_SIZES.map((size): Option => [size, size])]}
      wanted={wanted}
      site={site}
      actions={live?.actions}
    />
  );
}

/** Once a persona is chosen, the one to hold it against. */
function BesideSelect({ site, language, state, live }: PageProps): ReactNode {
  const words = personaWords[language];
  const wanted = live?.wanted ?? state;
  const others = site.personas.filter(({ id }) => id !== wanted.persona);
  if (others.length === 0) return null;
  return (
    <ChoiceSelect
      name="beside"
      label={words.beside}
      options={[["", words.nobodyBeside], ...others.map(({ id, names }): Option => [id, names[language]])]}
      wanted={wanted}
      site={site}
      actions={live?.actions}
    />
  );
}

type Option = readonly [value: string, label: string];

/** Latest first: it is the one people come for. */
function periodOptions(periods: readonly Period[], site: PageProps["site"], language: Language): Option[] {
  const { running, cutOff } = controlWords[language];
  return periods
    .map((period): Option => {
      const name = formatPeriod(period.id, language);
      if (period.complete) return [period.id, name];
      return [period.id, `${name} (${isCutOff(period, site) ? cutOff : running})`];
    })
    .reverse();
}
