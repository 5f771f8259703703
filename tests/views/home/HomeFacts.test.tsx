import { expect, it } from "vitest";
import { HomeFacts } from "../../../src/views/home/HomeFacts.tsx";
import { sampleSite } from "../../fixtures/sample-answers.ts";
import { markup } from "../sample-page.tsx";

it("says how many customers, journeys and interactions, and how far sources cross", () => {
  const html = markup(<HomeFacts language="en" site={sampleSite} />);
  const facts = [...html.matchAll(/<dt>(.*?)<\/dt><dd>(.*?)<\/dd>/g)].map(([, name, value]) => [value, name]);
  expect(facts).toEqual([
    ["7,410", "customers"],
    ["7,972", "journeys"],
    ["41,830", "interactions"],
    ["31%", "of journeys cross several sources"],
  ]);
});
