// A baseline's page: controls, URL and one chart, under the same contract as Parcours' views, so that one harness measures all. In: a source of answers. Out: the page, alive.
import { latestPeriod, periods, personas, segments } from "../company/model.ts";
import { drawEmotion } from "./draw/emotion.ts";
import { drawFunnel } from "./draw/funnel.ts";
import { drawSankey } from "./draw/sankey.ts";
import { drawVariants } from "./draw/table.ts";
import type { Choice, View } from "./questions.ts";
import type { Answer } from "./rows.ts";

export type Source = { ask(view: View, choice: Choice): Promise<Answer> };

const controls = {
  period: [...periods, "all"],
  persona: ["", ...personas.map(({ id }) => id)],
  segment: ["", ...segments.map(({ id }) => id)],
} as const;

/** Draws the view that the URL asks for as soon as the source is there, then again at each change of a control or of the URL. */
export async function runPage(start: Promise<Source>): Promise<void> {
  const view = (new URLSearchParams(location.search).get("view") ?? "paths") as View;
  document.body.innerHTML = `<main><p>${Object.entries(controls).map(select).join(" ")}</p><section data-view="${view}" data-state="updating" data-revision="0"></section></main>`;
  showChoice();
  const source = await start;
  const show = () => repaint(source, view);
  document.addEventListener("change", (event) => {
    writeUrl(event.target as HTMLSelectElement);
    void show();
  });
  addEventListener("popstate", () => {
    showChoice();
    void show();
  });
  await show();
}

async function repaint(source: Source, view: View): Promise<void> {
  const root = document.querySelector<HTMLElement>("[data-view]");
  if (root === null) return;
  root.dataset["state"] = "updating";
  const search = location.search;
  const answer = await source.ask(view, readChoice());
  if (search !== location.search) return;
  root.innerHTML = draw(answer);
  root.dataset["state"] = "ready";
  root.dataset["revision"] = String(Number(root.dataset["revision"]) + 1);
}

function draw(answer: Answer): string {
  if (answer.view === "paths") return drawSankey(answer.links) + drawVariants(answer.variants);
  return answer.view === "funnel" ? drawFunnel(answer.stages) : drawEmotion(answer.points);
}

function select([name, values]: [string, readonly string[]]): string {
  return `<select name="${name}">${values.map((value) => `<option value="${value}">${value || "—"}</option>`).join("")}</select>`;
}

function readChoice(): Choice {
  const search = new URLSearchParams(location.search);
  const number = (text: string | null) => (text === null || text === "" ? null : Number(text));
  return {
    period: search.get("period") || latestPeriod,
    persona: search.get("persona") || null,
    segment: search.get("segment") || null,
    anchor: number(search.get("anchor")?.replace("from:", "") ?? null),
    through: number(search.get("through")),
  };
}

function showChoice(): void {
  const choice = readChoice();
  for (const name of ["period", "persona", "segment"] as const) {
    const field = document.querySelector<HTMLSelectElement>(`select[name=${name}]`);
    if (field) field.value = choice[name] ?? "";
  }
}

function writeUrl(field: HTMLSelectElement): void {
  const search = new URLSearchParams(location.search);
  search.set(field.name, field.value);
  history.pushState(null, "", `?${search}`);
}
