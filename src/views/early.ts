// What the live part asks for first, fetched while its scripts still come. In: addresses. Out: a fetch that hands over what is on its way.

export type Fetch = (url: string) => Promise<Response>;

/** Each address once: a second asking is a new one, and so is the asking for what failed while nobody waited for it. */
export function fetchEarly(urls: readonly string[]): Fetch {
  const coming = new Map(urls.map((url) => [url, fetch(url)]));
  for (const response of coming.values()) response.catch(() => undefined);
  return (url) => {
    const response = coming.get(url);
    coming.delete(url);
    return response === undefined ? fetch(url) : response.catch(() => fetch(url));
  };
}
