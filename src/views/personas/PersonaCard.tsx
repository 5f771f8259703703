// One persona. In: what the team wrote and what its journeys show. Out: both side by side, and its own river.
import type { ReactNode } from "react";
import { River } from "../../charts/River.tsx";
import type { NamedShare, PersonaFacts, PersonaPath } from "../../findings/persona-facts.ts";
import { riverLayout } from "../../geometry/river/river.ts";
import { formatPercent, type Language } from "../../words/format.ts";
import { personaWords } from "../../words/personas.ts";
import { MeasuredNote } from "../MeasuredNote.tsx";
import { PartlyNote } from "../PartlyNote.tsx";
import type { ViewProps } from "../page.ts";

export type PersonaCardProps = Pick<ViewProps, "language" | "site" | "live" | "state"> & {
  readonly persona: ViewProps["site"]["personas"][number];
  /** Null where too few journeys are of it. */
  readonly facts: PersonaFacts | null;
};

/** Narrow, so that two stand side by side: the river runs down. */
const RIVER_WIDTH = 440;

export function PersonaCard({ persona, facts, state, language, site, live }: PersonaCardProps): ReactNode {
  const words = personaWords[language];
  const name = persona.names[language];
  return (
    <article className="persona" data-persona={persona.id}>
      <h3>{name}</h3>
      <Portrait persona={persona} language={language} />
      <h4>{words.measured}</h4>
      <MeasuredNote groups={[persona]} language={language} />
      {facts !== null && (
        <PartlyNote {...{ site, language, part: "persona", id: persona.id, periods: [state.period] }} />
      )}
      {facts === null ? (
        <p>{words.tooFew}</p>
      ) : (
        <>
          <Figures facts={facts} language={language} site={site} />
          <div className="persona-river">
            <h4>{words.river(name)}</h4>
            <RiverBase facts={facts} language={language} />
            <River
              id={`river-${persona.id}`}
              layout={riverLayout(facts.stages, {
                ...{ language, width: RIVER_WIDTH, findings: [], untold: facts.untold, open: null },
              })}
              language={language}
              live={live !== null}
            />
          </div>
        </>
      )}
    </article>
  );
}

/** How many journeys the river is of, where that is not all of them. */
function RiverBase({ facts, language }: Pick<FiguresProps, "facts" | "language">): ReactNode {
  const flow = facts.stages.find((stage) => stage.flow !== null && stage.flow.share > 0)?.flow ?? null;
  if (flow === null) return null;
  const base = Math.round(flow.reached / flow.share);
  return base < facts.n && <p className="note">{personaWords[language].riverOf(base, facts.n)}</p>;
}

/** In another hand: written, never measured. */
function Portrait({ persona, language }: Pick<PersonaCardProps, "persona" | "language">): ReactNode {
  const words = personaWords[language];
  const { description, portrait = {} } = persona;
  const { quote, ...parts } = portrait;
  const written = (["who", "needs", "motivations", "frustrations"] as const).flatMap((part) => {
    const text = parts[part]?.[language];
    return text === undefined ? [] : [{ part, text }];
  });
  return (
    <div className="persona-written">
      <h4>{words.written}</h4>
      {description[language] !== "" && <p>{description[language]}</p>}
      {quote !== undefined && (
        <blockquote>
          <p>{quote[language]}</p>
        </blockquote>
      )}
      {written.length > 0 && (
        <dl>
          {written.map(({ part, text }) => (
            <div key={part}>
              <dt>{words.portrait[part]}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      )}
      {written.length === 0 && quote === undefined && <p className="note">{words.unwritten}</p>}
    </div>
  );
}

type FiguresProps = Pick<PersonaCardProps, "language" | "site"> & { readonly facts: PersonaFacts };

function Figures({ facts, language, site }: FiguresProps): ReactNode {
  const words = personaWords[language];
  const { conversion, time, feeling, worth } = facts;
  const said: readonly (readonly [keyof typeof words.figures, string])[] = [
    ["share", words.share(facts.share, facts.n)],
    [
      "conversion",
      conversion === null
        ? facts.isStart
          ? words.atStart
          : words.untold
        : words.conversion(conversion.share, conversion.low, conversion.high, conversion.n, facts.n),
    ],
    ["time", time === null ? words.untold : words.time(time.median, time.q1, time.q3, time.n)],
    [
      "feeling",
      feeling === null ? words.untold : words.feeling(feeling.mean, feeling.low, feeling.high, feeling.n),
    ],
    ...(worth === null
      ? []
      : [
          [
            "worth",
            words.worth(worth.median, worth.q1, worth.q3, worth.n, site.currency, worth.all_quarters),
          ] as const,
        ]),
  ];
  return (
    <dl className="persona-figures">
      {said.map(([figure, text]) => (
        <div key={figure} data-figure={figure}>
          <dt>{words.figures[figure]}</dt>
          <dd>{text}</dd>
        </div>
      ))}
      <Shares title={words.figures.firsts} list={facts.firsts} language={language} />
      <Shares title={words.figures.channels} list={facts.channels} language={language} />
      <Paths title={words.figures.paths} list={facts.paths} language={language} />
      <Paths title={words.figures.reaching} list={facts.reaching} language={language} />
    </dl>
  );
}

type ListProps<T> = { readonly title: string; readonly list: readonly T[]; readonly language: Language };

function Shares({ title, list, language }: ListProps<NamedShare>): ReactNode {
  return (
    <div>
      <dt>{title}</dt>
      <dd>
        {list.length === 0
          ? personaWords[language].untold
          : list.map(({ name, share }) => `${name} ${formatPercent(share, language)}`).join(" · ")}
      </dd>
    </div>
  );
}

function Paths({ title, list, language }: ListProps<PersonaPath>): ReactNode {
  const words = personaWords[language];
  return (
    <div>
      <dt>{title}</dt>
      <dd>
        {list.length === 0 ? (
          words.untold
        ) : (
          <ul>
            {list.map(({ key, steps, n, mature, converted }) => (
              <li key={key}>{words.path(steps.join(" → "), n, converted, mature)}</li>
            ))}
          </ul>
        )}
      </dd>
    </div>
  );
}
