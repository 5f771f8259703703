// Fields that the rules of personas and segments may name. In: what someone wrote, in French or English. Out: the field's English id.
import { fold } from "../exports/cells/fold.ts";

/** What the journey knows of every customer, whatever the exports. */
export const BUILT_IN_FIELDS = [
  "source",
  "touchpoint",
  "channel",
  "device",
  "via",
  "orders",
  "event",
  "key",
] as const;

const ALIASES: Readonly<Record<string, (typeof BUILT_IN_FIELDS)[number]>> = {
  "point de contact": "touchpoint",
  canal: "channel",
  appareil: "device",
  origine: "via",
  commandes: "orders",
  evenement: "event",
  cle: "key",
};

/** Every way to call a built-in field, as the guide writes them. */
export const FIELD_NAMES: readonly string[] = [
  ...Object.keys(ALIASES).map((name) => name.replaceAll(" ", "_")),
  ...BUILT_IN_FIELDS,
];

/** "Point_de_contact" → "touchpoint"; a name that is not built in is an attribute of the exports, folded ("Secteur d’activité" → "secteur d'activite"). */
export function resolveFields(written: string): string {
  const folded = fold(written);
  const spaced = folded.replace(/[_-]+/g, " ");
  return ALIASES[spaced] ?? BUILT_IN_FIELDS.find((field) => field === folded) ?? folded;
}
