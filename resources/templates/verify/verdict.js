// The answer to somebody who holds a certificate: the same outcomes as in the program.

/** The last of the numbers that replace each other. */
function newestReplacement(keyFile, number) {
  const seen = new Set([number]);
  let newest = keyFile.superseded[number];
  while (Object.hasOwn(keyFile.superseded, newest) && !seen.has(newest)) {
    seen.add(newest);
    newest = keyFile.superseded[newest];
  }
  return newest;
}

/** A number without its running number and check character: "GEM-2024" of "GEM-2024-0012-9". */
function runOf(number) {
  return number.split("-").slice(0, -2).join("-");
}

/** Whether the key file has numbers of the run that this number is of. */
function knowsRunOf(keyFile, number) {
  const known = [...keyFile.issued, ...keyFile.revoked, ...Object.keys(keyFile.superseded)];
  return known.some((other) => runOf(other) === runOf(number));
}

/** Whether the key file lists the number for another document than this one. */
function isOfOtherDocument(reading, keyFile) {
  const number = reading.statement.number;
  const isListed = keyFile.issued.includes(number) || keyFile.revoked.includes(number) || Object.hasOwn(keyFile.superseded, number);
  return isListed && !(Object.hasOwn(keyFile.statements, number) && keyFile.statements[number] === statementDigest(reading));
}

/** What the key file knows about a statement whose signature fits. */
function judgeNumber(reading, keyFile) {
  const statement = reading.statement;
  const number = statement.number;
  if (isOfOtherDocument(reading, keyFile)) return { outcome: "otherStatement", statement };
  if (keyFile.revoked.includes(number)) return { outcome: "revoked", statement };
  if (Object.hasOwn(keyFile.superseded, number))
    return { outcome: "superseded", statement, supersededBy: newestReplacement(keyFile, number) };
  if (keyFile.issued.includes(number)) return { outcome: "valid", statement };
  if (statement.issuedOn >= keyFile.as_of) return { outcome: "newerThanList", statement };
  return { outcome: knowsRunOf(keyFile, number) ? "notListed" : "otherRun", statement };
}

/**
 * Checks a text that was scanned, pasted or found in a file. The outcome is one of notOurs, newer, damaged, unknownKey,
 * altered, revoked, superseded, notListed,
 * newerThanList, otherStatement, otherRun, valid; `statement` is proven from "revoked" on.
 */
function verify(text, keyFile) {
  const origin = originOf(text);
  if (origin === "foreign") return { outcome: "notOurs" };
  if (origin === "newer") return { outcome: "newer" };
  const readings = readingsOf(text);
  if (readings.length === 0) return { outcome: "damaged" };
  for (const reading of readings) {
    const key = keyFile.keys.find((known) => known.id === reading.statement.keyId);
    if (key && isSignatureOver(reading.bytes, reading.signature, fromBase64Url(key.public_key))) return judgeNumber(reading, keyFile);
  }
  const { statement } = readings[0];
  if (!keyFile.keys.some((known) => known.id === statement.keyId)) return { outcome: "unknownKey", statement };
  return { outcome: "altered" };
}

/** The statements in the data of a PDF, distinct: up to the end of a string of PDF or of an element of XMP. */
function statementsInPdf(bytes) {
  let data = "";
  for (let i = 0; i < bytes.length; i += 0x8000) data += String.fromCharCode(...bytes.subarray(i, i + 0x8000));
  return [...new Set(data.match(/IL1:[ -'*-;=-~]{100,4000}/g) ?? [])];
}
