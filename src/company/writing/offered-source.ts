// The entry that is offered, read as parcours.yaml reads it. In: YAML that begins with "sources:". Out: the mapping that the reader then follows.
import type { SourceMapping } from "../../exports/meaning/mapping.ts";
import { readSources } from "../settings/sources.ts";
import { readYaml } from "../settings/yaml-file.ts";

/** Null where parcours.yaml would not take it. */
export function offeredSource(entry: string): SourceMapping | null {
  const yaml = readYaml(entry, "parcours.yaml");
  const list = yaml.settings.get("sources");
  if (!Array.isArray(list)) return null;
  const { value, problems } = readSources(list, { yaml, path: ["sources"], file: "parcours.yaml" });
  return problems.length > 0 ? null : (value[0] ?? null);
}
