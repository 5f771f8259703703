// The touchpoints of a stage. In: a stage of the map. Out: the five with most journeys, each with its bar and its feeling; the others open.
import type { ReactNode } from "react";
import type { MapTouchpoint } from "../../findings/map-stages.ts";
import { formatNumber } from "../../words/format.ts";
import { mapWords } from "../../words/map.ts";
import { BETWEEN } from "../../words/typeset.ts";
import { touchpointHref } from "../touchpoint-href.ts";
import type { CellProps } from "./map-props.ts";

const SHOWN = 5;

export function TouchpointsCell(props: CellProps & { readonly detailed?: boolean }): ReactNode {
  const { stage, language } = props;
  const words = mapWords[language];
  const { touchpoints } = stage;
  if (touchpoints.length === 0) return <p className="map-quiet">{words.empty.touchpoints}</p>;
  const others = touchpoints.slice(SHOWN);
  return (
    <>
      <Touchpoints {...props} list={touchpoints.slice(0, SHOWN)} />
      {others.length > 0 && (
        <details className="map-more">
          <summary>{words.more(others.length)}</summary>
          <Touchpoints {...props} list={others} />
        </details>
      )}
    </>
  );
}

type ListProps = CellProps & {
  readonly detailed?: boolean;
  readonly list: readonly MapTouchpoint[];
};

function Touchpoints({ list, ...props }: ListProps): ReactNode {
  return (
    <ul className="map-touchpoints">
      {list.map((one) => (
        <Touchpoint key={one.id} {...props} touchpoint={one} />
      ))}
    </ul>
  );
}

type ItemProps = CellProps & { readonly detailed?: boolean; readonly touchpoint: MapTouchpoint };

function Touchpoint(props: ItemProps): ReactNode {
  const { touchpoint, touchpoints, language, detailed = false } = props;
  const words = mapWords[language];
  const { name, n, feeling, direction, owner, moved } = touchpoint;
  const facts = factsOf(touchpoint, language);
  return (
    <li
      className={moved === null ? undefined : `map-${moved}`}
      data-touchpoint={touchpoint.id}
      title={facts.join("\n")}
    >
      <span className={`map-dot ${moodClass(feeling)}`} aria-hidden="true" />
      <span className="map-name">
        <a href={touchpointHref(touchpoint.id, props)}>{name}</a>
        {direction === "outbound" && <span aria-hidden="true"> →</span>}
      </span>
      <span className="map-n">{formatNumber(n, language)}</span>
      <Bar share={n / Math.max(1, touchpoints.now.mature ?? n)} />
      <span className={detailed ? "map-facts" : "unseen"}>{facts.slice(1).join(BETWEEN)}</span>
      {!detailed && owner === null && <span className="map-lack">{words.noOwner}</span>}
    </li>
  );
}

function Bar({ share }: { readonly share: number }): ReactNode {
  return (
    <svg className="map-bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
      <rect width={Math.round(1000 * Math.min(1, share)) / 10} height={4} />
    </svg>
  );
}

/** Coloured only where the interval leaves neutral out. */
export function moodClass(feeling: MapTouchpoint["feeling"]): string {
  if (feeling?.low == null || feeling.high === null) return "map-mood-none";
  if (feeling.high < 0) return "map-mood-negative";
  return feeling.low > 0 ? "map-mood-positive" : "map-mood-neutral";
}

function factsOf(
  { name, channel, direction, owner, feeling, moved }: MapTouchpoint,
  language: CellProps["language"],
): readonly string[] {
  const words = mapWords[language];
  const isTold = feeling?.mean != null && feeling.n !== null;
  return [
    name,
    channel,
    ...(direction === null ? [] : [words[direction]]),
    owner === null ? words.noOwner : words.owner(owner),
    isTold ? words.feeling(feeling.mean ?? 0, feeling.n ?? 0) : words.noFeeling,
    ...(moved === null ? [] : [words.moved[moved]]),
  ];
}
