#!/bin/bash
# The main job from the shell: walkthrough.sh IMPULSLOTSE-CLI DATA-FOLDER
# A programme from the official register and three lists as they come, sessions on both sides of the end of
# summer time, attendance, certificates and the schedule; then other people's programs read what came out.
# Exit code 77: something that it needs is not here.
set -euo pipefail
export LC_ALL=C.UTF-8
cli=$1
data=$2
register=$data/register/raw/AuszugGV4Q2020_BW.csv
lists=$data/lists

need() { command -v "$1" >/dev/null || { echo "skipped: $1 is not installed"; exit 77; }; }
[ -e "$register" ] || { echo "skipped: $register is not here"; exit 77; }
for tool in qpdf pdffonts pdftotext pdfinfo khal; do need "$tool"; done
python=/usr/bin/python3
$python -c 'import icalendar' 2>/dev/null || { echo "skipped: python3-icalendar is not installed"; exit 77; }

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

fail() { echo "FAILED: $*" >&2; exit 1; }
# The command may also say (1) that something needs attention.
may_need_attention() { "$@" || [ $? -eq 1 ] || fail "$*"; }
id_of() { $python -c 'import json,sys; print(json.load(sys.stdin)["id"])'; }
count() { "$cli" --json list p.lotse "$@" | $python -c 'import json,sys; print(len(json.load(sys.stdin)))'; }

# --- Set up ---
"$cli" new p.lotse --title "Mobil im Dialog" --year 2024
"$cli" import p.lotse register "$register"
[ "$(count municipality)" -eq 1145 ] || fail "1101 municipalities and 44 counties"
for list in googleforms_de.csv handliste_excel_cp1252.csv nextcloud_forms_de.csv; do
    may_need_attention "$cli" import p.lotse participants "$lists/$list"
done
people=$(count participant)
[ "$people" -ge 15 ] || fail "only $people participants"
"$cli" set p.lotse programme 1 organiser="Agentur für Mobilität" place=Stuttgart signer_name="Dr. Paula Beispiel" signer_function=Leitung

# --- Sessions on both sides of 27 October 2024 ---
before=$("$cli" add p.lotse session kind=impulse_training title="Effizient offline: Auftrag finden" \
    starts_at=2024-10-26T10:00 ends_at=2024-10-26T12:00 mode=online max_size=8 | id_of)
after=$("$cli" add p.lotse session kind=impulse_training title="Führen ohne Mandat" \
    starts_at=2024-10-28T10:00 ends_at=2024-10-28T12:00 mode=in_person place="Rathaus, Großer Saal" roles=planner,leadership | id_of)
"$cli" add p.lotse participant academic_title=Dr.-Ing. given_name=Effi name_prefix="von der" family_name=Stiftinger \
    role=planner municipality=08416041 email=effi.stiftinger@example.org state=accepted >/dev/null

# --- Enrol, attend ---
for role in leadership planner county_coordinator; do
    kickoff=$("$cli" --json list p.lotse session --where kind=kickoff_workshop --where roles=$role --fields id |
        $python -c 'import json,sys; print(json.load(sys.stdin)[0]["id"])')
    "$cli" enrol p.lotse "$kickoff" --role $role
    "$cli" enrol p.lotse "$before" --role $role
    "$cli" enrol p.lotse "$after" --role $role
    "$cli" enrol p.lotse Abschlussveranstaltung --role $role
done
"$cli" --json list p.lotse enrolment |
    $python -c 'import json,sys
for row in json.load(sys.stdin): print(json.dumps(["attend", row["session"]["id"], row["participant"]["id"], "present"]))' > attend.jsonl
"$cli" batch p.lotse attend.jsonl | grep -c '^COMMITTED ' | grep -qx "$(wc -l < attend.jsonl)" || fail "not every attendance was committed"

# --- Certificates ---
"$cli" --json certificates p.lotse ready > ready.json
may_need_attention "$cli" --json certificates p.lotse issue --out all.pdf > issued.json
qpdf --check all.pdf >/dev/null || fail "qpdf finds fault with all.pdf"
[ -z "$(pdffonts all.pdf | tail -n +3 | awk '{print $(NF-4)}' | grep -v yes)" ] || fail "a font is not embedded"
pdftotext all.pdf all.txt
$python - <<'PY' || fail "a name is not in the certificates as it is written"
import json, sys, unicodedata
text = " ".join(open("all.txt", encoding="utf-8").read().split())
issued = json.load(open("issued.json"))["issued"]
entitled = [row for row in json.load(open("ready.json")) if row["entitled"]]
missing = [row["name"] for row in issued if unicodedata.normalize("NFC", row["name"]) not in text]
print(f"{len(issued)} certificates, names missing: {missing}")
sys.exit(not issued or len(issued) != len(entitled) or bool(missing) or not any("Stiftinger" in row["name"] for row in issued))
PY
number=$($python -c 'import json; print(json.load(open("issued.json"))["issued"][0]["number"])')
"$cli" certificates p.lotse reprint "$number" --out again.pdf
qpdf --check again.pdf >/dev/null || fail "qpdf finds fault with the reprint"

