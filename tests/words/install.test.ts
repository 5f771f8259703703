// What the install step says, to someone whose language is not known yet.
import { expect, test } from "vitest";
import { installFailed, installing, nodeTooOld } from "../../src/words/install.mjs";

test("each sentence is in French and in English, with its facts", () => {
  expect(installing("ci")).toMatch(/Installation.*Installing/u);
  expect(installing("install")).toMatch(/Mise à jour.*up to date/u);
  expect(installFailed("npm ci")).toMatch(/échoué \(npm ci\)[\s\S]*failed \(npm ci\)/u);
  expect(nodeTooOld("v20.1.0", "22.18.0")).toMatch(
    /22\.18\.0[\s\S]*v20\.1\.0[\s\S]*22\.18\.0[\s\S]*v20\.1\.0/u,
  );
});
