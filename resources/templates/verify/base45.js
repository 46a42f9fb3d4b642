// Base45 (RFC 9285): bytes as the characters that a QR code holds most densely.

const BASE45_ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:";

/** The bytes of a text, or null when it is no base45 (§6). */
function fromBase45(text) {
  const bytes = [];
  for (let start = 0; start < text.length; start += 3) {
    const group = text.slice(start, start + 3);
    let value = 0;
    for (let i = group.length - 1; i >= 0; i--) {
      const digit = BASE45_ALPHABET.indexOf(group[i]);
      if (digit < 0) return null;
      value = value * 45 + digit;
    }
    if (group.length === 1 || value > (group.length === 3 ? 0xffff : 0xff)) return null;
    if (group.length === 3) bytes.push(value >> 8);
    bytes.push(value & 0xff);
  }
  return Uint8Array.from(bytes);
}
