// How a file was read, as people say it. In: an id of the code, an encoding, a delimiter. Out: a name.
import type { Language } from "./format.ts";

const SHAPES: Readonly<Record<string, { readonly fr: string; readonly en: string }>> = {
  "shape:events": { fr: "Événements (reconnus à leur forme)", en: "Events (recognised by shape)" },
  "shape:feedback": { fr: "Avis (reconnus à leur forme)", en: "Feedback (recognised by shape)" },
  "shape:milestones": {
    fr: "Dates d’étapes (reconnues à leur forme)",
    en: "Milestones (recognised by shape)",
  },
  "shape:attributes": {
    fr: "Caractéristiques (reconnues à leur forme)",
    en: "Attributes (recognised by shape)",
  },
  mapping: { fr: "Décrit dans parcours.yaml", en: "Described in parcours.yaml" },
};

/** "shape:events" → "Événements (reconnus à leur forme)"; a format that has a name of its own bears it. */
export function shapeName(id: string, language: Language): string {
  return SHAPES[id]?.[language] ?? id;
}

const DELIMITERS: Readonly<Record<string, { readonly fr: string; readonly en: string }>> = {
  ",": { fr: "virgule", en: "comma" },
  ";": { fr: "point-virgule", en: "semicolon" },
  "\t": { fr: "tabulation", en: "tab" },
  "|": { fr: "barre", en: "pipe" },
};

/** Encodings that no capital letters alone would name. */
const ENCODINGS: Readonly<Record<string, string>> = {
  "utf-8-bom": "UTF-8 (BOM)",
  "windows-1252": "Windows-1252",
  cp850: "MS-DOS (850)",
};

/** "UTF-8, virgule"; what is unknown (a binary, an empty file) is left out. */
export function dialectName(encoding: string | null, delimiter: string | null, language: Language): string {
  const separator = delimiter === null ? null : (DELIMITERS[delimiter]?.[language] ?? delimiter);
  const name = encoding === null ? null : (ENCODINGS[encoding] ?? encoding.toUpperCase());
  return [name, separator].filter((part) => part != null).join(", ");
}