# --- Verify: from the file, from a scan, from what another reader makes of the code ---
"$cli" export p.lotse key key.json
"$cli" export p.lotse verification check.html
"$cli" verify --key key.json again.pdf || fail "a certificate as PDF does not verify"
if command -v zbarimg >/dev/null && command -v pdftoppm >/dev/null; then
    pdftoppm -r 300 -png -singlefile again.pdf scan
    "$cli" verify --key key.json scan.png >/dev/null || fail "a scanned certificate does not verify"
    code=$(zbarimg --raw -q -Sbinary scan.png 2>/dev/null)
    "$cli" verify --key key.json "$code" >/dev/null || fail "the text that zbar reads does not verify"
    other=A
    [ "${code:40:1}" = A ] && other=B
    altered=${code:0:40}$other${code:41}
    if "$cli" verify --key key.json "$altered" >/dev/null; then fail "an altered text verifies"; fi
fi
"$cli" certificates p.lotse revoke "$number" --reason "Issued to the wrong person"
if "$cli" --json verify --key p.lotse again.pdf > revoked.json; then fail "a revoked certificate verifies"; fi
grep -q '"status": "revoked"' revoked.json || fail "a revoked certificate is not told apart"

# --- The report of a meeting; Qt must not take --session for its own ---
online=$("$cli" add p.lotse session kind=impulse_training title="Baustein 1" \
    starts_at=2024-10-15T10:00 ends_at=2024-10-15T12:00 mode=online | id_of)
if "$cli" import p.lotse attendance "$lists/teams_attendance_en.csv" --session nowhere --dry-run; then
    fail "a session that is not there was taken"
fi
may_need_attention "$cli" --json import p.lotse attendance "$lists/teams_attendance_en.csv" --session "$online" > report.json
"$cli" --json list p.lotse enrolment --where session="$online" > places.json
$python - "$online" <<'PY' || fail "the report was not recorded as it says"
import json, sys
report, places = json.load(open("report.json")), json.load(open("places.json"))
minutes = {place["participant"]["id"]: place["minutes"] for place in places}
certain = [row for row in report["rows"] if row["outcome"] == "new"]
print(report["counts"])
sys.exit(report["session"] != sys.argv[1] or not certain
         or any(str(minutes[row["participant"]]) != row["values"]["total_minutes"] for row in certain))
PY

# --- Schedule ---
for format in ics csv pdf; do
    "$cli" export p.lotse schedule schedule.$format
done
qpdf --check schedule.pdf >/dev/null || fail "qpdf finds fault with schedule.pdf"
[ -z "$(pdffonts schedule.pdf | tail -n +3 | awk '{print $(NF-4)}' | grep -v yes)" ] || fail "a font is not embedded"
pdftotext -layout schedule.pdf - | grep "Führen ohne Mandat" >/dev/null || fail "a session is not in the schedule"
grep -q "Führen ohne Mandat" schedule.csv || fail "a session is not in the table"
"$cli" --json list p.lotse session > sessions.json
$python - <<'PY' || fail "icalendar does not read the sessions at their wall times"
import icalendar, json, sys
events = icalendar.Calendar.from_ical(open("schedule.ics", "rb").read()).walk("VEVENT")
read = sorted((str(e["SUMMARY"]), e["DTSTART"].dt.strftime("%Y-%m-%dT%H:%M"), e["DTSTART"].dt.utcoffset().total_seconds()) for e in events)
wanted = sorted((s["title"], s["starts_at"], 3600.0 if s["starts_at"] >= "2024-10-27T03" else 7200.0) for s in json.load(open("sessions.json")))
print("\n".join(map(str, read)))
sys.exit(read != wanted)
PY

mkdir -p calendars/lotse
cat > khal.conf <<CONF
[calendars]
[[lotse]]
path = $work/calendars/lotse
[locale]
local_timezone = Europe/Berlin
default_timezone = Europe/Berlin
timeformat = %H:%M
dateformat = %Y-%m-%d
longdateformat = %Y-%m-%d
datetimeformat = %Y-%m-%d %H:%M
longdatetimeformat = %Y-%m-%d %H:%M
[sqlite]
path = $work/khal.db
CONF
export XDG_CACHE_HOME=$work XDG_CONFIG_HOME=$work XDG_DATA_HOME=$work
khal -c khal.conf import --batch schedule.ics >/dev/null 2>khal.err || { cat khal.err; fail "khal does not import the calendar"; }
khal -c khal.conf list --format '{start} {title}' --day-format '' 2024-09-01 2024-12-31 > khal.txt
$python - <<'PY' || { cat khal.txt; fail "khal does not show the sessions at their wall times"; }
import json, sys
shown = open("khal.txt", encoding="utf-8").read()
sys.exit(any(s["starts_at"].replace("T", " ") + " " + s["title"] not in shown for s in json.load(open("sessions.json"))))
PY

# --- Look back ---
may_need_attention "$cli" --json check p.lotse >check.json
grep -q '"integrity": "ok"' check.json || fail "the file is not intact"
"$cli" history p.lotse | tail -n 3
echo "The walk is done: $people people, $(wc -l < attend.jsonl) attendances."
