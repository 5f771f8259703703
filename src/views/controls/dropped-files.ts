// Files out of a drop, folders opened. In: what the browser hands over. Out: files whose name is their path inside what was dropped.

/** Every file of a drop, those of its folders too; hidden files (".DS_Store") are no exports. */
export async function filesOfDrop(transfer: DataTransfer): Promise<File[]> {
  // Both must be taken before the first await: the transfer empties itself when the event ends.
  const entries = [...transfer.items]
    .map((item) => item.webkitGetAsEntry())
    .filter((entry) => entry !== null);
  const plain = [...transfer.files];
  // An entry may not open (a folder closed to us; in WebKit, one that a script made): whoever reads the files says which.
  const opened = Promise.all(entries.map(filesOfEntry)).then((lists) => lists.flat());
  const files = entries.length > 0 ? await opened.catch(() => plain) : plain;
  return files.filter((file) => !/(^|\/)\./.test(file.name));
}

/** A picked file named by its path inside the picked folder. */
export function withFolder(file: File): File {
  return named(file, file.webkitRelativePath || file.name);
}

async function filesOfEntry(entry: FileSystemEntry): Promise<File[]> {
  if (entry.isDirectory) return filesOfFolder(entry as FileSystemDirectoryEntry);
  const file = await new Promise<File>((done, fail) => (entry as FileSystemFileEntry).file(done, fail));
  return [named(file, entry.fullPath.replace(/^\//, ""))];
}

async function filesOfFolder(folder: FileSystemDirectoryEntry): Promise<File[]> {
  const reader = folder.createReader();
  const files: File[] = [];
  // A reader hands out about a hundred entries a time, and none when it is done.
  for (;;) {
    const entries = await new Promise<FileSystemEntry[]>((done, fail) => reader.readEntries(done, fail));
    if (entries.length === 0) return files;
    files.push(...(await Promise.all(entries.map(filesOfEntry))).flat());
  }
}

function named(file: File, name: string): File {
  return name === file.name
    ? file
    : new File([file], name, { type: file.type, lastModified: file.lastModified });
}
