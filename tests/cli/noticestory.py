#!/usr/bin/python3
"""Who knows what, told from outside: noticestory.py IMPULSLOTSE-CLI

Everybody is told everything; three sessions change and one is cancelled; the open problems name exactly those whom a list
kept here names; the updates hold the right versions; once they are confirmed nobody is named; and when a move that was told
is undone, they are named again.
"""
import email
import email.policy
import json
import os
import re
import subprocess
import sys
import tempfile

CLI = sys.argv[1]
NOW = "2024-11-05T09:30"
CODES = {"told_outdated", "never_told", "told_unconfirmed"}


def run(*words, codes=(0,)):
    done = subprocess.run([CLI, "--json", "--lang", "en", "--now", NOW, *words], capture_output=True, text=True, timeout=120)
    if done.returncode not in codes:
        sys.exit(f"FAILED: {' '.join(words)}: {done.returncode}\n{done.stderr}")
    return json.loads(done.stdout) if done.stdout else None


def expect(what, found, wanted):
    if found != wanted:
        sys.exit(f"FAILED: {what}\n  found  {found}\n  wanted {wanted}")
    print(f"{what}: as it should be")


def table(name):
    return run("list", "p.lotse", name)


def sessions_ahead():
    return {row["id"]: row for row in table("session") if row["starts_at"] and row["starts_at"] >= NOW and row["state"] != "cancelled"}


def due():
    """Who has to come: (session, kind of person, id)."""
    ahead = sessions_ahead()
    people = {(row["session"]["id"], "participant", row["participant"]["id"]) for row in table("enrolment")
              if row["state"] in ("invited", "enrolled") and row["session"]["id"] in ahead}
    return people | {(row["id"], "coach", coach["id"]) for row in ahead.values() for coach in row["coaches"]}


def version(session):
    return tuple(session[field] or "" for field in ("starts_at", "ends_at", "place", "link"))


class Ledger:
    """What a careful person would write down beside the program."""

    def __init__(self):
        self.told = {}

    def tell(self, who):
        now = sessions_ahead()
        for key in who:
            if key[0] in now:
                self.told[key] = version(now[key[0]])
            else:
                del self.told[key]

    def wrong(self):
        """Who holds what is not so, by session."""
        now, wanted, found = sessions_ahead(), due(), {}
        for key, held in self.told.items():
            if key not in wanted or held != version(now[key[0]]):
                found.setdefault(key[0], set()).add(key[1:])
        for key in wanted - self.told.keys():
            found.setdefault(key[0], set()).add(key[1:])
        return found


def problems(code):
    """By session, the people a problem names."""
    found = {}
    for problem in run("check", "p.lotse", codes=(0, 1))["problems"]:
        if problem["code"] == code:
            (session,) = [row["id"] for row in problem["subjects"] if row["table"] == "session"]
            people = {(row["table"], row["id"]) for row in problem["subjects"] if row["table"] != "session"}
            if not problem["text"].startswith(count_text(people)) and code != "told_unconfirmed":
                sys.exit(f"FAILED: “{problem['text']}” does not begin with “{count_text(people)}”")
            found.setdefault(session, set()).update(people)
    return found


def count_text(people):
    coaches = sum(kind == "coach" for kind, _ in people)
    parts = [f"{n} {one if n == 1 else many}" for n, one, many in ((len(people) - coaches, "person", "people"), (coaches, "coach", "coaches")) if n]
    return " and ".join(parts)


def codes_open():
    return {problem["code"] for problem in run("check", "p.lotse", codes=(0, 1))["problems"]} & CODES


def calendars(path):
    """The calendar files attached to a draft, as (method, {name: value}) of their one event."""
    with open(path, "rb") as file:
        message = email.message_from_binary_file(file, policy=email.policy.default)
    if message.defects:
        sys.exit(f"FAILED: {path}: {message.defects}")
    for part in message.iter_attachments():
        if part.get_content_type() == "application/ics":
            text = re.sub(r"\r\n[ \t]", "", part.get_content().decode())
            event = text[text.index("BEGIN:VEVENT"):text.index("END:VEVENT")]
            names = {re.split("[;:]", line)[0]: line.partition(":")[2] for line in event.splitlines() if ":" in line}
            yield message["To"].addresses[0].addr_spec, re.search(r"METHOD:(\w+)", text).group(1), names


