// A page's picture. In: what is to be drawn and the answers so far. Out: its view, once all that it asks is answered.
import { memo, type ReactNode } from "react";
import type { Answers, Part, ViewProps } from "./page.ts";

type DrawingProps = ViewProps & { readonly part: Part };

/** Redrawn for a new picture only: the controls around it answer at once, whatever it holds. */
export const Drawing = memo(function Drawing({ part, ...props }: DrawingProps): ReactNode {
  const { view, asks } = part;
  const isAnswered = Object.entries(asks).every(
    ([kind, ofState]) =>
      ofState(props.state, props.site) === null || props.answers[kind as keyof Answers] !== undefined,
  );
  if (!isAnswered) return null;
  const View = view.get();
  return <View {...props} {...(props.answers as Answers)} />;
});
