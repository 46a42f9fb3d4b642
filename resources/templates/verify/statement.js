// The signed statement of a certificate and the key file, read exactly as the program reads them.

const STATEMENT_KINDS = ["certificate", "attendance_confirmation"];
const NUMBER = /^[A-Za-z0-9][A-Za-z0-9./-]{0,39}$/;
const BREAKS_LINE = /[\p{Cc}\u2028\u2029]/u;
const MOST_STATEMENT_BYTES = 1500;
const MOST_CHARACTERS = 8000;

function isDay(text) {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(text + "T00:00:00Z");
  return !Number.isNaN(day.getTime()) && day.toISOString().slice(0, 10) === text && text >= "1000";
}

function utf8(text) {
  return new TextEncoder().encode(text);
}

/** The statement of its canonical bytes, or null. */
function readStatement(bytes) {
  if (bytes.length > MOST_STATEMENT_BYTES) return null;
  let text;
  try {
    text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
  const lines = text.split("\n");
  if (lines.length !== 8 || lines[0] !== "1") return null;
  const [, keyId, number, name, programme, issuedOn, kind, supersedes] = lines;
  const isSound = /^[0-9a-f]{8}$/.test(keyId) && NUMBER.test(number) && name.trim() !== "" && programme.trim() !== ""
    && isDay(issuedOn) && STATEMENT_KINDS.includes(kind) && (supersedes === "" || NUMBER.test(supersedes));
  const isCanonical = lines.every((line) => !BREAKS_LINE.test(line) && line.normalize("NFC") === line);
  return isSound && isCanonical ? { keyId, number, name, programme, issuedOn, kind, supersedes } : null;
}

/** A text with \n for its breaks and plain blanks, in upper case, with nothing around it. */
function plainCode(text) {
  let result = "";
  for (const c of text.slice(0, MOST_CHARACTERS)) {
    if (c === "\n" || c === "\u2028" || c === "\u2029") result += "\n";
    else if (c === "\r") continue;
    else if (/[\s\u00a0]/u.test(c) && c !== "\ufeff") result += " ";
    else if (!/[\p{Cf}\p{Cc}]/u.test(c)) result += c.charCodeAt(0) < 0x80 ? c.toUpperCase() : c;
  }
  return result.trim();
}

/** "ours", "newer" or "foreign", by the first characters. */
function originOf(text) {
  const start = plainCode(text.slice(0, 200));
  if (start.startsWith("IL1:")) return "ours";
  return /^IL[0-9]{1,3}:/.test(start) ? "newer" : "foreign";
}

function withoutIndentation(code) {
  const lines = code.split("\n");
  const indentation = Math.min(...lines.slice(1).map((line) => line.length - line.replace(/^ +/, "").length));
  return lines.map((line, i) => (i === 0 ? line : line.slice(indentation))).join("");
}

/** The ways in which a text may have been broken into lines or lost blanks on its way. */
function spellingsOf(code) {
  const joined = code.replaceAll("\n", "");
  const all = [joined, code.replaceAll("\n", " "), code.replace(/ *\n[ \n]*/g, " "), withoutIndentation(code),
    code.replace(/ *\n[ \n]*/g, ""), joined.replaceAll(" ", "")];
  return [...new Set(all)];
}

/** What a text may state: {statement, bytes, signature}, the likeliest first. One signature at most fits. */
function readingsOf(text) {
  if (originOf(text) !== "ours") return [];
  const readings = [];
  for (const spelling of spellingsOf(plainCode(text).slice(4))) {
    const all = fromBase45(spelling);
    if (!all || all.length <= 64) continue;
    const bytes = all.subarray(0, all.length - 64);
    const statement = readStatement(bytes);
    if (statement) readings.push({ statement, bytes, signature: all.subarray(all.length - 64) });
  }
  return readings;
}

/** Tells the statements of one number apart: the start of the SHA-512 of statement and signature, in hexadecimal. */
function statementDigest({ bytes, signature }) {
  const hash = sha512(Uint8Array.from([...bytes, ...signature]));
  return Array.from(hash.subarray(0, 8), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

function fromBase64Url(text) {
  if (!/^[A-Za-z0-9_-]*$/.test(text)) return new Uint8Array(0);
  try {
    return Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (c) => c.charCodeAt(0));
  } catch {
    return new Uint8Array(0);
  }
}

/** The lines of a key file that its newest key signs. */
function keyFileLines(file) {
  const lines = ["impulslotse-key/1", file.programme, file.as_of];
  for (const key of file.keys) lines.push(`key ${key.id} ${key.public_key} ${key.created_on ?? "-"}`);
  for (const number of file.issued) lines.push(`issued ${number}`);
  for (const number of Object.keys(file.superseded).sort()) lines.push(`superseded ${number} ${file.superseded[number]}`);
  for (const number of file.revoked) lines.push(`revoked ${number}`);
  for (const number of Object.keys(file.statements).sort()) lines.push(`statement ${number} ${file.statements[number]}`);
  return lines.join("\n");
}

/** Whether a key file is as its newest key signed it. */
function isKeyFileIntact(file) {
  try {
    const newest = file.keys[file.keys.length - 1];
    return isSignatureOver(utf8(keyFileLines(file)), fromBase64Url(file.signature), fromBase64Url(newest.public_key));
  } catch {
    return false;
  }
}
