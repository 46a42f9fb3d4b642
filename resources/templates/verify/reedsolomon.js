// Reed-Solomon over GF(256) with x^8+x^4+x^3+x^2+1 (ISO/IEC 18004 §7.5), generator roots α^0, α^1, …

const GF_EXP = new Uint8Array(512);
const GF_LOG = new Uint8Array(256);
for (let i = 0, value = 1; i < 255; i++) {
  GF_EXP[i] = GF_EXP[i + 255] = value;
  GF_LOG[value] = i;
  value = (value << 1) ^ (value & 0x80 ? 0x11d : 0);
}

function gfMultiply(a, b) {
  return a === 0 || b === 0 ? 0 : GF_EXP[GF_LOG[a] + GF_LOG[b]];
}

function gfInverse(a) {
  return GF_EXP[255 - GF_LOG[a]];
}

/** Value at x of a polynomial whose lowest coefficient comes first. */
function gfEvaluate(polynomial, x) {
  let value = 0;
  for (let i = polynomial.length - 1; i >= 0; i--) value = gfMultiply(value, x) ^ polynomial[i];
  return value;
}

/** The locator polynomial of the errors (Berlekamp-Massey). */
function errorLocator(syndromes) {
  let locator = [1];
  let previous = [1];
  let length = 0;
  let shift = 1;
  let lastDiscrepancy = 1;
  for (let n = 0; n < syndromes.length; n++) {
    let discrepancy = syndromes[n];
    for (let i = 1; i <= length; i++) discrepancy ^= gfMultiply(locator[i] ?? 0, syndromes[n - i]);
    if (discrepancy === 0) {
      shift++;
      continue;
    }
    const factor = gfMultiply(discrepancy, gfInverse(lastDiscrepancy));
    const next = locator.slice();
    previous.forEach((coefficient, i) => (next[i + shift] = (next[i + shift] ?? 0) ^ gfMultiply(factor, coefficient)));
    for (let i = 0; i < next.length; i++) next[i] = next[i] ?? 0;
    if (2 * length <= n) {
      previous = locator;
      lastDiscrepancy = discrepancy;
      length = n + 1 - length;
      shift = 1;
    } else {
      shift++;
    }
    locator = next;
  }
  while (locator.length > 1 && locator[locator.length - 1] === 0) locator.pop();
  return locator;
}

/** Corrects a block in place; false when there are more errors than its `checkCount` last bytes can mend. */
function correctBlock(block, checkCount) {
  const highestFirst = Array.from(block).reverse();
  const syndromes = Array.from({ length: checkCount }, (_, i) => gfEvaluate(highestFirst, GF_EXP[i]));
  if (syndromes.every((value) => value === 0)) return true;
  const locator = errorLocator(syndromes);
  const errors = locator.length - 1;
  if (errors * 2 > checkCount) return false;
  const evaluator = Array.from({ length: checkCount }, (_, n) => {
    let sum = 0;
    for (let i = 0; i <= Math.min(n, errors); i++) sum ^= gfMultiply(locator[i], syndromes[n - i]);
    return sum;
  });
  const derivative = locator.map((coefficient, i) => (i % 2 === 1 ? coefficient : 0)).slice(1);
  let found = 0;
  for (let position = 0; position < block.length; position++) {
    const inverse = GF_EXP[(255 - position) % 255];
    if (gfEvaluate(locator, inverse) !== 0) continue;
    found++;
    const slope = gfEvaluate(derivative, inverse);
    if (slope === 0) return false;
    const magnitude = gfMultiply(GF_EXP[position % 255], gfMultiply(gfEvaluate(evaluator, inverse), gfInverse(slope)));
    block[block.length - 1 - position] ^= magnitude;
  }
  return found === errors;
}
