import { expect, it } from "vitest";
import { quarterFile, withoutLinks } from "../../../../src/views/review/papers/quarter-file.ts";

const file = (more: object = {}) =>
  quarterFile({
    ...{ language: "fr", title: "A & <B>", body: "<h1>x</h1>", font: null },
    styles: 'p{color:red}@font-face{src:url("/_astro/inter.woff2")}b{top:0}',
    ...more,
  });

it("fetches nothing and runs nothing: its own rules forbid it", () => {
  expect(file()).toContain(`content="default-src 'none'; style-src 'unsafe-inline'; font-src data:"`);
  expect(file()).not.toMatch(/<script|_astro|https?:/u);
  expect(file()).toContain("p{color:red}b{top:0}");
  expect(file()).toContain("<title>A &#38; &#60;B&#62;</title>");
});
it("carries the typeface where it could be had", () => {
  expect(file({ font: "data:font/woff2;base64,AA" })).toContain("url(data:font/woff2;base64,AA)");
});
it("leads to the site where others can reach it, else nowhere", () => {
  const link = () => {
    const attributes = new Map([["href", "/emotions/?point=x"]]);
    const one = {
      getAttribute: (name: string) => attributes.get(name) ?? null,
      setAttribute: (name: string, text: string) => void attributes.set(name, text),
      removeAttribute: (name: string) => void attributes.delete(name),
    };
    return { attributes, root: { querySelectorAll: () => [one] } as unknown as Element };
  };
  const [online, local] = [link(), link()];
  withoutLinks(online.root, new URL("https://lumen.example/revue/"));
  withoutLinks(local.root, new URL("http://localhost:4321/revue/"));
  expect(online.attributes.get("href")).toBe("https://lumen.example/emotions/?point=x");
  expect(local.attributes.has("href")).toBe(false);
});
