// An error of ours while a file was being read. In: the file and what was thrown. Out: an error that knows which file it was, so that people can be told.

export class FileFailure extends Error {
  readonly file: string;

  constructor(file: string, cause: unknown) {
    super(`failed in ${file}`, { cause });
    this.name = "FileFailure";
    this.file = file;
  }
}

/** Does the work of one file; what failed in another one, on its behalf, stays that one's. */
export async function forFile<T>(file: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof FileFailure ? error : new FileFailure(file, error);
  }
}
