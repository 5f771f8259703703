// A picture in dots. In: an SVG file's text. Out: a PNG, twice as fine as the screen.
const FINENESS = 2;

export async function raster(svg: string): Promise<Blob> {
  const picture = new Image();
  picture.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await picture.decode();
  const canvas = document.createElement("canvas");
  canvas.width = picture.naturalWidth * FINENESS;
  canvas.height = picture.naturalHeight * FINENESS;
  canvas.getContext("2d")?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (file) => (file === null ? reject(new Error("no picture was drawn")) : resolve(file)),
      "image/png",
    );
  });
}
