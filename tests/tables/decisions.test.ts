import { expect, it } from "vitest";
import { readDecisions } from "../../src/company/decisions.ts";
import { DEFAULT_STAGES } from "../../src/company/defaults/stages.ts";
import { defaultTouchpointRules } from "../../src/company/defaults/touchpoints.ts";
import { withIds } from "../../src/company/touchpoint-ids.ts";
import { cellsOf, emptyDraft } from "../../src/review/draft-decision.ts";
import { decisionsCsv } from "../../src/tables/decisions.ts";
import { decisionWords } from "../../src/words/decisions.ts";
import { file } from "../company/files.ts";

const rules = withIds([], defaultTouchpointRules(DEFAULT_STAGES), DEFAULT_STAGES);
const [rule] = rules;

it.each(["fr", "en"] as const)(
  "is what the build reads back, whole, written from a page in %s",
  async (language) => {
    const words = decisionWords[language];
    const lines = (["stops", "feeling", "volume"] as const).flatMap((measure) =>
      (["start", "stop", "reassign", "kill"] as const).map((kind) =>
        cellsOf(
          {
            ...emptyDraft("2026-10-20"),
            ...{ what: `Faire « ${measure} » ; "${kind}"`, why: "Parce que", known: "21 %", owner: "Web" },
            ...{ measure, place: `touchpoint:${rule?.id}`, direction: "down" as const, amount: "0.5" },
            ...{ confidence: "80", due: "2026-12-01", done: "2026-11-20", kind },
          },
          words,
        ),
      ),
    );
    const { value, problems } = await readDecisions([file("decisions.csv", decisionsCsv(lines))], {
      stages: DEFAULT_STAGES,
      rules,
    });
    expect(problems).toEqual([]);
    expect(value).toHaveLength(lines.length);
    for (const { bet, why, known, owner, due, done } of value) {
      expect({ why, known, owner, due, done }).toEqual({
        ...{ why: "Parce que", known: "21 %", owner: "Web", due: "2026-12-01", done: "2026-11-20" },
      });
      expect(bet).toMatchObject({
        ...{ level: "touchpoint", place: rule?.id, direction: "down", by: "2027-T1", confidence: 0.8 },
        amount: bet?.measure === "feeling" ? 0.5 : 0.005,
      });
    }
    expect(new Set(value.map(({ kind }) => kind))).toEqual(new Set(["start", "stop", "reassign", "kill"]));
  },
);
