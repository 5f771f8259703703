// How the company reads its files. In: the site's root, ending in "/". Out: its rules, as the build kept them.
import { fromPublished } from "../answers/published-json.ts";
import type { Company } from "../company/company.ts";

export async function fetchCompany(base: string): Promise<Company> {
  const response = await fetch(`${base}company.json`);
  if (!response.ok) throw new Error(`company.json: ${response.status}`);
  return fromPublished<Company>(await response.json(), "company.json");
}
