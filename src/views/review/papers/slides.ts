// The quarter as slides. In: what is drawn for paper and the review's answers. Out: a PPTX file: texts and tables that can be edited, the river as a picture.
import PptxGenJS from "pptxgenjs";
import { stageName } from "../../../answers/names.ts";
import { toldOf } from "../../../findings/told.ts";
import { isProven, verdictWord } from "../../../findings/verdict-word.ts";
import { movedBothWays } from "../../../review/moved-both-ways.ts";
import { betsTable } from "../../../tables/bets.ts";
import { findingsTable } from "../../../tables/findings.ts";
import type { Table } from "../../../tables/table.ts";
import { paperWords } from "../../../words/papers.ts";
import { reviewWords } from "../../../words/review.ts";
import { findingSentence } from "../../../words/takeaways/findings.ts";
import { printedChoices } from "../../controls/printed-choices.ts";
import { isExploratory } from "../../exploratory.ts";
import { chartPicture } from "../../take-away/take.ts";
import type { MeetingProps } from "../meeting/meeting-props.ts";
import { reviewOf } from "../review-page.ts";

const INK = "17212B";
const QUIET = "4D5A67";
const RULE = "D8DCDF";
const [WIDTH, HEIGHT, MARGIN] = [13.33, 7.5, 0.5];
/** Small enough for a long word to stay whole, whatever typeface stands in for ours. */
const HEAD = { bold: true, color: QUIET, fontSize: 10 };
/** Rows and columns that a slide holds at a size that is read, and how wide each column is beside the others: we page tables ourselves. The file of the quarter has them all. */
const TABLES: Readonly<
  Record<string, { readonly rows: number; readonly columns: Readonly<Record<string, number>> }>
> = {
  findings: {
    rows: 8,
    columns: {
      ...{ finding: 2.8, before: 1.1, after: 1.4, difference: 1.4, low: 1.4, high: 1.4 },
      ...{ n: 1.2, "n-before": 1, verdict: 1.6 },
    },
  },
  bets: {
    rows: 4,
    columns: {
      ...{ decision: 2.3, owner: 1.5, due: 1.75, done: 1.75, expected: 2.3, confidence: 1.5 },
      ...{ difference: 1.8, n: 0.9, verdict: 1.3 },
    },
  },
};

export async function slidesFile(drawn: Element, props: MeetingProps): Promise<Blob> {
  const { site, language, state, pages, findings } = props;
  const words = paperWords[language];
  const deck = new PptxGenJS();
  deck.layout = "LAYOUT_WIDE";
  deck.title = `${site.title} · ${words.briefTitle(state.period)}`;
  const foot = `${printedChoices(reviewOf(pages), state, site, language)} · ${words.readUntil(site.data_end)}`;
  const add = (title: string): PptxGenJS.Slide => {
    const slide = deck.addSlide();
    slide.addText(title, { ...place(0.3, 0.8), fontSize: 28, bold: true, color: INK });
    slide.addText(foot, { ...place(HEIGHT - 0.5, 0.35), fontSize: 11, color: QUIET });
    return slide;
  };
  addCover(deck, props, foot);
  const picture = await chartPicture(drawn);
  if (picture !== null) {
    const { data, ratio } = picture;
    const [w, h] = fitted(ratio, WIDTH - 2 * MARGIN, HEIGHT - 2);
    add(words.map).addImage({ data, x: (WIDTH - w) / 2, y: 1.2, w, h, altText: words.map });
  }
  const { better, worse } = movedBothWays(findings.now);
  const telling = {
    ...{ period: state.period, compare: state.compare ?? "" },
    ...{ site, language, exploratory: isExploratory(state) },
  };
  for (const [title, list] of [
    [words.worse, worse],
    [words.better, better],
  ] as const) {
    const lines = list.map((one) => findingSentence(toldOf(one, telling), language));
    add(title).addText(
      (lines.length === 0 ? [words.none] : lines).map((text) => ({
        text,
        options: { bullet: lines.length > 0, breakLine: true, paraSpaceAfter: 14 },
      })),
      { ...place(1.3, HEIGHT - 2.2), fontSize: 22, color: INK, valign: "top" },
    );
  }
  const told = findings.now.findings.filter((one) => isProven(one) || verdictWord(one) === "possible");
  if (told.length > 0) {
    const table = findingsTable({ ...findings.now, findings: told }, site, language);
    addTable(add, { ...table, caption: words.proven }, language);
  }
  const isNarrowed = (state.persona ?? state.segment) !== null;
  const addBets = (title: string): PptxGenJS.Slide => {
    const slide = add(title);
    const note = { ...place(HEIGHT - 0.9, 0.35), fontSize: 12, color: QUIET };
    return isNarrowed ? slide.addText(reviewWords[language].ofAll, note) : slide;
  };
  if (site.decisions.length > 0) addTable(addBets, betsTable(site, language), language);
  return (await deck.write({ outputType: "blob" })) as Blob;
}

