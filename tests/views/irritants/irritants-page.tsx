// The irritants page of the sample company. In: what differs from the default. Out: the props of its parts.
import { painsOf } from "../../../src/findings/pains.ts";
import type { IrritantsProps } from "../../../src/views/irritants/irritants-props.ts";
import type { PageProps } from "../../../src/views/page.ts";
import { viewProps } from "../sample-page.tsx";

export async function irritantsProps(change: Partial<PageProps> = {}): Promise<IrritantsProps> {
  const view = await viewProps("frictions", change);
  const { irritants, emotion, moves, findings } = view.answers;
  if (irritants === undefined || emotion === undefined || moves === undefined || findings === undefined)
    throw new Error("missing answers of the irritants page");
  const share = Number(view.state.share) / 100;
  const known = { irritants: irritants.now, emotion: emotion.now, moves: moves.now };
  const pains = painsOf(known, view.site, view.state, share);
  return { ...view, irritants, emotion, moves, findings, share, pains };
}
