// The content of a QR code (ISO/IEC 18004) of its modules: format and version, mask, blocks, segments. A grid is
// {size, isDark(x, y)}.

const QR_CHECKS_PER_BLOCK = {
  L: [7, 10, 15, 20, 26, 18, 20, 24, 30, 18, 20, 24, 26, 30, 22, 24, 28, 30, 28, 28, 28, 28, 30, 30, 26, 28, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30],
  M: [10, 16, 26, 18, 24, 16, 18, 22, 22, 26, 30, 22, 22, 24, 24, 28, 28, 26, 26, 26, 26, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28],
  Q: [13, 22, 18, 26, 18, 24, 18, 22, 20, 24, 28, 26, 24, 20, 30, 24, 28, 28, 26, 30, 28, 30, 30, 30, 30, 28, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30],
  H: [17, 28, 22, 16, 22, 28, 26, 26, 24, 28, 24, 28, 22, 24, 24, 30, 28, 28, 26, 28, 30, 24, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30],
};
const QR_BLOCKS = {
  L: [1, 1, 1, 1, 1, 2, 2, 2, 2, 4, 4, 4, 4, 4, 6, 6, 6, 6, 7, 8, 8, 9, 9, 10, 12, 12, 12, 13, 14, 15, 16, 17, 18, 19, 19, 20, 21, 22, 24, 25],
  M: [1, 1, 1, 2, 2, 4, 4, 4, 5, 5, 5, 8, 9, 9, 10, 10, 11, 13, 14, 16, 17, 17, 18, 20, 21, 23, 25, 26, 28, 29, 31, 33, 35, 37, 38, 40, 43, 45, 47, 49],
  Q: [1, 1, 2, 2, 4, 4, 6, 6, 8, 8, 8, 10, 12, 16, 12, 17, 16, 18, 21, 20, 23, 23, 25, 27, 29, 34, 34, 35, 38, 40, 43, 45, 48, 51, 53, 56, 59, 62, 65, 68],
  H: [1, 1, 2, 4, 4, 4, 5, 6, 8, 8, 11, 11, 16, 16, 18, 16, 19, 21, 25, 25, 25, 34, 30, 32, 35, 37, 40, 42, 45, 48, 51, 54, 57, 60, 63, 66, 70, 74, 77, 81],
};
const QR_LEVELS = ["M", "L", "H", "Q"];
const QR_MASKS = [
  (x, y) => (x + y) % 2 === 0,
  (x, y) => y % 2 === 0,
  (x) => x % 3 === 0,
  (x, y) => (x + y) % 3 === 0,
  (x, y) => (Math.floor(y / 2) + Math.floor(x / 3)) % 2 === 0,
  (x, y) => ((x * y) % 2) + ((x * y) % 3) === 0,
  (x, y) => (((x * y) % 2) + ((x * y) % 3)) % 2 === 0,
  (x, y) => (((x + y) % 2) + ((x * y) % 3)) % 2 === 0,
];

function bitCount(value) {
  let count = 0;
  for (; value; value &= value - 1) count++;
  return count;
}

/** A value with the check bits of a BCH code behind it. */
function withBch(value, checkBits, generator) {
  let rest = value << checkBits;
  for (let bit = 31 - Math.clz32(rest); bit >= checkBits; bit = rest === 0 ? -1 : 31 - Math.clz32(rest)) rest ^= generator << (bit - checkBits);
  return (value << checkBits) | rest;
}

/** The value whose code word differs least from what was read; null when more than 3 bits differ. */
function nearest(read, words) {
  let best = null;
  let least = 4;
  words.forEach((word, value) => {
    const distance = bitCount(word ^ read);
    if (word !== null && distance < least) [best, least] = [value, distance];
  });
  return best;
}

const QR_FORMATS = Array.from({ length: 32 }, (_, value) => withBch(value, 10, 0x537) ^ 0x5412);
const QR_VERSIONS = Array.from({ length: 41 }, (_, value) => (value < 7 ? null : withBch(value, 12, 0x1f25)));

function readBits(grid, places) {
  return places.reduce((bits, [x, y]) => (bits << 1) | (grid.isDark(x, y) ? 1 : 0), 0);
}

/** {level, mask} of the format bits, of which there are two copies; null when neither can be read. */
function readFormat(grid) {
  const n = grid.size;
  const first = [[0, 8], [1, 8], [2, 8], [3, 8], [4, 8], [5, 8], [7, 8], [8, 8], [8, 7], [8, 5], [8, 4], [8, 3], [8, 2], [8, 1], [8, 0]];
  const second = [];
  for (let i = 0; i < 7; i++) second.push([8, n - 1 - i]);
  for (let i = 0; i < 8; i++) second.push([n - 8 + i, 8]);
  for (const places of [first, second]) {
    const format = nearest(readBits(grid, places), QR_FORMATS);
    if (format !== null) return { level: QR_LEVELS[format >> 3], mask: format & 7 };
  }
  return null;
}

/** The version that a grid of 7 or more says it is; null when it cannot be read. */
function readVersion(grid) {
  const copies = [[], []];
  for (let y = 5; y >= 0; y--) {
    for (let x = 2; x >= 0; x--) {
      copies[0].push([grid.size - 11 + x, y]);
      copies[1].push([y, grid.size - 11 + x]);
    }
  }
  for (const places of copies) {
    const version = nearest(readBits(grid, places), QR_VERSIONS);
    if (version !== null) return version;
  }
  return null;
}

