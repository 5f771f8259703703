// A day in the life of customers. In: what they do and what the company begins, hour by hour. Out: a sentence, bars over a day, the same as a table.
import type { ReactNode } from "react";
import { stageName } from "../../answers/names.ts";
import type { HoursAnswer } from "../../answers/rows.ts";
import { CHART_WIDTHS, ChartSizes } from "../../charts/ChartSizes.tsx";
import { Day } from "../../charts/Day.tsx";
import { TableTwin } from "../../charts/TableTwin.tsx";
import { type DayFacts, dayFacts } from "../../findings/day.ts";
import { dayLayout } from "../../geometry/day/day.ts";
import { dayTable } from "../../tables/day.ts";
import { dayWords } from "../../words/day.ts";
import type { Language } from "../../words/format.ts";
import { RushHourLink } from "../RushHourLink.tsx";
import { Takeaway } from "../Takeaway.tsx";
import { ThroughNote } from "../ThroughNote.tsx";
import { TakeAway } from "../take-away/TakeAway.tsx";
import { throughInFeedback } from "../through.ts";
import { useShown } from "../use-shown.ts";
import type { MapProps } from "./map-props.ts";

export function DayView(props: MapProps & { readonly hours: HoursAnswer }): ReactNode {
  const { hours, site, language } = props;
  const words = dayWords[language];
  const facts = dayFacts(hours);
  const sizes = useShown();
  if (facts === null) return <p>{words.none}</p>;
  const stages = site.stages.map(({ id }) => id);
  return (
    <>
      <Takeaway sentences={daySentences(facts, hours, language)} />
      <ThroughNote text={throughInFeedback(props)} />
      <ChartSizes
        sizes={sizes}
        draw={(size) =>
          size === "paper" ? null : (
            <Day
              id={`day-${size}`}
              layout={dayLayout(facts, { language, stages, width: CHART_WIDTHS[size] })}
              language={language}
              nameOf={(stage) => stageName(site, stage, language)}
            />
          )
        }
      />
      <TableTwin table={dayTable(facts, site, language)} language={language} />
      <TakeAway {...props} view="map" title={words.title} n={hours.n} />
      <p className="note">{words.note}</p>
      <RushHourLink {...props} />
    </>
  );
}

/** The fullest hour, when the company is absent, and what is in no hour. */
export function daySentences(facts: DayFacts, { untimed, n }: HoursAnswer, language: Language): string[] {
  const words = dayWords[language];
  const span = (from: number, to: number): string => words.span(words.hour(from), words.hour(to));
  const { busiest, done, ours, absent, absentShare } = facts;
  const spans = absent.map(({ from, to }) => span(from, to)).join(words.and);
  const brand =
    ours === 0 ? words.untoldOurs : absent.length === 0 ? words.present : words.absent(spans, absentShare);
  return [
    words.lead(span(busiest.hour, busiest.hour + 1), busiest.done / done, done),
    brand,
    ...(untimed > 0 ? [words.untimed(untimed, untimed / (untimed + (n ?? 0)))] : []),
  ];
}
