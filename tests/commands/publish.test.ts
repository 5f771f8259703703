// Publishing end to end, to a bare repository of this machine that stands for GitHub.
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, expect, test } from "vitest";
import { domainOf, type Press, publish } from "../../src/commands/publish.ts";
import { commandWords } from "../../src/words/commands.ts";
import { git, newRepository, useGitSettings, write } from "./repositories.ts";

const GITHUB = "https://github.com/Lumen/parcours.git";
let remote = "";
let repository = "";

beforeEach(() => {
  remote = newRepository("--bare");
  useGitSettings(`[url "${remote}"]\ninsteadOf = ${GITHUB}\n`);
  // gh-pages keeps its clone between publications; each test starts without one.
  process.env["CACHE_DIR"] = mkdtempSync(join(tmpdir(), "parcours-cache-"));
  repository = newRepository();
  git(repository, "remote", "add", "origin", GITHUB);
  write(repository, { "data/crm/clients.csv": "Email\nx@example.org" });
});

/** A press whose build writes the given files into dist/, and that remembers what was said. */
function press(files: Record<string, string>, more: Partial<Press> = {}) {
  const said: string[] = [];
  const build = (basePath: string) => {
    rmSync(join(repository, "dist"), { recursive: true, force: true });
    write(join(repository, "dist"), { "index.html": `base ${basePath}`, ...files });
    return true;
  };
  const say = (sentence: string) => said.push(sentence);
  const base = { repository, words: commandWords.fr, dryRun: false, basePath: undefined, build, say };
  return { said, given: { ...base, ...more } };
}
const published = () => git(remote, "ls-tree", "-r", "--name-only", "gh-pages").split("\n");
const content = (path: string) => git(remote, "show", `gh-pages:${path}`);

test("dist/ alone reaches the gh-pages branch, built for the repository's own path", async () => {
  const { said, given } = press({ "_astro/a.css": "a", ".well-known/x": "x" });
  expect(await publish(given)).toBe(true);
  expect(published()).toEqual([".nojekyll", ".well-known/x", "_astro/a.css", "index.html"]);
  expect(content("index.html")).toBe("base /parcours/");
  expect(said.at(-1)).toContain("https://lumen.github.io/parcours/");
});

test("publishing again replaces everything, and nothing of before remains in the branch's history", async () => {
  expect(await publish(press({ "old.html": "old", ".old": "old" }).given)).toBe(true);
  expect(await publish(press({ "new.html": "new" }).given)).toBe(true);
  expect(published()).toEqual([".nojekyll", "index.html", "new.html"]);
  expect(git(remote, "rev-list", "--count", "gh-pages")).toBe("1");
});

test("a dry run builds, says what would go, and sends nothing", async () => {
  const { said, given } = press({ "a.css": "a" }, { dryRun: true });
  expect(await publish(given)).toBe(true);
  expect(said.at(-1)).toContain("2 fichiers");
  expect(git(remote, "branch", "--list")).toBe("");
});

test("a given base path is kept", async () => {
  await publish(press({}, { basePath: "equipe/maison" }).given);
  expect(content("index.html")).toBe("base /equipe/maison/");
});

test("a domain of one's own puts the site at its root, whether in public/ or set on GitHub", async () => {
  write(repository, { "public/CNAME": "parcours.lumen.example\n" });
  expect(domainOf(repository)).toBe("parcours.lumen.example");
  const { said, given } = press({});
  await publish(given);
  expect(content("index.html")).toBe("base /");
  expect(said.at(-1)).toContain("https://parcours.lumen.example/");

  rmSync(join(repository, "public"), { recursive: true });
  await publish(press({}).given);
  expect(content("CNAME")).toBe("parcours.lumen.example");
  expect(content("index.html")).toBe("base /");
});

test("a build that fails publishes nothing", async () => {
  const { said, given } = press({}, { build: () => false });
  expect(await publish(given)).toBe(false);
  expect(said.at(-1)).toBe(commandWords.fr.buildFailed);
  expect(git(remote, "branch", "--list")).toBe("");
});

test("without a remote, or with one that is not GitHub's, the sentence says what to do", async () => {
  git(repository, "remote", "set-url", "origin", remote);
  const elsewhere = press({});
  expect(await publish(elsewhere.given)).toBe(false);
  expect(elsewhere.said.at(-1)).toContain("BASE_PATH=/depot/ npm run publish");

  git(repository, "remote", "remove", "origin");
  const nowhere = press({});
  expect(await publish(nowhere.given)).toBe(false);
  expect(nowhere.said.at(-1)).toContain("git remote add origin");
});

test("a push that is refused is told, with git's own reason", async () => {
  write(remote, { "hooks/pre-receive": "#!/bin/sh\necho branche protégée >&2\nexit 1\n" });
  git(remote, "config", "core.hooksPath", "hooks");
  chmodSync(join(remote, "hooks/pre-receive"), 0o755);
  const { said, given } = press({});
  expect(await publish(given)).toBe(false);
  expect(said.at(-1)).toContain("branche protégée");
});
