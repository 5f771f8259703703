import { expect, test } from "vitest";
import { decisionLines, readDecisions } from "../../src/company/decisions.ts";
import { DEFAULT_STAGES } from "../../src/company/defaults/stages.ts";
import { defaultTouchpointRules } from "../../src/company/defaults/touchpoints.ts";
import { withIds } from "../../src/company/touchpoint-ids.ts";
import { file, told } from "./files.ts";

const rules = withIds([], defaultTouchpointRules(DEFAULT_STAGES), DEFAULT_STAGES);
const [rule] = rules;
const name = rule?.touchpoint.fr ?? "";
const header = "date;quoi;quoi_en;mesure;lieu;sens;combien;trimestre;confiance;responsable;echeance;genre";
const read = (...lines: string[]) =>
  readDecisions([file("decisions.csv", [header, ...lines].join("\n"))], { stages: DEFAULT_STAGES, rules });

test("a decision has its day, its words, and a bet with all its parts", async () => {
  const { value, problems } = await read(
    `21/04/2026;Relancer;Remind;arrêts;${name};baisse;5 points;T3 2026;80 %;Web;2026-06-30;commencer`,
  );
  expect(problems).toEqual([]);
  expect(value).toEqual([
    {
      id: "2026-04-21-relancer",
      date: "2026-04-21",
      kind: "start",
      what: { fr: "Relancer", en: "Remind" },
      why: null,
      known: null,
      owner: "Web",
      due: "2026-06-30",
      done: null,
      bet: {
        measure: "stops",
        level: "touchpoint",
        place: rule?.id,
        direction: "down",
        amount: 0.05,
        by: "2026-T3",
        confidence: 0.8,
      },
    },
  ]);
});

test("a feeling keeps its own scale, a stage is a place too, and confidence is a share", async () => {
  const { value } = await read("2026-04-21;X;;ressenti;Achat;hausse;0,5;2026-T3;0,7;;;");
  expect(value[0]?.bet).toMatchObject({ level: "stage", place: "achat", amount: 0.5, confidence: 0.7 });
});

test("a decision without a bet stands alone; the same line twice is one; days order them", async () => {
  const { value, problems } = await read(
    "2026-05-01;B;;;;;;;;;;",
    "2026-04-21;A;;;;;;;;;;arrêter",
    "2026-04-21;A;;;;;;;;;;arrêter",
  );
  expect(value.map(({ id, kind, bet }) => [id, kind, bet])).toEqual([
    ["2026-04-21-a", "stop", null],
    ["2026-05-01-b", null, null],
  ]);
  expect(problems).toEqual([]);
});

test("what is not understood is told with its column; the decision stays, its bet does not", async () => {
  const { value, problems } = await read(
    `2026-04-21;A;;bonheur;${name};baisse;beaucoup;T3 2026;200 %;;demain;`,
    "hier;B;;;;;;;;;;",
  );
  expect(value.map(({ id, bet }) => [id, bet])).toEqual([["2026-04-21-a", null]]);
  expect(problems.map(({ column }) => column)).toEqual([
    "mesure",
    "combien",
    "confiance",
    "echeance",
    "date",
  ]);
  expect(told(problems)).toEqual([
    "decision-cell-unread:2",
    "decision-cell-unread:2",
    "decision-cell-unread:2",
    "decision-cell-unread:2",
    "decision-date-unreadable:3",
  ]);
});

