// What is fetched once it is needed. In: the file that holds it and the way to it. Out: the thing itself, once it has come.

export type Later<T> = {
  /** Where it lies, below this folder and without its ending: by it the build finds the script to name in a page. */
  readonly file: string;
  /** Fetches it, once; what could not be had is asked for again the next time. */
  readonly come: () => Promise<T>;
  /** @throws where it has not come: whoever draws waits for it first */
  readonly get: () => T;
};

export function later<T>(file: string, fetch: () => Promise<T>): Later<T> {
  let here: { readonly thing: T } | null = null;
  let coming: Promise<T> | null = null;
  const come = async (): Promise<T> => {
    try {
      coming ??= fetch();
      here = { thing: await coming };
      return here.thing;
    } catch (cause) {
      coming = null;
      throw cause;
    }
  };
  const get = (): T => {
    if (here === null) throw new Error(`${file} is drawn before it has come`);
    return here.thing;
  };
  return { file, come, get };
}
