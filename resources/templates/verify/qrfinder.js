// Finding QR codes in a picture: finder patterns in any rotation, perspective by the alignment pattern.

/** Light and dark of a picture: {width, height, isDark(x, y)}; outside all is light. */
class Bitmap {
  constructor(width, height, dark) {
    this.width = width;
    this.height = height;
    this.dark = dark;
  }

  isDark(x, y) {
    x = Math.floor(x);
    y = Math.floor(y);
    return x >= 0 && y >= 0 && x < this.width && y < this.height && this.dark[y * this.width + x] === 1;
  }
}

/** Brightness (0 to 255) on white paper of the pixels of ImageData. */
function greyOf({ width, height, data }) {
  const grey = new Uint8Array(width * height);
  for (let i = 0, p = 0; i < grey.length; i++, p += 4) {
    const brightness = (data[p] * 306 + data[p + 1] * 601 + data[p + 2] * 117) >> 10;
    grey[i] = 255 + (((brightness - 255) * data[p + 3]) / 255);
  }
  return grey;
}

/** Dark is what is clearly darker than its surroundings: shadows and uneven light do no harm. */
function adaptiveBitmap(grey, width, height) {
  // Sums of all pixels above and to the left, modulo 2^32: those of a window come out right all the same.
  const sums = new Uint32Array((width + 1) * (height + 1));
  for (let y = 0; y < height; y++) {
    let row = 0;
    for (let x = 0; x < width; x++) {
      row += grey[y * width + x];
      sums[(y + 1) * (width + 1) + x + 1] = sums[y * (width + 1) + x + 1] + row;
    }
  }
  const reach = Math.max(12, Math.round(Math.min(width, height) / 16));
  const dark = new Uint8Array(width * height);
  for (let y = 0; y < height; y++) {
    const top = Math.max(0, y - reach) * (width + 1);
    const bottom = Math.min(height, y + reach + 1) * (width + 1);
    const rows = (bottom - top) / (width + 1);
    for (let x = 0; x < width; x++) {
      const left = Math.max(0, x - reach);
      const right = Math.min(width, x + reach + 1);
      const sum = (sums[bottom + right] - sums[bottom + left] - sums[top + right] + sums[top + left]) >>> 0;
      dark[y * width + x] = grey[y * width + x] * rows * (right - left) < sum * 0.87 ? 1 : 0;
    }
  }
  return new Bitmap(width, height, dark);
}

/** Dark is what is below the one value that parts the picture best (Otsu). */
function globalBitmap(grey, width, height) {
  const counts = new Float64Array(256);
  for (const value of grey) counts[value]++;
  let total = 0;
  counts.forEach((count, value) => (total += count * value));
  let [below, sumBelow, best, threshold] = [0, 0, -1, 128];
  for (let value = 0; value < 256; value++) {
    below += counts[value];
    sumBelow += counts[value] * value;
    const above = grey.length - below;
    if (below === 0 || above === 0) continue;
    const spread = below * above * (sumBelow / below - (total - sumBelow) / above) ** 2;
    if (spread > best) [best, threshold] = [spread, value];
  }
  return new Bitmap(width, height, Uint8Array.from(grey, (value) => (value <= threshold ? 1 : 0)));
}

/** Whether five runs are 1:1:3:1:1, the cut through a finder pattern. */
function isFinderCut(runs) {
  const total = runs[0] + runs[1] + runs[2] + runs[3] + runs[4];
  if (total < 7) return false;
  const module = total / 7;
  const tolerance = Math.max(module * 0.6, 1);
  return [0, 1, 3, 4].every((i) => Math.abs(runs[i] - module) <= tolerance) && Math.abs(runs[2] - 3 * module) <= 2 * tolerance;
}

/** Lengths of dark, light and dark from a point along a direction, the first from step `first`; null when one is missing. */
function armRuns(bitmap, x, y, dx, dy, first, longest) {
  const runs = [];
  let step = first;
  for (const wanted of [true, false, true]) {
    const start = step;
    while (bitmap.isDark(x + step * dx, y + step * dy) === wanted && step - start <= longest) step++;
    if (step - start > longest || (step === start && runs.length > 0)) return null;
    runs.push(step - start);
  }
  return runs;
}

