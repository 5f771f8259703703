import { expect, it } from "vitest";
import { Awaited, ViewRoot } from "../../src/views/ViewRoot.tsx";
import { markup } from "./sample-page.tsx";

const root = (awaited: "nothing" | "answer" | "late") =>
  markup(
    <Awaited value={awaited}>
      <ViewRoot page={{ name: "funnel" }} status="empty" revision={3}>
        …
      </ViewRoot>
    </Awaited>,
  );

it("says which view it is, its state and its repaints", () => {
  const html = root("nothing");
  expect(html).toMatch(/data-view="funnel" data-state="empty" data-revision="3" aria-busy="false"/);
  expect(html).not.toContain("data-late");
});
it("is updating as soon as an answer is awaited, and late only when the reader must be told", () => {
  expect(root("answer")).toMatch(/data-state="updating" data-revision="3" aria-busy="true"/);
  expect(root("late")).toMatch(/data-state="updating" data-late="" data-revision="3" aria-busy="true"/);
});
