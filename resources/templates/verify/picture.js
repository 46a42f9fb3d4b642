// Pictures as the browser has them, searched for codes.

/** The pixels of a picture, at most `side` wide or high, on white. */
function pixelsOf(picture, width, height, side) {
  const scale = side / Math.max(width, height);
  const canvas = document.createElement("canvas");
  canvas.width = Math.max(1, Math.round(width * scale));
  canvas.height = Math.max(1, Math.round(height * scale));
  const context = canvas.getContext("2d", { willReadFrequently: true });
  context.fillStyle = "#ffffff";
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return context.getImageData(0, 0, canvas.width, canvas.height);
}

/** The codes of a picture, looked for in several sizes: noise goes when it is reduced, fine codes need all of it. */
function codesOfPicture(picture) {
  const { width, height } = picture;
  const side = Math.max(width, height);
  const sides = [Math.min(side, 3600), Math.min(side, 2400), side < 1200 ? side * 2 : Math.min(side, 1500), Math.min(side, 5200)];
  for (const wanted of new Set(sides)) {
    const codes = codesIn(pixelsOf(picture, width, height, wanted));
    if (codes.length > 0) return codes;
  }
  return [];
}
