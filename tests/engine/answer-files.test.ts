import { afterEach, expect, it, vi } from "vitest";
import { SCHEMA_VERSION } from "../../src/answers/schema-version.ts";
import { createAnswerFiles } from "../../src/engine/answer-files.ts";

const FUNNEL = { version: SCHEMA_VERSION, kind: "funnel", n: 1 };

afterEach(() => vi.unstubAllGlobals());

/** A host that gives each of these once, then the next. */
function host(...responses: (() => Response)[]) {
  const get = vi.fn(async (_url: string) => (responses.shift() ?? (() => Response.json(FUNNEL)))());
  return { get, files: createAnswerFiles("/maison/answers/0/", get) };
}

it("each file is fetched once, from its folder", async () => {
  const { get, files } = host();
  const twice = [files.answer("funnel/all.json", "funnel"), files.answer("funnel/all.json", "funnel")];
  expect(await Promise.all(twice)).toEqual([
    { kind: "funnel", n: 1 },
    { kind: "funnel", n: 1 },
  ]);
  expect(get.mock.calls).toEqual([["/maison/answers/0/funnel/all.json"]]);
});

it("what is fetched ahead comes last on the line, and is there when it is asked for", async () => {
  const asked = vi.fn(async () => Response.json(FUNNEL));
  vi.stubGlobal("fetch", asked);
  const { get, files } = host();
  await files.ahead("funnel/all.json", "funnel");
  expect(asked.mock.calls).toEqual([["/maison/answers/0/funnel/all.json", { priority: "low" }]]);
  expect(await files.answer("funnel/all.json", "funnel")).toEqual({ kind: "funnel", n: 1 });
  expect(get).not.toHaveBeenCalled();
});

it("a file that the site does not have is none; a host in trouble is an error, and may be asked again", async () => {
  const absent = host(() => new Response("", { status: 404 }));
  expect(await absent.files.answer("funnel/all.json", "funnel")).toBeNull();
  const { files } = host(() => new Response("", { status: 503 }));
  await expect(files.answer("funnel/all.json", "funnel")).rejects.toThrow("503");
  expect(await files.answer("funnel/all.json", "funnel")).toEqual({ kind: "funnel", n: 1 });
});

it("a file of another version, or of another question, is not taken for the answer", async () => {
  const { files } = host(
    () => Response.json({ ...FUNNEL, version: SCHEMA_VERSION + 1 }),
    () => Response.json({ ...FUNNEL, kind: "emotion" }),
  );
  await expect(files.answer("funnel/all.json", "funnel")).rejects.toMatchObject({ name: "OtherVersion" });
  await expect(files.answer("funnel/all.json", "funnel")).rejects.toThrow("no funnel");
});
