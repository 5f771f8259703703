// THIS FILE SHIPS TO THE BROWSER, as a worker: the engine behind messages. In: messages. Out: replies.
import type { Begun, Envelope, Reply } from "./messages.ts";
import { perform } from "./requests.ts";

addEventListener("message", async ({ data }: MessageEvent<Envelope>) => {
  postMessage(await replyTo(data));
});

postMessage({ begun: true } satisfies Begun);

async function replyTo({ id, request }: Envelope): Promise<Reply> {
  try {
    return { id, result: await perform(request, (progress) => postMessage({ id, progress })) };
  } catch (error) {
    return { id, error: error instanceof Error ? error.message : String(error) };
  }
}
