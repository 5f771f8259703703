// What leaves the review. In: the review's props and answers. Out: a button a paper or a file; what is printed or written is drawn only then.
import { type ReactNode, useEffect, useRef, useState } from "react";
import { typeface } from "../../../charts/alone/typeface.ts";
import { calendarText } from "../../../tables/calendar.ts";
import { formatPeriod } from "../../../words/format.ts";
import { paperWords } from "../../../words/papers.ts";
import { fileName } from "../../take-away/file-name.ts";
import { keep } from "../../take-away/take.ts";
import { ToPrepare } from "../Before.tsx";
import { useKept } from "../kept.ts";
import { decisionsPlace } from "../kept-places.ts";
import type { MeetingProps } from "../meeting/meeting-props.ts";
import { Owners } from "../Owners.tsx";
import { Brief } from "./Brief.tsx";
import { dueDates } from "./due-dates.ts";
import { Minutes } from "./Minutes.tsx";
import { PaperHead } from "./PaperHead.tsx";
import { QuarterPages } from "./QuarterPages.tsx";
import { quarterFile, withoutLinks } from "./quarter-file.ts";

type Paper = "brief" | "minutes" | "sheets" | "file" | "slides";

export function Papers(props: MeetingProps): ReactNode {
  const { language, site, live } = props;
  const words = paperWords[language];
  const [paper, choose] = useState<Paper | null>(null);
  const [told, tell] = useState("");
  const sheet = useRef<HTMLDivElement>(null);
  const latest = useRef(props);
  latest.current = props;
  const kept = useKept(decisionsPlace(props)).value.lines;
  useEffect(() => {
    const drawn = sheet.current;
    if (paper === null || drawn === null) return undefined;
    if (paper !== "file" && paper !== "slides") return printed(() => choose(null));
    const making = paper === "file" ? fileOf(drawn, latest.current) : slidesOf(drawn, latest.current);
    making
      .then(({ file, name }) => {
        keep(file, name);
        tell(words.ready(name));
      })
      .catch((cause: unknown) => {
        console.warn("no file:", cause);
        tell(words.failed);
      })
      .finally(() => choose(null));
    return undefined;
  }, [paper, words]);
  if (live === null) return null;
  const ask = (which: Paper): void => {
    tell(which === "file" || which === "slides" ? words.busy : "");
    choose(which);
  };
  const takeDates = (): void => {
    const dates = dueDates(site, kept, language);
    if (dates.length === 0) {
      tell(words.noDates);
      return;
    }
    const name = nameOf(props, "ics");
    keep(new Blob([calendarText(dates, site.data_end)], { type: "text/calendar;charset=utf-8" }), name);
    tell(words.ready(name));
  };
  return (
    <>
      <section className="part papers" id="emporter">
        <h2>{words.title}</h2>
        <ul>
          {(["brief", "minutes", "sheets", "file", "slides"] as const).map((one) => (
            <li key={one}>
              <button type="button" className="map-button" disabled={paper !== null} onClick={() => ask(one)}>
                {words[one]}
              </button>
            </li>
          ))}
          <li>
            <button type="button" className="map-button" onClick={takeDates}>
              {words.calendar}
            </button>
          </li>
        </ul>
        <p role="status">{told}</p>
      </section>
      {paper !== null && (
        <div className="paper" data-paper={paper} ref={sheet} inert aria-hidden="true">
          <Sheet {...props} paper={paper} />
        </div>
      )}
    </>
  );
}

function Sheet({ paper, ...props }: MeetingProps & { readonly paper: Paper }): ReactNode {
  if (paper === "brief" || paper === "slides") return <Brief {...props} />;
  if (paper === "minutes") return <Minutes {...props} />;
  if (paper === "file") return <QuarterPages {...props} />;
  return (
    <>
      <PaperHead {...props} title={paperWords[props.language].sheetsTitle(props.state.period)} />
      <div className="paper-first">
        <ToPrepare {...props} />
      </div>
      <Owners {...props} findings={props.findings.now} />
    </>
  );
}

/** Prints what stands, and clears it once the browser is done. */
function printed(done: () => void): () => void {
  window.addEventListener("afterprint", done);
  window.print();
  return () => window.removeEventListener("afterprint", done);
}

type Made = { readonly file: Blob; readonly name: string };

function nameOf({ site, state, language }: MeetingProps, ending: string): string {
  return fileName([site.title, paperWords[language].briefTitle(state.period)], ending);
}

async function fileOf(drawn: Element, props: MeetingProps): Promise<Made> {
  const { site, state, language } = props;
  const copy = drawn.cloneNode(true) as Element;
  withoutLinks(copy, new URL(location.href));
  const styles = [...document.querySelectorAll("style")].map((one) => one.textContent ?? "").join("\n");
  const text = quarterFile({
    ...{ language, styles, font: await typeface(), body: copy.innerHTML },
    title: `${site.title} · ${formatPeriod(state.period, language)}`,
  });
  return { file: new Blob([text], { type: "text/html;charset=utf-8" }), name: nameOf(props, "html") };
}

/** The library comes only now. */
async function slidesOf(drawn: Element, props: MeetingProps): Promise<Made> {
  const { slidesFile } = await import("./slides.ts");
  return { file: await slidesFile(drawn, props), name: nameOf(props, "pptx") };
}
