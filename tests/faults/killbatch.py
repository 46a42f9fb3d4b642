"""killbatch.py IMPULSLOTSE-CLI: kills `batch` at random moments and looks at what is left.

Nothing that was reported as COMMITTED may be missing, the file has to be intact, and the next start has to work
without asking. Rounds by LOTSE_KILL_ROUNDS (30), seed by LOTSE_KILL_SEED (1). Every round goes on with the file
that the round before left behind, so that repairing a repaired file is tried as well.
"""
import json
import os
import random
import signal
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

CLI = sys.argv[1]
ROUNDS = int(os.environ.get("LOTSE_KILL_ROUNDS", "30"))
LONGEST = 0.6  # seconds until the kill


def run(*arguments, codes=(0,)):
    done = subprocess.run([CLI, *map(str, arguments)], capture_output=True, stdin=subprocess.DEVNULL, text=True, timeout=60)
    if done.returncode not in codes:
        raise AssertionError(f"{' '.join(map(str, arguments))} gave {done.returncode}: {done.stderr.strip()}")
    return done.stdout


class Batch:
    """A batch that adds people and changes and removes some of them, until it is killed."""

    def __init__(self, path, round_number):
        self.committed = []  # (change set, marker of the person added by it)
        self.process = subprocess.Popen([CLI, "batch", str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                                        stderr=subprocess.PIPE, text=True)
        self.markers = (f"r{round_number}n{number}" for number in range(1_000_000))
        self.thread = threading.Thread(target=self.converse)
        self.thread.start()

    def say(self, *words):
        self.process.stdin.write(json.dumps(words) + "\n")
        self.process.stdin.flush()

    def answer(self):
        """Reads up to COMMITTED; the id of the change set."""
        for line in self.process.stdout:
            if line.startswith("COMMITTED "):
                return int(line.split()[1])
        raise EOFError

    def converse(self):
        try:
            for marker in self.markers:
                self.say("add", "participant", f"family_name={marker}", "notes=" + "x" * random.randrange(3000))
                self.committed.append((self.answer(), marker))
                self.say("enrol", "1", "--participant", marker)
                self.committed.append((self.answer(), None))
        except (EOFError, BrokenPipeError, ValueError):
            pass

    def kill(self):
        self.process.send_signal(signal.SIGKILL)
        self.process.wait(20)
        self.thread.join(20)
        return self.process.stderr.read()


def look(path, committed):
    """What is wrong with the file after a kill."""
    checked = json.loads(run("--json", "check", path, codes=(0, 1)))
    if checked["integrity"] != "ok":
        yield f"integrity: {checked['integrity']}"
    history = {int(entry["id"]) for entry in json.loads(run("--json", "history", path))}
    people = {row["family_name"] for row in json.loads(run("--json", "list", path, "participant", "--fields", "family_name"))}
    lost = [change for change, _ in committed if change not in history]
    gone = [marker for _, marker in committed if marker and marker not in people]
    if lost or gone:
        yield f"missing: change sets {lost[:5]}, people {gone[:5]}"
    # The next start writes at once: nothing to be asked, no lock left behind.
    run("set", path, "programme", "1", f"place={len(committed)}")


def main():
    random.seed(int(os.environ.get("LOTSE_KILL_SEED", "1")))
    committed, bad, during = [], 0, 0
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "killed.lotse"
        run("new", path)
        for number in range(ROUNDS):
            batch = Batch(path, number)
            time.sleep(random.uniform(0.02, LONGEST))
            complaint = batch.kill()
            during += bool(batch.committed)
            committed += batch.committed
            if complaint:
                bad += 1
                print(f"round {number}: {complaint.strip()}", flush=True)
            for fault in look(path, committed):
                bad += 1
                print(f"round {number}: {fault}", flush=True)
        left = sorted(entry.name for entry in Path(folder).iterdir())
    print(f"rounds={ROUNDS} killed after a commit={during} committed={len(committed)} bad={bad} left behind={left}")
    sys.exit(1 if bad or not committed else 0)


if __name__ == "__main__":
    main()