/** A cut through a finder pattern at (x, y) along a direction: {total, offset of its middle}; null when it is none. */
function cutThrough(bitmap, x, y, dx, dy, longest) {
  const ahead = armRuns(bitmap, x, y, dx, dy, 0, longest);
  const back = armRuns(bitmap, x, y, -dx, -dy, 1, longest);
  if (!ahead || !back) return null;
  const runs = [back[2], back[1], back[0] + ahead[0], ahead[1], ahead[2]];
  if (!isFinderCut(runs)) return null;
  return { total: runs.reduce((sum, run) => sum + run, 0), offset: (ahead[0] - back[0] - 1) / 2 };
}

/** Enters a finder pattern, or joins it with one that lies in the same place. */
function addFinder(finders, x, y, module) {
  for (const known of finders) {
    if (Math.hypot(known.x - x, known.y - y) < known.module * 2.5) {
      const n = known.count + 1;
      known.x += (x - known.x) / n;
      known.y += (y - known.y) / n;
      known.module += (module - known.module) / n;
      known.count = n;
      return;
    }
  }
  finders.push({ x, y, module, count: 1 });
}

/** Looks at the runs that end in one place of a row, and across them. */
function checkCandidate(bitmap, finders, runs, end, y) {
  if (!isFinderCut(runs)) return;
  const x = end - runs[4] - runs[3] - runs[2] / 2;
  const total = runs[0] + runs[1] + runs[2] + runs[3] + runs[4];
  const vertical = cutThrough(bitmap, x, y + 0.5, 0, 1, total);
  if (!vertical) return;
  const centreY = y + 0.5 + vertical.offset;
  const horizontal = cutThrough(bitmap, x, centreY, 1, 0, total);
  if (!horizontal) return;
  if (Math.abs(vertical.total - horizontal.total) > 0.4 * horizontal.total) return;
  addFinder(finders, x + horizontal.offset, centreY, (vertical.total + horizontal.total) / 14);
}

/** The finder patterns of a picture: {x, y, module, count of rows that saw it}. */
function findFinders(bitmap) {
  const finders = [];
  for (let y = 0; y < bitmap.height; y++) {
    const runs = [0, 0, 0, 0, 0];
    let isDark = false;
    let start = 0;
    for (let x = 0; x <= bitmap.width; x++) {
      const next = x < bitmap.width && bitmap.dark[y * bitmap.width + x] === 1;
      if (next === isDark && x < bitmap.width) continue;
      runs.shift();
      runs.push(x - start);
      if (isDark && runs[0] > 0) checkCandidate(bitmap, finders, runs, x, y);
      start = x;
      isDark = next;
    }
  }
  return finders.filter((finder) => finder.count >= 2 || finder.module < 2);
}

/** Length of the 3.5 modules from a finder's centre towards a point: dark, light, dark and its edge. */
function reachTowards(bitmap, from, dx, dy, longest) {
  let step = 0;
  for (const wanted of [true, false, true]) {
    const start = step;
    while (bitmap.isDark(from.x + step * dx, from.y + step * dy) === wanted) {
      step += 0.25;
      if (step - start > longest) return NaN;
    }
  }
  return step;
}

/** Size of a module along the line between two finders. */
function moduleAlong(bitmap, a, b) {
  const distance = Math.hypot(b.x - a.x, b.y - a.y);
  const [dx, dy] = [(b.x - a.x) / distance, (b.y - a.y) / distance];
  const lengths = [];
  for (const [from, sign] of [[a, 1], [a, -1], [b, 1], [b, -1]]) {
    const length = reachTowards(bitmap, from, dx * sign, dy * sign, from.module * 6);
    if (Number.isFinite(length)) lengths.push(length / 3.5);
  }
  return lengths.length === 0 ? NaN : lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
}

