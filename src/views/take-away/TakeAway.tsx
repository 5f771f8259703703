// The menu that takes a picture and its figures away. In: the part of the page that it stands in. Out: files with title, filters, n and date inside; it needs scripts.
import { type KeyboardEvent, type ReactNode, useContext, useEffect, useRef, useState } from "react";
import { Painted } from "../../charts/Painted.ts";
import { formatPeriod } from "../../words/format.ts";
import { lockWords } from "../../words/lock.ts";
import { takeAwayWords } from "../../words/take-away.ts";
import { activeFilters } from "../controls/active-filters.ts";
import { printedChoices } from "../controls/printed-choices.ts";
import { isSealed } from "../offline/offline.ts";
import type { PageRecord, ViewProps } from "../page.ts";
import { fileName } from "./file-name.ts";
import { shownSentence } from "./shown-sentence.ts";
import { type Around, chartsIn, csvFile, keep, pngFile, svgFile, tablesIn } from "./take.ts";

type TakeAwayProps = Pick<ViewProps, "site" | "state" | "language" | "pages"> & {
  /** The page that it stands on, by its name. */
  readonly view: string;
  /** What the part is about, where the page has several. */
  readonly title?: string;
  /** Journeys or opinions that the picture is of; null where its own words tell. */
  readonly n: number | null;
  /** Whether its picture shows the other period too: else nothing around it names one. */
  readonly compares?: boolean;
  /** What may be said over its picture, the most important first, where that is not what its part begins with. */
  readonly sentences?: readonly string[];
};

/** What the part holds, asked when the menu is opened: pictures come and go with filters. */
type Found = { readonly charts: readonly SVGSVGElement[]; readonly tables: readonly HTMLTableElement[] };
const NOTHING: Found = { charts: [], tables: [] };

export function TakeAway(props: TakeAwayProps): ReactNode {
  const { language, view, pages } = props;
  const words = takeAwayWords[language];
  const menu = useRef<HTMLDetailsElement>(null);
  const [found, find] = useState(NOTHING);
  const [told, tell] = useState("");
  const isPainted = useContext(Painted);
  useEffect(() => {
    if (isPainted && menu.current?.open) find(foundIn(partOf(menu.current)));
  }, [isPainted]);
  const page = pages.find(({ name }) => name === view);
  if (page === undefined) throw new Error(`no page is called ${view}`);
  const title = props.title ?? page.words[language].title;
  const close = (): void => {
    if (menu.current === null) return;
    menu.current.open = false;
    menu.current.querySelector("summary")?.focus();
  };
  const drawnProps = pictured(props);
  const take = async (
    of: TakeAwayProps,
    parts: readonly string[],
    ending: string,
    make: () => Promise<Blob> | Blob,
  ) => {
    const name = fileName([...namesOf(page, of), ...parts], ending);
    try {
      keep(await make(), name);
      tell(words.ready(name));
    } catch {
      // A browser may refuse a canvas or run out of memory: the reader is told, and has other formats.
      tell(words.failed);
    }
    close();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === "Escape") close();
  };
  const { charts } = found;
  // A folded table is written after its picture: until then it holds the figures of the one before.
  const tables = isPainted ? found.tables : [];
  const own = props.title === undefined ? [] : [props.title];
  /** Of several, each goes by its own title. */
  const nameOf = (chart: SVGSVGElement): string | null =>
    charts.length < 2 ? null : (chart.querySelector("title")?.textContent ?? null);
  const around = (chart: SVGSVGElement): Around =>
    aroundOf(partOf(menu.current), chart, { title: nameOf(chart) ?? title, page, props: drawnProps });
  const picture = (chart: SVGSVGElement, ending: "svg" | "png", make: typeof svgFile) => {
    const name = nameOf(chart);
    return (
      <li key={`${ending} ${name}`}>
        <button
          type="button"
          onClick={() =>
            take(drawnProps, name === null ? own : [name], ending, () => make(chart, around(chart)))
          }
        >
          {words[ending] + (name === null ? "" : ` · ${name}`)}
        </button>
      </li>
    );
  };
  return (
    <div className="take-away live-only">
      <details
        ref={menu}
        onToggle={({ currentTarget }) => find(currentTarget.open ? foundIn(partOf(currentTarget)) : NOTHING)}
        onKeyDown={onKeyDown}
      >
        <summary>
          {words.take}
          <span className="unseen"> {title}</span>
        </summary>
        <ul>
          {tables.map((table) => {
            const caption = captionOf(table) ?? title;
            return (
              <li key={`${table.dataset["table"]} ${caption}`}>
                <button
                  type="button"
                  onClick={() => take(props, [caption], "csv", () => csvFile(table, language))}
                >
                  {words.csv(caption)}
                </button>
              </li>
            );
          })}
          {charts.flatMap((chart) => [picture(chart, "svg", svgFile), picture(chart, "png", pngFile)])}
          {isSealed() && <li className="note">{lockWords[language].exported}</li>}
        </ul>
      </details>
      <span role="status">{told}</span>
    </div>
  );
}

