import { afterEach, expect, it, vi } from "vitest";
import { SCHEMA_VERSION } from "../../src/answers/schema-version.ts";
import { fetchCompany } from "../../src/engine/fetch-company.ts";

afterEach(() => vi.unstubAllGlobals());

function hosted(content: unknown, status = 200) {
  const get = vi.fn(async (_url: string) => Response.json(content, { status }));
  vi.stubGlobal("fetch", get);
  return get;
}

it("the company's rules lie at the site's root", async () => {
  const get = hosted({ version: SCHEMA_VERSION, title: "Company" });
  expect(await fetchCompany("/maison/")).toEqual({ title: "Company" });
  expect(get.mock.calls).toEqual([["/maison/company.json"]]);
});

it("rules that are not there, or of another version, are an error", async () => {
  hosted({}, 404);
  await expect(fetchCompany("/maison/")).rejects.toThrow("company.json: 404");
  hosted({ version: SCHEMA_VERSION + 1, title: "Company" });
  await expect(fetchCompany("/maison/")).rejects.toMatchObject({ name: "OtherVersion" });
});
