// An address as a picture that phones read. In: its text. Out: the outline of the dark squares and the side of the picture, a quiet border included.
import { generate } from "lean-qr";

export type QrShape = { readonly path: string; readonly side: number };

/** What readers ask for around the code. */
const BORDER = 4;

export function qrShape(text: string): QrShape {
  const bitmap = generate(text);
  const squares: string[] = [];
  for (let y = 0; y < bitmap.size; y += 1)
    for (let x = 0; x < bitmap.size; x += 1)
      if (bitmap.get(x, y)) squares.push(`M${x + BORDER} ${y + BORDER}h1v1h-1z`);
  return { path: squares.join(""), side: bitmap.size + 2 * BORDER };
}