/** What a picture is of: one that shows no other period is compared with none. */
export function pictured<P extends Pick<TakeAwayProps, "state" | "compares">>(props: P): P {
  return props.compares === true ? props : { ...props, state: { ...props.state, compare: null } };
}

/** The part of the page around the menu. */
function partOf(menu: Element | null): Element {
  return menu?.closest(".part") ?? document.body;
}

function foundIn(part: Element): Found {
  return { charts: chartsIn(part), tables: tablesIn(part) };
}

function captionOf(table: HTMLTableElement): string | null {
  return table.caption?.textContent?.trim() || null;
}

/** Company, view, period, comparison and filters. */
function namesOf(page: PageRecord, { site, state, language }: TakeAwayProps): string[] {
  const company = [site.title, page.words[language].name];
  if (page.choices.length === 0) return company;
  // The file of a page that compares nothing says no quarter that it does not hold.
  const isCompared = page.choices.includes("compare");
  const compare =
    state.compare === null || !isCompared ? [] : [`vs ${formatPeriod(state.compare, language)}`];
  const filters = activeFilters(page, state, site, language).map(({ label }) => label);
  return [...company, formatPeriod(state.period, language), ...compare, ...filters];
}

type About = { readonly title: string; readonly page: PageRecord; readonly props: TakeAwayProps };

function aroundOf(part: Element, chart: SVGSVGElement, { title, page, props }: About): Around {
  const { site, state, language, n } = props;
  const choices = printedChoices(page, state, site, language);
  return {
    title,
    lines: [...saidOver(part, chart, props), choices],
    notes: [
      ...textsOf(part, "li[data-with-picture]").map(numberedText),
      ...textsOf(part, "p[data-with-picture]"),
    ],
    foot: takeAwayWords[language].base(n, site.data_end),
  };
}

/** Each finding that the picture numbers, under its number; else what the part begins with, if it is of what is drawn. */
function saidOver(
  part: Element,
  chart: SVGSVGElement,
  { sentences, site, language }: TakeAwayProps,
): string[] {
  const marks = [...chart.querySelectorAll<SVGElement>("[data-finding]")];
  const numbered = marks.flatMap((mark) => {
    const [text] = textsOf(part, `.findings > li[data-finding="${mark.dataset["finding"]}"] > a`);
    return text === undefined ? [] : [`${mark.textContent?.trim()}. ${text}`];
  });
  if (numbered.length > 0) return numbered.toSorted();
  const told = sentences ?? textsOf(part, ".lead, .findings > li > a, .standing > li > a").slice(0, 1);
  const drawn = textsOf(chart, "text");
  const names = site.touchpoints.map(({ names: own }) => own[language]);
  return [shownSentence(told, drawn, names) ?? []].flat();
}

/** As the page's own list numbers them. */
const numberedText = (text: string, at: number): string => `${at + 1}. ${text}`;

function textsOf(inside: Element, selector: string): string[] {
  return [...inside.querySelectorAll(selector)].map((one) => (one.textContent ?? "").trim());
}
