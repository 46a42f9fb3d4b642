// The page itself: ways in (text, file, camera), and the verdict as words.

const MOST_FILE_BYTES = 64 * 1024 * 1024;
const MOST_PIXELS = 120e6;
const element = (id) => document.getElementById(id);
const keyFile = JSON.parse(element("keyFile").textContent);
const isIntact = isKeyFileIntact(keyFile);
let language = "de";
let shown = null;
let stream = null;
let newestCheck = 0;

const texts = () => TEXTS[language];
const day = (iso) => new Date(iso + "T00:00:00Z").toLocaleDateString(language, { dateStyle: "long", timeZone: "UTC" });

function setText(id, text) {
  element(id).textContent = text;
}

/** Every fixed text in the language chosen, and the verdict again. */
function speak(next) {
  language = next;
  document.documentElement.lang = next;
  document.title = `${texts().title} – ${keyFile.programme}`;
  for (const node of document.querySelectorAll("[data-text]")) node.textContent = texts()[node.dataset.text];
  element("germanButton").setAttribute("aria-pressed", String(next === "de"));
  element("englishButton").setAttribute("aria-pressed", String(next === "en"));
  setText("cameraButton", stream ? texts().cameraStop : texts().cameraStart);
  const ids = keyFile.keys.map((key) => key.id).join(", ");
  setText("keyLine", filled(texts().keyLine, [ids, keyFile.programme, day(keyFile.as_of)]));
  if (shown) show(shown);
}

function showDetails({ statement, outcome }) {
  element("details").hidden = !statement;
  if (!statement) return;
  setText("detailsHeading", outcome === "unknownKey" ? texts().claimed : texts().proven);
  setText("number", statement.number);
  setText("name", statement.name);
  setText("programmeTitle", statement.programme);
  setText("issuedOn", day(statement.issuedOn));
  setText("kind", texts()[statement.kind]);
  setText("supersedes", statement.supersedes);
  element("supersedes").hidden = element("supersedesLabel").hidden = statement.supersedes === "";
}

/** A verdict of verify(), or of a file that could not be read: {outcome, statement, supersededBy, count}. */
function show(verdict) {
  shown = verdict;
  const [sign, tone, word, reason] = texts().verdicts[verdict.outcome];
  const values = [day(keyFile.as_of), verdict.supersededBy, keyFile.programme, verdict.count];
  element("verdict").dataset.outcome = verdict.outcome;
  element("verdict").dataset.tone = tone;
  setText("sign", sign);
  element("word").removeAttribute("data-text");
  setText("word", word);
  setText("reason", filled(reason, values));
  const remarks = [];
  if (["valid", "validInPdf"].includes(verdict.outcome) && verdict.statement.supersedes) remarks.push(filled(texts().replaces, [verdict.statement.supersedes]));
  element("remarks").replaceChildren(...remarks.map((remark) => {
    const item = document.createElement("li");
    item.textContent = remark;
    return item;
  }));
  showDetails(verdict);
  element("result").scrollIntoView({ block: "nearest" });
}

function showWorking() {
  shown = null;
  element("verdict").dataset.outcome = "working";
  element("verdict").dataset.tone = "";
  for (const id of ["sign", "reason"]) setText(id, "");
  element("remarks").replaceChildren();
  element("details").hidden = true;
  element("word").removeAttribute("data-text");
  setText("word", texts().working);
}

function verdictOfCodes(codes, whenNone) {
  const ours = codes.filter((code) => originOf(code) !== "foreign");
  if (ours.length > 1) return { outcome: "several", count: ours.length };
  if (codes.length === 0) return { outcome: whenNone };
  return verify(ours[0] ?? codes[0], keyFile);
}

/** Of a PDF only the data are read: what its page shows may be something else. */
function verdictOfPdf(bytes) {
  const verdict = verdictOfCodes(statementsInPdf(bytes), "noPdfCode");
  return verdict.outcome === "valid" ? { ...verdict, outcome: "validInPdf" } : verdict;
}

async function verdictOfFile(blob) {
  if (blob.size > MOST_FILE_BYTES) return { outcome: "tooLarge" };
  const bytes = new Uint8Array(await blob.arrayBuffer());
  const start = String.fromCharCode(...bytes.subarray(0, 1024));
  if (start.includes("%PDF-")) return verdictOfPdf(bytes);
  if (originOf(start) === "ours") return verify(new TextDecoder().decode(bytes), keyFile);
  let picture;
  try {
    picture = await createImageBitmap(blob);
  } catch {
    return { outcome: "noFile" };
  }
  if (picture.width * picture.height > MOST_PIXELS) return { outcome: "tooLarge" };
  return verdictOfCodes(codesOfPicture(picture), "noCode");
}

