import { expect, it } from "vitest";
import { Restated } from "../../../src/views/review/Restated.tsx";
import { defaultState } from "../../../src/views/state.ts";
import { sampleSite } from "../../fixtures/sample-answers.ts";
import { markup, textIn } from "../sample-page.tsx";

const drawn = (change: Partial<typeof sampleSite>, period = sampleSite.period) =>
  textIn(
    markup(
      <Restated
        site={{ ...sampleSite, ...change }}
        language="fr"
        state={{ ...defaultState(sampleSite), period }}
      />,
    ),
  ).replaceAll(/[\u00A0\u202F]/g, " ");

it("says what was restated since a meeting, and why", () => {
  const restated = [
    {
      quarter: "2026-T2",
      seen_on: "2026-07-14",
      figures: [
        { key: "n", was: 3800, is: 3862, is_small: false },
        { key: "mature", was: null, is: 3010, is_small: true },
        { key: "feeling/achat", was: 0.5, is: null, is_small: false },
        { key: "feeling/retention", was: 1.29, is: 1.31, is_small: false },
      ],
      verdicts: [{ key: "stops/panier", was: "up" as const, is: null }],
      reasons: { files: ["crm/a.csv"], touchpoints: [], later: true },
    },
  ];
  const text = drawn({ frozen: ["2026-T2"], restated });
  expect(text).toContain("T2 2026, vu avec les données du 14 juillet 2026");
  expect(text).toContain("Parcours commencés : 3 800 → 3 862");
  expect(text).toContain("Parcours assez anciens : 3 010, moins de 5 d’écart");
  expect(text).toContain("+0,5 → –");
  expect(text).toMatch(/Ressenti « [^»]+ » : \+1,3 comme alors, une fois arrondi/u);
  expect(text).toContain("« en hausse » alors, « absent » aujourd’hui");
  expect(text).toContain("Exports nouveaux ou plus longs : crm/a.csv.");
});

it("says that nothing was, or that no quarter is frozen", () => {
  expect(drawn({ frozen: ["2026-T2"], restated: [] })).toContain("Rien n’a changé depuis");
  expect(drawn({})).toContain("Aucun trimestre n’est figé");
});

it("gives the command of the quarter shown, until it is frozen; of no quarter, the site's own", () => {
  expect(drawn({}, "2026-T2")).toContain("npm run freeze -- 2026-T2");
  const frozen = { frozen: ["2026-T2"], restated: [] };
  expect(drawn(frozen, "2026-T2")).not.toContain("npm run freeze");
  expect(drawn(frozen, "2026-T3")).toContain(
    "T3 2026 n’est pas figé : après la réunion, npm run freeze -- 2026-T3",
  );
  expect(drawn({}, "all")).toContain(`npm run freeze -- ${sampleSite.period}`);
});