/** Three finders as corners, the right angle at `topLeft`; null when they are no corners of a square. */
function asCorners(a, b, c) {
  const length = (p, q) => Math.hypot(p.x - q.x, p.y - q.y);
  const sides = [[length(b, c), a, b, c], [length(a, c), b, a, c], [length(a, b), c, a, b]].sort((p, q) => q[0] - p[0]);
  const [diagonal, topLeft, p, q] = sides[0];
  const [first, second] = [length(topLeft, p), length(topLeft, q)];
  const skew = Math.abs(first - second) / Math.max(first, second);
  const angle = Math.abs(diagonal - Math.hypot(first, second)) / diagonal;
  const modules = [a.module, b.module, c.module];
  const spread = Math.max(...modules) / Math.min(...modules);
  if (skew > 0.35 || angle > 0.2 || spread > 1.8 || first < topLeft.module * 10) return null;
  const turns = (p.x - topLeft.x) * (q.y - topLeft.y) - (p.y - topLeft.y) * (q.x - topLeft.x);
  const [topRight, bottomLeft] = turns > 0 ? [p, q] : [q, p];
  return { topLeft, topRight, bottomLeft, error: skew + angle + (spread - 1) };
}

/** The likeliest triples of finders, best first. */
function cornerTriples(finders) {
  const strongest = [...finders].sort((a, b) => b.count / b.module - a.count / a.module).slice(0, 40);
  const triples = [];
  for (let i = 0; i < strongest.length; i++) {
    for (let j = i + 1; j < strongest.length; j++) {
      for (let k = j + 1; k < strongest.length; k++) {
        const corners = asCorners(strongest[i], strongest[j], strongest[k]);
        if (corners) triples.push(corners);
      }
    }
  }
  return triples.sort((a, b) => a.error - b.error).slice(0, 60);
}

/** The projection that takes four places of modules to four points: solves for its eight numbers. */
function projection(places, points) {
  const rows = [];
  places.forEach(([u, v], i) => {
    const { x, y } = points[i];
    rows.push([u, v, 1, 0, 0, 0, -u * x, -v * x, x], [0, 0, 0, u, v, 1, -u * y, -v * y, y]);
  });
  for (let column = 0; column < 8; column++) {
    let pivot = column;
    for (let row = column + 1; row < 8; row++) if (Math.abs(rows[row][column]) > Math.abs(rows[pivot][column])) pivot = row;
    [rows[column], rows[pivot]] = [rows[pivot], rows[column]];
    if (Math.abs(rows[column][column]) < 1e-12) return null;
    for (let row = 0; row < 8; row++) {
      if (row === column) continue;
      const factor = rows[row][column] / rows[column][column];
      for (let i = column; i < 9; i++) rows[row][i] -= factor * rows[column][i];
    }
  }
  const h = rows.map((row, i) => row[8] / row[i]);
  return (u, v) => {
    const w = h[6] * u + h[7] * v + 1;
    return { x: (h[0] * u + h[1] * v + h[2]) / w, y: (h[3] * u + h[4] * v + h[5]) / w };
  };
}

/** How much a place looks like an alignment pattern (25 is best). */
function alignmentScore(bitmap, x, y, right, down) {
  let score = 0;
  for (let v = -2; v <= 2; v++) {
    for (let u = -2; u <= 2; u++) {
      const ring = Math.max(Math.abs(u), Math.abs(v));
      if (bitmap.isDark(x + u * right.x + v * down.x, y + u * right.y + v * down.y) === (ring !== 1)) score++;
    }
  }
  return score;
}

/** The centre of the alignment pattern near a point; null when nothing looks like one. */
function findAlignment(bitmap, near, right, down, reach) {
  let best = 20;
  let places = [];
  for (let v = -reach; v <= reach; v += 0.25) {
    for (let u = -reach; u <= reach; u += 0.25) {
      const x = near.x + u * right.x + v * down.x;
      const y = near.y + u * right.y + v * down.y;
      const score = alignmentScore(bitmap, x, y, right, down);
      if (score > best) [best, places] = [score, []];
      if (score === best) places.push({ x, y, distance: Math.hypot(u, v) });
    }
  }
  if (places.length === 0) return null;
  const first = places.reduce((a, b) => (b.distance < a.distance ? b : a));
  const together = places.filter((place) => Math.hypot(place.x - first.x, place.y - first.y) < Math.hypot(right.x, right.y) * 1.5);
  const mean = (key) => together.reduce((sum, place) => sum + place[key], 0) / together.length;
  return { x: mean("x"), y: mean("y") };
}

