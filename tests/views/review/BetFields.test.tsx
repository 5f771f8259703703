import { expect, it } from "vitest";
import { emptyDraft } from "../../../src/review/draft-decision.ts";
import { BetFields } from "../../../src/views/review/BetFields.tsx";
import { sampleSite } from "../../fixtures/sample-answers.ts";
import { sampleFindings } from "../../fixtures/sample-findings.ts";
import { markup } from "../sample-page.tsx";

const drawn = (measure: "" | "reached" | "feeling") =>
  markup(
    <BetFields
      {...{ site: sampleSite, language: "en", base: "/", findings: sampleFindings }}
      draft={{ ...emptyDraft("2026-10-20"), measure }}
      set={() => undefined}
    />,
  );

it("asks where, which way and by how much once there is a measure", () => {
  expect(drawn("").match(/disabled=""/gu)).toHaveLength(5);
  const html = drawn("reached");
  expect(html).not.toContain("disabled");
  for (const { id } of sampleSite.stages.slice(1)) expect(html).toContain(`value="stage:${id}"`);
});

it("a feeling moves by four points at most, a share by a hundred", () => {
  expect(drawn("reached")).toContain('max="100" step="any"');
  expect(drawn("feeling")).toContain('max="4" step="any"');
});
