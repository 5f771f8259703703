// THIS FILE SHIPS TO THE BROWSER, as the script of the lock page. In: a passphrase. Out: the key kept in this browser, and the page that the address asked for.
import { keyStore } from "./key-store.ts";
import { keyFor, type Lock, opens } from "./lock.ts";

/** Which sentence of the page is shown; all of them stand in it, hidden. */
type Tell = (name: string | null) => void;

/** A page opened twice within this time and still not shown will not be, in milliseconds. */
const LOOP = 10_000;
const OPENED = "parcours-opened";

export async function startUnlocking(form: HTMLFormElement): Promise<void> {
  const { base = "/" } = form.dataset;
  const tell: Tell = (name) => {
    for (const one of document.querySelectorAll<HTMLElement>("[data-told]"))
      one.hidden = one.dataset["told"] !== name;
  };
  if (!runsWebAssembly()) return tell("wasm");
  if (!("serviceWorker" in navigator) || !("subtle" in crypto)) return tell("worker");
  const lock = JSON.parse(form.dataset["lock"] ?? "null") as Lock;
  const scope = new URL(base, location.href).href;
  const worker = navigator.serviceWorker
    .register(`${base}sw.js`, { scope: base, updateViaCache: "none" })
    // Without network the one that is there does.
    .catch(() => navigator.serviceWorker.getRegistration(base));
  try {
    const known = await keyStore(indexedDB).read(scope);
    if (known !== null && (await opens(known, lock))) return await show(worker, tell);
  } catch {
    // A private window of some browsers keeps nothing.
    return tell("worker");
  }
  form.hidden = false;
  listen(
    form,
    lock,
    async (key) => {
      await keyStore(indexedDB).write(scope, key);
      sessionStorage.removeItem(OPENED);
      await show(worker, tell);
    },
    tell,
  );
}

/** Some have it and are forbidden to run it, by their administrator or by the host's own policy: that comes to light where the least of it is made. */
function runsWebAssembly(): boolean {
  try {
    return new WebAssembly.Module(Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0)) instanceof Object;
  } catch {
    return false;
  }
}

function listen(
  form: HTMLFormElement,
  lock: Lock,
  opened: (key: CryptoKey) => Promise<void>,
  tell: Tell,
): void {
  const phrase = form.querySelector<HTMLInputElement>("input[name=phrase]");
  const shown = form.querySelector<HTMLInputElement>("input[name=shown]");
  let isBusy = false;
  shown?.addEventListener("change", () => {
    if (phrase !== null) phrase.type = shown.checked ? "text" : "password";
  });
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    if (isBusy) return;
    if (!phrase?.value.trim()) return tell("empty");
    isBusy = true;
    tell("working");
    await painted();
    const key = await keyFor(phrase.value, lock).catch(() => undefined);
    isBusy = false;
    if (key === undefined) return tell("memory");
    if (key !== null) return opened(key).catch(() => tell("worker"));
    tell("wrong");
    phrase.select();
  });
  phrase?.focus();
}

/** The same address once more, this time through the site's worker; a page that comes back to the lock all the same says so. */
async function show(worker: Promise<ServiceWorkerRegistration | undefined>, tell: Tell): Promise<void> {
  const before = Number(sessionStorage.getItem(OPENED) ?? Number.NaN);
  if (Date.now() - before < LOOP) {
    sessionStorage.removeItem(OPENED);
    return tell("stuck");
  }
  if ((await worker) === undefined) return tell("network");
  tell("working");
  const { active } = await navigator.serviceWorker.ready;
  if (active !== null) await told(active);
  sessionStorage.setItem(OPENED, String(Date.now()));
  location.reload();
}

function told(worker: ServiceWorker): Promise<void> {
  return new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => done();
    worker.postMessage({ kind: "unlocked" }, [port2]);
  });
}

/** Computing holds the page up: what it says comes first. */
function painted(): Promise<void> {
  return new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
}