def tell_the_rest(who):
    """Those without an address that could be used are told by word of mouth."""
    for session in {key[0] for key in who}:
        words = [word for key in who if key[0] == session for word in (f"--{key[1]}", key[2])]
        run("told", "p.lotse", "--session", session, *words, "--way", "spoken")


def publish(ledger):
    wanted = due()
    answer = run("export", "p.lotse", "updates", "first", "--new", "--told", codes=(0, 1))
    reached = {(session["session"], "coach" if row["coach"] else "participant", row["coach"] or row["participant"])
               for row in answer["recipients"] if row["ready"] for session in row["sessions"]}
    tell_the_rest(wanted - reached)
    ledger.tell(wanted)
    run("export", "p.lotse", "schedule", "all.ics")
    expect("nobody is named once everybody was told", codes_open(), set())


def change():
    """Three sessions change, one is cancelled; the last change is a move."""
    count = {}
    for session, _, _ in due():
        count[session] = count.get(session, 0) + 1
    later, elsewhere, off, moved = sorted(count, key=lambda session: (-count[session], session))[:4]
    run("shift", "p.lotse", later, "--minutes", "60")
    run("set", "p.lotse", "session", elsewhere, "place=Bürgersaal; Eingang Süd, 2. Stock")
    run("cancel", "p.lotse", off)
    run("shift", "p.lotse", moved, "--days", "1")
    return {later, elsewhere, moved}, off, moved


def look_at_updates(answer, wrong, off):
    """One draft for each person, each with the entries of just those sessions, in their next version."""
    found = {}
    for name in answer["files"]:
        for address, method, event in calendars(os.path.join("updates", name)):
            expect(f"{name}: {event['UID'].split('@')[0]}", (event["SEQUENCE"], method, event.get("STATUS") == "CANCELLED"),
                   ("1", "CANCEL" if event["UID"].startswith(f"session-{off}@") else "REQUEST", method == "CANCEL"))
            found.setdefault(address.lower(), set()).add(event["UID"].split("@")[0].removeprefix("session-"))
    wanted, unreachable = {}, set()
    rows = {("coach", row["coach"]) if row["coach"] else ("participant", row["participant"]): row for row in answer["recipients"]}
    expect("a draft is thought of for everybody", set(rows), set().union(*wrong.values()))
    for session, people in wrong.items():
        for person in people:
            if rows[person]["ready"]:
                wanted.setdefault(rows[person]["email"].lower(), set()).add(session)
            else:
                unreachable.add((session, *person))
    expect("the drafts hold what changed for each", found, wanted)
    expect("one draft for each", answer["messages"], sum(row["ready"] for row in rows.values()))
    return unreachable


def main():
    run("new", "p.lotse", "--example")
    run("set", "p.lotse", "programme", "1", "contact_email=lotse@agentur.example")
    ledger = Ledger()
    expect("at first nobody knows anything", codes_open() & {"told_outdated", "told_unconfirmed"}, set())
    publish(ledger)
    changed, off, moved = change()
    wrong = ledger.wrong()
    expect("four sessions are concerned", set(wrong), changed | {off})
    expect("the problems name who holds what", problems("told_outdated"), wrong)
    listed = {}
    for row in run("notices", "p.lotse", "--open"):
        listed.setdefault(row["session"], set()).add(("coach", row["coach"]) if row["coach"] else ("participant", row["participant"]))
    expect("so does the list of notices", listed, wrong)

    answer = run("export", "p.lotse", "updates", "updates", codes=(0, 1))
    unreachable = look_at_updates(answer, wrong, off)
    everybody = {(session, *person) for session, people in wrong.items() for person in people}
    waiting = {session: people for session in wrong if (people := {key[1:] for key in everybody - unreachable if key[0] == session})}
    expect("what is written waits for confirmation", problems("told_unconfirmed"), waiting)
    run("told", "p.lotse", "--all")
    tell_the_rest(unreachable)
    ledger.tell(everybody)
    expect("nobody is named once the updates are confirmed", (codes_open(), ledger.wrong()), (set(), {}))

    run("undo", "p.lotse")
    expect("a move that was told is undone: they are named again", (problems("told_outdated"), set(ledger.wrong())), (ledger.wrong(), {moved}))
    trial = run("export", "p.lotse", "updates", "never", "--dry-run", codes=(0, 1))
    expect("with a version that is higher still", {session["sequence"] for row in trial["recipients"] for session in row["sessions"]}, {2})
    run("redo", "p.lotse")
    expect("redone, they know it", codes_open(), set())


with tempfile.TemporaryDirectory() as folder:
    os.chdir(folder)
    main()
