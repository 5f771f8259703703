// The path under which the site lives. In: BASE_PATH or a GitHub repository. Out: "/" or "/name/", always with both slashes.

/** "name", "/name", "/name/" → "/name/"; empty or absent → "/". */
export function normalizeBasePath(text: string | undefined): string {
  const inner = (text ?? "").trim().replace(/^\/+|\/+$/gu, "");
  return inner === "" ? "/" : `/${inner}/`;
}

export type GitHubRepository = { readonly owner: string; readonly name: string };

/** Owner and name in a GitHub remote's URL (https, ssh or scp-like), or null elsewhere. */
export function gitHubRepository(url: string): GitHubRepository | null {
  const match = /github\.com(?::\d+)?[/:]([^/:]+)\/([^/]+?)(?:\.git)?\/?$/u.exec(url);
  return match?.[1] && match[2] ? { owner: match[1], name: match[2] } : null;
}

/**
 * Where GitHub Pages serves a repository: its own path, or the root for a user's or an organisation's site
 * (`owner.github.io`) and under a domain of one's own.
 */
export function pagesAddress(
  { owner, name }: GitHubRepository,
  domain: string | null,
): { readonly address: string; readonly basePath: string } {
  const host = `${owner.toLowerCase()}.github.io`;
  if (domain !== null) return { address: `https://${domain}/`, basePath: "/" };
  if (name.toLowerCase() === host) return { address: `https://${host}/`, basePath: "/" };
  return { address: `https://${host}/${name}/`, basePath: `/${name}/` };
}
