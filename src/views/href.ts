// Addresses of pages. In: a page, a language, the site's base path. Out: a link that works at the root and under a project path.
import type { Language } from "../words/format.ts";
import type { PageRecord } from "./page.ts";

/**
 * The address of a page, always with its trailing slash.
 * @param base Astro's BASE_URL, "/" or "/name/" (a missing slash is added).
 * @param search query string to keep, with its "?", or ""; a page without choices takes none.
 */
export function href(page: PageRecord, language: Language, base: string, search = ""): string {
  const root = base.endsWith("/") ? base : `${base}/`;
  const path = `${language === "fr" ? "" : `${language}/`}${page.words[language].slug}`;
  return `${root}${path}${page.choices.length === 0 ? "" : search}`;
}

/** Which of the pages is at a path, and in which language; null when none is. */
export function pageAt(
  path: string,
  base: string,
  pages: readonly PageRecord[],
): { page: PageRecord; language: Language } | null {
  for (const language of ["fr", "en"] as const) {
    const page = pages.find((one) => href(one, language, base) === path);
    if (page !== undefined) return { page, language };
  }
  return null;
}