test("sheets that the page wrote are read with the folder's own: no loss, no double, and what two of them say otherwise is told", async () => {
  const sheet = (name: string, ...lines: string[]) => file(name, [header, ...lines].join("\n"));
  const same = "2026-10-20;Cesser;;;;;;;;Web;;";
  const { value, problems } = await readDecisions(
    [
      sheet(
        "decisions-2026-10-20.csv",
        same,
        "2026-10-20;Lancer;;;;;;;;Web;;",
        "2026-10-20;Tenir;;;;;;;;Web;;",
      ),
      sheet("decisions.csv", same, "2026-10-20;Tenir;;;;;;;;CRM;;"),
    ],
    { stages: DEFAULT_STAGES, rules },
  );
  expect(value.map(({ id, owner }) => [id, owner])).toEqual([
    ["2026-10-20-cesser", "Web"],
    ["2026-10-20-lancer", "Web"],
    ["2026-10-20-tenir", "CRM"],
  ]);
  expect(told(problems)).toEqual(["decision-twice:3"]);
});
test("a name that a stage and a touchpoint share is the one where the measure is taken", async () => {
  const [, stage] = DEFAULT_STAGES;
  if (stage === undefined || rule === undefined) throw new Error("no second stage");
  const shared = rules.map((one, at) => (at === 0 ? { ...one, touchpoint: stage.names } : one));
  const lines = ["atteignent", "arrêts"].map(
    (measure) => `2026-10-20;${measure};;${measure};${stage.names.fr};baisse;;2027-T1;;;;`,
  );
  const { value } = await readDecisions([file("decisions.csv", [header, ...lines].join("\n"))], {
    stages: DEFAULT_STAGES,
    rules: shared,
  });
  expect(value.map(({ bet }) => [bet?.measure, bet?.level])).toEqual([
    ["stops", "touchpoint"],
    ["reached", "stage"],
  ]);
});
test("lines are kept as they are written, their day as ISO says it", async () => {
  const { value, problems } = await decisionLines(
    file("decisions.csv", [header, "21/04/2026;Cesser;;;;;;;;Web;;", "jamais;Rien;;;;;;;;;;"].join("\n")),
  );
  expect(value).toMatchObject([{ date: "2026-04-21", what: "Cesser", owner: "Web", measure: "" }]);
  expect(told(problems)).toContain("decision-date-unreadable:3");
});
const decided = (name: string, ...lines: string[]) =>
  file(name, ["date;quoi;responsable;mesure;lieu;sens;trimestre;combien;fait_le", ...lines].join("\n"));
test("a day says that it is done, never one before the decision, nor a word", async () => {
  const { value, problems } = await readDecisions(
    [
      decided(
        "decisions.csv",
        "2026-04-21;A;;;;;;;22/06/2026",
        "2026-04-21;B;;;;;;;2026-04-20",
        "2026-04-21;C;;;;;;;oui",
      ),
    ],
    { stages: DEFAULT_STAGES, rules },
  );
  expect(value.map(({ done }) => done)).toEqual(["2026-06-22", null, null]);
  expect(problems.map(({ code, line, column }) => [code, line, column])).toEqual([
    ["decision-cell-unread", 3, "fait_le"],
    ["decision-cell-unread", 4, "fait_le"],
  ]);
});
test("a line of day, words and done alone says so of the decision that another sheet holds, and takes nothing from it", async () => {
  const bet = `arrêts;${name};baisse;2026-T3;5 points`;
  const { value, problems } = await readDecisions(
    [
      decided("decisions-2026-10-20.csv", "2026-04-21;Relancer;;;;;;;2026-06-22"),
      decided("decisions.csv", `2026-04-21;Relancer;Web;${bet};`),
    ],
    { stages: DEFAULT_STAGES, rules },
  );
  expect(problems).toEqual([]);
  expect(value).toMatchObject([
    { owner: "Web", done: "2026-06-22", bet: { measure: "stops", amount: 0.05 } },
  ]);
});
test("a bet of which the amount cannot be read is not graded by another one", async () => {
  const { value, problems } = await readDecisions(
    [decided("decisions.csv", `2026-04-21;Relancer;Web;arrêts;${name};baisse;2026-T3;beaucoup;`)],
    { stages: DEFAULT_STAGES, rules },
  );
  expect(value[0]?.bet).toBeNull();
  expect(problems.map(({ column }) => column)).toEqual(["combien"]);
});
