import { expect, it } from "vitest";
import { OpenFiles } from "../../../src/views/controls/OpenFiles.tsx";
import { livePart, markup, pageProps } from "../sample-page.tsx";

it("takes several files or a folder, and promises that they stay here", async () => {
  const html = markup(<OpenFiles {...(await pageProps("paths", { live: livePart() }))} />);
  const inputs = [...html.matchAll(/<input[^>]*>/g)].map(([input]) => input);
  expect(inputs).toHaveLength(2);
  for (const input of inputs) expect(input).toMatch(/type="file".*multiple|multiple.*type="file"/);
  expect(inputs[0]).toMatch(/accept="[^"]*\.csv/);
  expect(inputs[1]).toContain("webkitdirectory");
  expect(html).toContain("n’en sortent pas");
});
it("waits for scripts", async () => {
  const html = markup(<OpenFiles {...(await pageProps("paths"))} />);
  expect(html.match(/disabled=""/g)).toHaveLength(2);
});