/** Rows and columns of the alignment patterns' centres (Annex E). */
function alignmentPlaces(version) {
  if (version === 1) return [];
  const count = Math.floor(version / 7) + 2;
  const step = version === 32 ? 26 : Math.ceil((version * 4 + 4) / (count * 2 - 2)) * 2;
  const places = [6];
  for (let i = count - 2; i >= 0; i--) places.push(version * 4 + 10 - i * step);
  return places;
}

/** A map of the modules that carry no data: finders, timing, alignment, format and version. */
function functionModules(version) {
  const n = version * 4 + 17;
  const map = new Uint8Array(n * n);
  const fill = (x0, y0, width, height) => {
    for (let y = y0; y < y0 + height; y++) map.fill(1, y * n + x0, y * n + x0 + width);
  };
  fill(0, 0, 9, 9);
  fill(n - 8, 0, 8, 9);
  fill(0, n - 8, 9, 8);
  fill(6, 0, 1, n);
  fill(0, 6, n, 1);
  const places = alignmentPlaces(version);
  const last = places.length - 1;
  places.forEach((x, i) => places.forEach((y, j) => {
    const isFinder = (i === 0 && j === 0) || (i === 0 && j === last) || (i === last && j === 0);
    if (!isFinder) fill(x - 2, y - 2, 5, 5);
  }));
  if (version >= 7) {
    fill(n - 11, 0, 3, 6);
    fill(0, n - 11, 6, 3);
  }
  return map;
}

/** The code words in the order in which they were placed, unmasked. */
function readCodewords(grid, version, mask) {
  const n = grid.size;
  const isFunction = functionModules(version);
  const codewords = [];
  let bits = 0;
  let count = 0;
  let upwards = true;
  for (let right = n - 1; right > 0; right -= 2) {
    if (right === 6) right = 5;
    for (let i = 0; i < n; i++) {
      const y = upwards ? n - 1 - i : i;
      for (const x of [right, right - 1]) {
        if (isFunction[y * n + x]) continue;
        bits = (bits << 1) | (grid.isDark(x, y) !== QR_MASKS[mask](x, y) ? 1 : 0);
        if (++count % 8 === 0) {
          codewords.push(bits);
          bits = 0;
        }
      }
    }
    upwards = !upwards;
  }
  return codewords;
}

/** The data of all blocks, corrected; null when a block cannot be. */
function correctedData(codewords, version, level) {
  const blockCount = QR_BLOCKS[level][version - 1];
  const checks = QR_CHECKS_PER_BLOCK[level][version - 1];
  const shortLength = Math.floor(codewords.length / blockCount);
  const shortCount = blockCount - (codewords.length % blockCount);
  const blocks = Array.from({ length: blockCount }, (_, i) => new Uint8Array(shortLength + (i < shortCount ? 0 : 1)));
  const dataLength = shortLength - checks;
  let next = 0;
  for (let i = 0; i <= dataLength; i++)
    blocks.forEach((block, b) => { if (i < dataLength || b >= shortCount) block[i] = codewords[next++]; });
  for (let i = 0; i < checks; i++) blocks.forEach((block) => (block[block.length - checks + i] = codewords[next++]));
  const data = [];
  for (const block of blocks) {
    if (!correctBlock(block, checks)) return null;
    data.push(...block.subarray(0, block.length - checks));
  }
  return data;
}

class BitReader {
  constructor(bytes) {
    this.bytes = bytes;
    this.position = 0;
  }

  get left() {
    return this.bytes.length * 8 - this.position;
  }

  take(count) {
    if (count > this.left) throw new RangeError("no more bits");
    let value = 0;
    for (; count > 0; count--, this.position++) value = (value << 1) | ((this.bytes[this.position >> 3] >> (7 - (this.position & 7))) & 1);
    return value;
  }
}

function textOfBytes(bytes) {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

function readNumeric(bits, count) {
  let text = "";
  for (; count >= 3; count -= 3) text += String(bits.take(10)).padStart(3, "0");
  if (count === 2) text += String(bits.take(7)).padStart(2, "0");
  if (count === 1) text += String(bits.take(4));
  return text;
}

function readAlphanumeric(bits, count) {
  let text = "";
  for (; count >= 2; count -= 2) {
    const pair = bits.take(11);
    text += BASE45_ALPHABET[Math.floor(pair / 45)] + BASE45_ALPHABET[pair % 45];
  }
  return count === 1 ? text + BASE45_ALPHABET[bits.take(6)] : text;
}

/** The text of the segments; null when one is of a kind that our codes do not have (kanji, parts of a series). */
function readSegments(data, version) {
  const bits = new BitReader(data);
  const size = version < 10 ? 0 : version < 27 ? 1 : 2;
  let text = "";
  while (bits.left >= 4) {
    const mode = bits.take(4);
    if (mode === 0) break;
    if (mode === 1) text += readNumeric(bits, bits.take([10, 12, 14][size]));
    else if (mode === 2) text += readAlphanumeric(bits, bits.take([9, 11, 13][size]));
    else if (mode === 4) text += textOfBytes(Uint8Array.from({ length: bits.take([8, 16, 16][size]) }, () => bits.take(8)));
    else if (mode === 7) bits.take(bits.take(1) === 0 ? 7 : bits.take(1) === 0 ? 14 : 21);
    else return null;
  }
  return text;
}

/** The text of a grid, or null when it is no readable code. */
function readGrid(grid) {
  const version = (grid.size - 17) / 4;
  const format = readFormat(grid);
  if (!Number.isInteger(version) || version < 1 || version > 40 || !format) return null;
  const data = correctedData(readCodewords(grid, version, format.mask), version, format.level);
  if (!data) return null;
  try {
    return readSegments(data, version);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
