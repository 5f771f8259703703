// Where the site lives: written by hand, or told from a GitHub repository.
import { expect, test } from "vitest";
import { gitHubRepository, normalizeBasePath, pagesAddress } from "../../src/commands/base-path.ts";

test("a base path has a slash on both sides, however it is written", () => {
  for (const text of ["maison", "/maison", "maison/", "/maison/", " //maison// "])
    expect(normalizeBasePath(text)).toBe("/maison/");
  for (const text of [undefined, "", "/", "//"]) expect(normalizeBasePath(text)).toBe("/");
  expect(normalizeBasePath("equipe/maison")).toBe("/equipe/maison/");
});

test("owner and name are read from every form of a GitHub remote", () => {
  const expected = { owner: "Maison-Lumen", name: "parcours.clients" };
  for (const url of [
    "https://github.com/Maison-Lumen/parcours.clients.git",
    "https://github.com/Maison-Lumen/parcours.clients",
    "https://someone@github.com/Maison-Lumen/parcours.clients/",
    "git@github.com:Maison-Lumen/parcours.clients.git",
    "ssh://git@github.com:22/Maison-Lumen/parcours.clients.git",
  ])
    expect(gitHubRepository(url)).toEqual(expected);
  expect(gitHubRepository("/srv/git/parcours.git")).toBeNull();
  expect(gitHubRepository("https://notgithub.example/a/b.git")).toBeNull();
});

test("a project site lives under its name, a user's site and a domain of one's own at the root", () => {
  const project = { owner: "Lumen", name: "parcours" };
  expect(pagesAddress(project, null)).toEqual({
    address: "https://lumen.github.io/parcours/",
    basePath: "/parcours/",
  });
  expect(pagesAddress({ owner: "Lumen", name: "lumen.github.io" }, null)).toEqual({
    address: "https://lumen.github.io/",
    basePath: "/",
  });
  expect(pagesAddress(project, "parcours.lumen.example")).toEqual({
    address: "https://parcours.lumen.example/",
    basePath: "/",
  });
});
