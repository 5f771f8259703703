import { describe, expect, it } from "vitest";
import { StatusMessage } from "../../src/views/StatusMessage.tsx";
import { livePart, markup, pageProps } from "./sample-page.tsx";

const said = async (change: Parameters<typeof pageProps>[1]) =>
  markup(<StatusMessage {...(await pageProps("paths", change))} />);

describe("StatusMessage", () => {
  it("holds what may have to be said, and nothing else, when the view is ready", async () => {
    const html = await said({});
    expect(html.match(/<p class="[^"]*"/g)).toEqual([
      '<p class="status-updating"',
      '<p class="status-failed status-text"',
      '<p class="status-outdated status-text"',
    ]);
    expect(html).not.toContain("<button");
  });
  it("says that the engine is starting, which takes longer than an update", async () => {
    expect(await said({ live: livePart({ engine: "starting" }) })).toContain("moteur de calcul démarre");
  });
  it("says why a view is empty and what to do", async () => {
    const html = await said({ status: "empty", live: livePart() });
    expect(html).toContain("n trop petit : moins de 5 parcours");
    expect(html).toContain("Élargissez la période");
    expect(html).toContain("<button");
  });
  it("tells an engine that could not start from an answer that could not be loaded", async () => {
    expect(await said({ status: "failed", live: livePart({ engine: "failed" }) })).toContain(
      "moteur de calcul",
    );
    expect(await said({ status: "failed", live: livePart() })).toContain("Vérifiez la connexion");
  });
});
