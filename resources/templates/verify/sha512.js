// SHA-512 (FIPS 180-4), for messages of any length in memory.

/** The smallest `count` primes. */
function firstPrimes(count) {
  const primes = [];
  for (let n = 2; primes.length < count; n++) if (primes.every((p) => n % p !== 0)) primes.push(n);
  return primes;
}

/** The first 64 bits of the fraction of a root of n: the integer root of n shifted by 64 bits for each degree. */
function rootFraction(n, degree) {
  const target = BigInt(n) << BigInt(64 * degree);
  let low = 0n;
  let high = 1n << 70n;
  while (high - low > 1n) {
    const middle = (low + high) >> 1n;
    if (middle ** BigInt(degree) <= target) low = middle;
    else high = middle;
  }
  return BigInt.asUintN(64, low);
}

const SHA512_START = firstPrimes(8).map((p) => rootFraction(p, 2));
const SHA512_ROUNDS = firstPrimes(80).map((p) => rootFraction(p, 3));

function rotateRight64(x, n) {
  return (x >> n) | BigInt.asUintN(64, x << (64n - n));
}

/** The message with its padding: 0x80, zeroes, the length in bits as 128 bits. */
function paddedFor512(message) {
  const length = Math.ceil((message.length + 17) / 128) * 128;
  const padded = new Uint8Array(length);
  padded.set(message);
  padded[message.length] = 0x80;
  new DataView(padded.buffer).setBigUint64(length - 8, BigInt(message.length) * 8n);
  return padded;
}

function sha512Block(state, view, start) {
  const w = [];
  for (let t = 0; t < 16; t++) w.push(view.getBigUint64(start + t * 8));
  for (let t = 16; t < 80; t++) {
    const s0 = rotateRight64(w[t - 15], 1n) ^ rotateRight64(w[t - 15], 8n) ^ (w[t - 15] >> 7n);
    const s1 = rotateRight64(w[t - 2], 19n) ^ rotateRight64(w[t - 2], 61n) ^ (w[t - 2] >> 6n);
    w.push(BigInt.asUintN(64, w[t - 16] + s0 + w[t - 7] + s1));
  }
  let [a, b, c, d, e, f, g, h] = state;
  for (let t = 0; t < 80; t++) {
    const s1 = rotateRight64(e, 14n) ^ rotateRight64(e, 18n) ^ rotateRight64(e, 41n);
    const first = h + s1 + ((e & f) ^ (~e & g)) + SHA512_ROUNDS[t] + w[t];
    const s0 = rotateRight64(a, 28n) ^ rotateRight64(a, 34n) ^ rotateRight64(a, 39n);
    const second = s0 + ((a & b) ^ (a & c) ^ (b & c));
    [h, g, f, e, d, c, b, a] = [g, f, e, BigInt.asUintN(64, d + first), c, b, a, BigInt.asUintN(64, first + second)];
  }
  return [a, b, c, d, e, f, g, h].map((value, i) => BigInt.asUintN(64, value + state[i]));
}

/** The 64 bytes of the hash. */
function sha512(message) {
  const padded = paddedFor512(message);
  const view = new DataView(padded.buffer);
  let state = SHA512_START;
  for (let start = 0; start < padded.length; start += 128) state = sha512Block(state, view, start);
  const hash = new DataView(new ArrayBuffer(64));
  state.forEach((value, i) => hash.setBigUint64(i * 8, value));
  return new Uint8Array(hash.buffer);
}