const place = (y: number, h: number) => ({ x: MARGIN, y, w: WIDTH - 2 * MARGIN, h, fontFace: "Arial" });

function addCover(deck: PptxGenJS, props: MeetingProps, foot: string): void {
  const { site, language, state, funnel } = props;
  const words = paperWords[language];
  const slide = deck.addSlide();
  slide.addText(site.title, { ...place(1.6, 0.8), fontSize: 24, color: QUIET });
  slide.addText(words.briefTitle(state.period), { ...place(2.4, 1), fontSize: 44, bold: true, color: INK });
  const { mature, stages } = funnel.now;
  const goal = stages.find(({ stage }) => stage === site.goal_stage);
  const text =
    mature && goal !== undefined
      ? words.goal(goal.reached / mature, goal.reached, mature, stageName(site, goal.stage, language))
      : words.noRate;
  slide.addText(text, { ...place(3.6, 1.2), fontSize: 22, color: INK, valign: "top" });
  slide.addText(foot, { ...place(HEIGHT - 0.5, 0.35), fontSize: 11, color: QUIET });
}

function addTable(
  add: (title: string) => PptxGenJS.Slide,
  { name, caption, columns, rows }: Table,
  language: MeetingProps["language"],
): void {
  const { rows: most, columns: widths } = TABLES[name] ?? { rows: 8, columns: {} };
  const kept = columns.flatMap((column, at) => {
    const width = widths[column.key];
    return width === undefined ? [] : [{ column, at, width }];
  });
  const whole = kept.reduce((sum, { width }) => sum + width, 0);
  const all = Math.ceil(rows.length / most);
  // As many on each slide as on the others.
  const each = Math.ceil(rows.length / Math.max(1, all));
  const border = { type: "solid" as const, pt: 0.5, color: RULE };
  for (let page = 0; page < all; page += 1) {
    const title = all > 1 ? `${caption}${paperWords[language].page(page + 1, all)}` : caption;
    const head = kept.map(({ column }) => ({ text: column.name, options: HEAD }));
    const body = rows.slice(page * each, (page + 1) * each).map(({ cells }) =>
      kept.map(({ column, at }) => ({
        text: cells[at]?.text ?? "",
        options: { align: column.numeric ? ("right" as const) : ("left" as const) },
      })),
    );
    add(title).addTable([head, ...body], {
      ...{ x: MARGIN, y: 1.2, w: WIDTH - 2 * MARGIN, fontFace: "Arial", fontSize: 12, color: INK },
      colW: kept.map(({ width }) => ((WIDTH - 2 * MARGIN) * width) / whole),
      border,
      autoPage: false,
    });
  }
}

/** As large as the room allows. */
function fitted(ratio: number, width: number, height: number): [number, number] {
  return ratio > width / height ? [width, width / ratio] : [height * ratio, height];
}
