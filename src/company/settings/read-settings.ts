// parcours.yaml, checked. In: its text. Out: the settings that are right, each with its line, and what is wrong with the others.
import type * as z from "zod";
import type { SourceMapping } from "../../exports/meaning/mapping.ts";
import { type Problem, problem } from "../../exports/problem.ts";
import { readText } from "../../exports/rows/read-sheet.ts";
import type { ExportFile } from "../../exports/text/export-file.ts";
import type { Read } from "../read.ts";
import { check, type Place, unknownKey } from "./check.ts";
import { asksProtection } from "./protection.ts";
import { type SettingName, type Settings, settingSchemas } from "./schema.ts";
import { readSources } from "./sources.ts";
import { readYaml, type YamlFile } from "./yaml-file.ts";

export type CheckedSettings = {
  readonly settings: Settings;
  readonly sources: readonly SourceMapping[];
  /** Where the settings stand, for problems that only show beside the spreadsheets (an unknown stage). */
  readonly place: Place;
  /** Whether the site opens with a passphrase alone. */
  readonly protect: boolean;
};

/** Reads parcours.yaml; without one, nothing is set and nothing is wrong. */
export async function readSettings(file: ExportFile | undefined): Promise<Read<CheckedSettings>> {
  const path = file?.path ?? "parcours.yaml";
  const text = file === undefined ? "" : await readText(file.blob);
  const yaml = readYaml(text ?? "", path);
  const unreadable = text === null ? [problem("yaml-unreadable", path)] : [];
  const { value: checked, problems } = checkSettings(yaml, path);
  const value = { ...checked, protect: asksProtection(text ?? "") };
  return { value, problems: [...unreadable, ...yaml.problems, ...problems] };
}

function checkSettings(yaml: YamlFile, file: string): Read<Omit<CheckedSettings, "protect">> {
  const checked: Record<string, unknown> = {};
  const problems: Problem[] = [];
  for (const [name, raw] of yaml.settings) {
    const place = { file, yaml, path: [name] };
    if (!isSettingName(name)) {
      problems.push(unknownKey(name, Object.keys(settingSchemas), place));
      continue;
    }
    const read = check(settingSchemas[name] as z.ZodType, withoutNulls(raw), place);
    problems.push(...read.problems);
    if (read.value !== null) checked[name] = read.value;
  }
  const settings = checked as Settings;
  const sources = readSources(settings.sources ?? [], { file, yaml, path: ["sources"] });
  const value = { settings, sources: sources.value, place: { file, yaml, path: [] } };
  return { value, problems: [...problems, ...sources.problems] };
}

function isSettingName(name: string): name is SettingName {
  return Object.hasOwn(settingSchemas, name);
}

/** "page:" with nothing after it says nothing: as if the line were not there. */
function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.filter((item) => item !== null).map(withoutNulls);
  if (typeof value !== "object" || value === null) return value;
  const filled = Object.entries(value).filter(([, inside]) => inside !== null);
  return Object.fromEntries(filled.map(([key, inside]) => [key, withoutNulls(inside)]));
}