async function checkFile(blob) {
  if (!isIntact || !blob) return;
  const check = ++newestCheck;
  showWorking();
  // A moment for the words to be painted before the picture is searched.
  await new Promise((resolve) => setTimeout(resolve, 30));
  const verdict = await verdictOfFile(blob).catch(() => ({ outcome: "noFile" }));
  if (check === newestCheck) show(verdict);
}

function checkText(text) {
  if (!isIntact || text.trim() === "") return;
  ++newestCheck;
  show(verify(text, keyFile));
}

function stopCamera(message) {
  if (!stream) return;
  stream.getTracks().forEach((track) => track.stop());
  stream = null;
  element("camera").hidden = true;
  element("camera").srcObject = null;
  element("cameraButton").setAttribute("aria-pressed", "false");
  setText("cameraButton", texts().cameraStart);
  setText("cameraStatus", message);
}

function watchCamera() {
  if (!stream) return;
  const video = element("camera");
  if (video.videoWidth > 0) {
    const codes = codesIn(pixelsOf(video, video.videoWidth, video.videoHeight, Math.min(1280, Math.max(video.videoWidth, video.videoHeight))));
    const code = codes.find((text) => originOf(text) !== "foreign");
    if (code !== undefined) {
      stopCamera(texts().cameraFound);
      checkText(code);
      return;
    }
  }
  setTimeout(watchCamera, 150);
}

async function toggleCamera() {
  if (stream) {
    stopCamera("");
    return;
  }
  element("cameraButton").disabled = true;
  try {
    stream = await navigator.mediaDevices.getUserMedia({ audio: false, video: { facingMode: "environment", width: { ideal: 1920 }, height: { ideal: 1080 } } });
  } catch {
    setText("cameraStatus", texts().cameraMissing);
    return;
  } finally {
    element("cameraButton").disabled = false;
  }
  const video = element("camera");
  video.srcObject = stream;
  video.hidden = false;
  await video.play();
  element("cameraButton").setAttribute("aria-pressed", "true");
  setText("cameraButton", texts().cameraStop);
  setText("cameraStatus", texts().cameraRunning);
  watchCamera();
}

/** A link may carry the text of a code behind "#check=", or a small picture or PDF as data:…;base64,… */
function checkFragment() {
  if (!location.hash.startsWith("#check=")) return;
  try {
    const value = decodeURIComponent(location.hash.slice(7));
    const file = /^data:(?:image\/png|image\/jpeg|application\/pdf);base64,([A-Za-z0-9+/=]+)$/.exec(value);
    if (file) checkFile(new Blob([Uint8Array.from(atob(file[1]), (c) => c.charCodeAt(0))]));
    else checkText(value);
  } catch {
    // A link that was cut on its way says nothing.
  }
}

function listen() {
  element("germanButton").addEventListener("click", () => speak("de"));
  element("englishButton").addEventListener("click", () => speak("en"));
  element("fileInput").addEventListener("change", (event) => checkFile(event.target.files[0]));
  element("cameraButton").addEventListener("click", toggleCamera);
  element("textForm").addEventListener("submit", (event) => {
    event.preventDefault();
    checkText(element("codeText").value);
  });
  element("codeText").addEventListener("paste", () => setTimeout(() => checkText(element("codeText").value), 0));
  for (const type of ["dragenter", "dragover"]) {
    document.addEventListener(type, (event) => {
      event.preventDefault();
      element("drop").classList.add("over");
    });
  }
  document.addEventListener("dragleave", () => element("drop").classList.remove("over"));
  document.addEventListener("drop", (event) => {
    event.preventDefault();
    element("drop").classList.remove("over");
    const file = event.dataTransfer.files[0];
    if (file) checkFile(file);
    else checkText(event.dataTransfer.getData("text/plain"));
  });
  window.addEventListener("hashchange", checkFragment);
}

setText("programme", keyFile.programme);
speak("de");
element("alteredPage").hidden = isIntact;
element("input").hidden = !isIntact;
if (isIntact) {
  listen();
  checkFragment();
} else {
  element("germanButton").addEventListener("click", () => speak("de"));
  element("englishButton").addEventListener("click", () => speak("en"));
}
