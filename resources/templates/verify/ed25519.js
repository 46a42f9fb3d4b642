// Checking of Ed25519 signatures (RFC 8032 §5.1), as strictly as libsodium does: canonical encodings only, no keys or
// commitments of small order. Nothing here is secret, so nothing has to take constant time.

const ED_P = 2n ** 255n - 19n;
const ED_L = 2n ** 252n + 27742317777372353535851937790883648493n;

function modP(x) {
  const rest = x % ED_P;
  return rest < 0n ? rest + ED_P : rest;
}

function powerModP(base, exponent) {
  let result = 1n;
  for (let square = modP(base); exponent > 0n; exponent >>= 1n) {
    if (exponent & 1n) result = modP(result * square);
    square = modP(square * square);
  }
  return result;
}

const ED_D = modP(-121665n * powerModP(121666n, ED_P - 2n));
const ED_ROOT_OF_MINUS_ONE = powerModP(2n, (ED_P - 1n) / 4n);
const ED_NEUTRAL = [0n, 1n, 1n, 0n];

/** Sum of two points in extended coordinates X, Y, Z, T (§5.1.4). */
function addPoints([x1, y1, z1, t1], [x2, y2, z2, t2]) {
  const a = modP((y1 - x1) * (y2 - x2));
  const b = modP((y1 + x1) * (y2 + x2));
  const c = modP(2n * t1 * t2 * ED_D);
  const d = modP(2n * z1 * z2);
  const [e, f, g, h] = [b - a, d - c, d + c, b + a];
  return [modP(e * f), modP(g * h), modP(f * g), modP(e * h)];
}

function multiplyPoint(scalar, point) {
  let result = ED_NEUTRAL;
  for (let power = point; scalar > 0n; scalar >>= 1n) {
    if (scalar & 1n) result = addPoints(result, power);
    power = addPoints(power, power);
  }
  return result;
}

function arePointsEqual([x1, y1, z1], [x2, y2, z2]) {
  return modP(x1 * z2 - x2 * z1) === 0n && modP(y1 * z2 - y2 * z1) === 0n;
}

function littleEndian(bytes) {
  let value = 0n;
  for (let i = bytes.length - 1; i >= 0; i--) value = (value << 8n) | BigInt(bytes[i]);
  return value;
}

/** The point of 32 bytes (§5.1.3), or null when they are no canonical encoding of one. */
function decodePoint(bytes) {
  const encoded = littleEndian(bytes);
  const sign = encoded >> 255n;
  const y = encoded & ((1n << 255n) - 1n);
  if (y >= ED_P) return null;
  const u = modP(y * y - 1n);
  const v = modP(ED_D * y * y + 1n);
  let x = modP(u * v ** 3n * powerModP(u * v ** 7n, (ED_P - 5n) / 8n));
  if (modP(v * x * x) === modP(-u)) x = modP(x * ED_ROOT_OF_MINUS_ONE);
  if (modP(v * x * x) !== u) return null;
  if (x === 0n && sign === 1n) return null;
  if ((x & 1n) !== sign) x = ED_P - x;
  return [x, y, 1n, modP(x * y)];
}

const ED_BASE = decodePoint(Uint8Array.from([0x58, ...new Array(31).fill(0x66)]));

function isOfSmallOrder(point) {
  return arePointsEqual(multiplyPoint(8n, point), ED_NEUTRAL);
}

/** Whether the holder of the 32 bytes of public key signed exactly this message with these 64 bytes. */
function isSignatureOver(message, signature, publicKey) {
  if (signature.length !== 64 || publicKey.length !== 32) return false;
  const s = littleEndian(signature.subarray(32));
  const key = decodePoint(publicKey);
  const commitment = decodePoint(signature.subarray(0, 32));
  if (s >= ED_L || !key || !commitment || isOfSmallOrder(key) || isOfSmallOrder(commitment)) return false;
  const hashed = new Uint8Array(64 + message.length);
  hashed.set(signature.subarray(0, 32));
  hashed.set(publicKey, 32);
  hashed.set(message, 64);
  const k = littleEndian(sha512(hashed)) % ED_L;
  return arePointsEqual(multiplyPoint(s, ED_BASE), addPoints(commitment, multiplyPoint(k, key)));
}
