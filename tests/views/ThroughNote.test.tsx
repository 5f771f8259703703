import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { ThroughNote } from "../../src/views/ThroughNote.tsx";

test("says its sentence, and takes no room without one", () => {
  expect(renderToStaticMarkup(<ThroughNote text="Lus à partir de lui." />)).toContain("Lus à partir de lui.");
  expect(renderToStaticMarkup(<ThroughNote text={null} />)).toBe("");
});