/** The modules that a projection finds in the picture, each by a majority of five places in it. */
function sampleGrid(bitmap, project, size) {
  const dark = new Uint8Array(size * size);
  const places = [[0.5, 0.5], [0.3, 0.5], [0.7, 0.5], [0.5, 0.3], [0.5, 0.7]];
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      let votes = 0;
      for (const [u, v] of places) {
        const point = project(x + u, y + v);
        if (bitmap.isDark(point.x, point.y)) votes++;
      }
      dark[y * size + x] = votes >= 3 ? 1 : 0;
    }
  }
  return new Bitmap(size, size, dark);
}

function asGrid(bitmap, isMirrored = false) {
  return { size: bitmap.width, isDark: isMirrored ? (x, y) => bitmap.isDark(y, x) : (x, y) => bitmap.isDark(x, y) };
}

/** Ways to lay a grid of `size` modules over three corners: by the alignment pattern, then as a parallelogram. */
function projections(bitmap, { topLeft, topRight, bottomLeft }, size) {
  const span = size - 7;
  const right = { x: (topRight.x - topLeft.x) / span, y: (topRight.y - topLeft.y) / span };
  const down = { x: (bottomLeft.x - topLeft.x) / span, y: (bottomLeft.y - topLeft.y) / span };
  const at = (u, v) => ({ x: topLeft.x + u * right.x + v * down.x, y: topLeft.y + u * right.y + v * down.y });
  const corners = [[3.5, 3.5], [size - 3.5, 3.5], [3.5, size - 3.5]];
  const points = [topLeft, topRight, bottomLeft];
  const ways = [];
  for (const reach of size > 21 ? [3, 8] : []) {
    const alignment = findAlignment(bitmap, at(span - 3, span - 3), right, down, reach);
    if (alignment) ways.push(projection([...corners, [size - 6.5, size - 6.5]], [...points, alignment]));
  }
  ways.push(projection([...corners, [size - 3.5, size - 3.5]], [...points, at(span, span)]));
  return ways.filter((way) => way !== null);
}

/** The text of the code with these corners, for one size of the grid; null when it cannot be read. */
function readWithSize(bitmap, corners, size, isSure = false) {
  if (size < 21 || size > 177) return null;
  for (const project of projections(bitmap, corners, size)) {
    const sampled = sampleGrid(bitmap, project, size);
    const version = size >= 45 && !isSure ? readVersion(asGrid(sampled)) : null;
    if (version !== null && version * 4 + 17 !== size) {
      const text = readWithSize(bitmap, corners, version * 4 + 17, true);
      if (text !== null) return text;
    }
    for (const isMirrored of [false, true]) {
      const text = readGrid(asGrid(sampled, isMirrored));
      if (text !== null && text !== "") return text;
    }
  }
  return null;
}

/** The text of the code with these corners, or null. */
function readCorners(bitmap, corners) {
  const { topLeft, topRight, bottomLeft } = corners;
  const sides = [topRight, bottomLeft].map((other) => {
    const module = moduleAlong(bitmap, topLeft, other);
    return Math.hypot(other.x - topLeft.x, other.y - topLeft.y) / (Number.isFinite(module) ? module : topLeft.module);
  });
  const estimate = (sides[0] + sides[1]) / 2 + 7;
  const size = Math.round((estimate - 17) / 4) * 4 + 17;
  for (const step of [0, Math.sign(estimate - size) * 4 || 4, Math.sign(size - estimate) * 4 || -4]) {
    const text = readWithSize(bitmap, corners, size + step);
    if (text !== null) return text;
  }
  return null;
}

/** The texts of the codes in ImageData, distinct. */
function codesIn(imageData) {
  const { width, height } = imageData;
  const grey = greyOf(imageData);
  for (const binarise of [adaptiveBitmap, globalBitmap]) {
    const bitmap = binarise(grey, width, height);
    const texts = new Set();
    const used = new Set();
    for (const corners of cornerTriples(findFinders(bitmap))) {
      const three = [corners.topLeft, corners.topRight, corners.bottomLeft];
      if (three.some((finder) => used.has(finder))) continue;
      const text = readCorners(bitmap, corners);
      if (text === null) continue;
      texts.add(text);
      three.forEach((finder) => used.add(finder));
    }
    if (texts.size > 0) return [...texts];
  }
  return [];
}
