import { expect, it } from "vitest";
import { Papers } from "../../../../src/views/review/papers/Papers.tsx";
import { livePart, markup } from "../../sample-page.tsx";
import { screenProps } from "../meeting/sample-screen.tsx";

it("needs scripts, and draws no paper before somebody asks", async () => {
  const props = await screenProps("map");
  expect(markup(<Papers {...props} />)).toBe("");
  const html = markup(<Papers {...props} live={livePart().actions} />);
  expect(html.match(/<button/gu)).toHaveLength(6);
  expect(html).not.toContain("data-paper");
});
