// Which day it is for whoever reads. In: the browser's clock. Out: an ISO day.

/** The reader's own day, not Greenwich's. */
export function today(): string {
  const now = new Date();
  const two = (number: number) => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
