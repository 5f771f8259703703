// Addresses of pages. In: a page, a language, the site's base path. Out: a link that works at the root and under a project path.
import type { Language } from "../words/format.ts";
import { type PageName, pageNames, pageWords } from "../words/pages.ts";

/**
 * The address of a page, always with its trailing slash.
 * @param base Astro's BASE_URL, "/" or "/name/" (a missing slash is added).
 * @param search query string to keep, with its "?", or "".
 */
export function href(page: PageName, language: Language, base: string, search = ""): string {
  const root = base.endsWith("/") ? base : `${base}/`;
  return `${root}${language === "fr" ? "" : `${language}/`}${pageWords[language][page].slug}${search}`;
}

/** The page and language at a path, or null when no page is there. */
export function pageAt(path: string, base: string): { page: PageName; language: Language } | null {
  for (const language of ["fr", "en"] as const) {
    const page = pageNames.find((name) => href(name, language, base) === path);
    if (page !== undefined) return { page, language };
  }
  return null;
}
