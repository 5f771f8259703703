import { expect, it } from "vitest";
import { movedBothWays } from "../../src/review/moved-both-ways.ts";
import { sampleFindings } from "../fixtures/sample-findings.ts";

const [sample] = sampleFindings.findings;
if (sample === undefined) throw new Error("the sample has no finding");
const told = (
  key: string,
  measure: "stops" | "feeling" | "volume",
  verdict: "up" | "down" | "unclear",
  concerned = 1,
) => ({
  ...sample,
  ...{ key, measure, verdict, concerned },
});

it("parts what is proven by whom it serves, most journeys first, three of each, and no volume", () => {
  const findings = [
    told("few", "stops", "up", 1),
    told("many", "stops", "up", 9),
    told("glad", "feeling", "up"),
    told("sad", "feeling", "down", 5),
    told("maybe", "feeling", "unclear", 50),
    told("crowd", "volume", "down", 50),
    told("last", "stops", "up", 0),
    told("eased", "stops", "down"),
  ];
  const { better, worse } = movedBothWays({ ...sampleFindings, findings });
  expect(worse.map(({ key }) => key)).toEqual(["many", "sad", "few"]);
  expect(better.map(({ key }) => key)).toEqual(["glad", "eased"]);
});
