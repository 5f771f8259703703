// A measure over time, stage by stage. In: the answer over time. Out: a small line a stage, what happened meanwhile, the months out of the ordinary, a table.
import type { ReactNode } from "react";
import type { SeriesAnswer } from "../answers/rows.ts";
import { Series as SeriesChart } from "../charts/Series.tsx";
import { TableTwin } from "../charts/TableTwin.tsx";
import { happeningsIn } from "../findings/happenings.ts";
import { LEAST_MONTHS, type Series, type SeriesMeasure, seriesOf } from "../findings/series.ts";
import { type Days, seriesLayout } from "../geometry/series/series.ts";
import { seriesTable } from "../tables/series.ts";
import { formatMonth } from "../words/format.ts";
import { cutText, eventText, seriesWords } from "../words/series.ts";
import type { ViewProps } from "./page.ts";
import { ThroughNote } from "./ThroughNote.tsx";
import { TakeAway } from "./take-away/TakeAway.tsx";

/** The width that lines are laid out for: a phone's; on a wider screen several stand side by side. */
export const LINE_WIDTH = 328;

type OverTimeProps = ViewProps & {
  readonly series: SeriesAnswer;
  readonly measure: SeriesMeasure;
  /** The page that it stands on, by its name. */
  readonly view: string;
  /** Where several stand on a page, each says its measure. */
  readonly named?: boolean;
};

export function OverTime(props: OverTimeProps): ReactNode {
  const { series, measure, language, site, state, view, named = false } = props;
  const words = seriesWords[language];
  const all = site.stages
    .map(({ id }) => seriesOf(series, { stage: id, measure }, site))
    .filter(({ quarters }) => quarters.length > 0);
  const lines = all.filter(({ quarters }) => quarters.length > 1);
  if (lines.length === 0) return null;
  const days = daysOf(lines);
  return (
    <section className="part over-time">
      <h2>{named ? `${words.title} · ${words.measures[measure]}` : words.title}</h2>
      <p>{ordinarySentence(lines, props)}</p>
      <ThroughNote text={state.through === null ? null : words.through} />
      <div className="series-grid">
        {lines.map((one) => (
          <SeriesFigure key={one.stage} {...props} series={one} days={days} />
        ))}
      </div>
      <SeriesEvents {...props} />
      <div className="tables">
        <TableTwin table={seriesTable(all, measure, site, language)} language={language} />
      </div>
      <TakeAway {...props} view={view} title={`${words.title} · ${words.measures[measure]}`} n={series.n} />
      <p className="note" data-with-picture="">
        {words.note(site.verdict_n)}
      </p>
    </section>
  );
}

/** From the first quarter of any line to the last of any: lines that stand together are read at the same days. */
export function daysOf(lines: readonly Series[]): Days {
  const quarters = lines.flatMap((line) => line.quarters);
  const [start = ""] = quarters.map((quarter) => quarter.start).toSorted();
  return {
    start,
    end:
      quarters
        .map((quarter) => quarter.end)
        .toSorted()
        .at(-1) ?? "",
  };
}

/** Which months are out of the ordinary, whether none is, or why that cannot be told. */
function ordinarySentence(
  all: readonly Series[],
  { language, state, site }: Pick<ViewProps, "language" | "state" | "site">,
): string {
  const words = seriesWords[language];
  if (state.persona !== null || state.segment !== null) return words.noMonths;
  if (all.every(({ months }) => months.every(({ limits }) => limits === null)))
    return words.tooShort(LEAST_MONTHS);
  const outside = all.flatMap(({ stage, months }) =>
    months
      .filter(({ isOutside }) => isOutside)
      .map(({ at }) => `${nameOf(site, stage, language)} (${formatMonth(at, language)})`),
  );
  return outside.length === 0 ? words.calm : words.outsideOf(outside.join(", "));
}

function nameOf(site: ViewProps["site"], stage: string, language: ViewProps["language"]): string {
  return site.stages.find(({ id }) => id === stage)?.names[language] ?? stage;
}

type FigureProps = Pick<ViewProps, "site" | "language" | "state"> & {
  readonly series: Series;
  readonly days: Days;
  /** What it is called; its stage, where it is not said. */
  readonly title?: string;
};

/** One line, under its name. */
export function SeriesFigure({ series, days, site, language, state, title }: FigureProps): ReactNode {
  const stage = nameOf(site, series.stage, language);
  const layout = seriesLayout(series, {
    language,
    width: LINE_WIDTH,
    compact: false,
    period: state.period,
    events: eventsOf(site),
    days,
  });
  if (layout === null) return null;
  return (
    <figure className="series-figure">
      <figcaption>
        <h3>{title ?? stage}</h3>
      </figcaption>
      <SeriesChart
        id={`series-${series.measure}-${series.stage}`}
        layout={layout}
        language={language}
        stage={stage}
      />
    </figure>
  );
}

/** All that happened while the lines were drawn, in the order of their numbers. */
function eventsOf(site: ViewProps["site"]) {
  return happeningsIn(site, []);
}

/** What the numbers over the lines are. */
export function SeriesEvents({ site, language }: Pick<ViewProps, "site" | "language">): ReactNode {
  const events = eventsOf(site);
  if (events.length === 0) return null;
  return (
    <div className="series-events">
      <p>{seriesWords[language].happened}</p>
      <ol>
        {events.map((event) => (
          <li key={`${event.date} ${event.what.fr}`} data-with-picture="">
            {eventText({ ...event, what: event.what[language] }, language)}
            {event.breaks !== null && ` · ${cutText(event.breaks, language)}`}
          </li>
        ))}
      </ol>
    </div>
  );
}
