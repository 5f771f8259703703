// What a file that is taken away is called. In: the company, the view, and what is chosen. Out: a name that says all of it, for any disk.
import { slug } from "../../company/names.ts";

/** ["Maison Lumen", "Entonnoir", "T3 2026", "Hôtelier"], "png" → "maison-lumen_entonnoir_t3-2026_hotelier.png". */
export function fileName(parts: readonly string[], ending: string): string {
  const said = parts.map(slug).filter((part) => part !== "");
  return `${said.join("_").slice(0, LONGEST)}.${ending}`;
}

/** Disks and mail programs allow 255 bytes; some letters take several. */
const LONGEST = 120;
