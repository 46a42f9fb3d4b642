#!/usr/bin/python3
"""replay.py FILE...: takes messages in this order, as a calendar that keeps RFC 5546 does, and prints what it holds then.

The rules: an entry is known by its UID (§ 2.1.5); a higher SEQUENCE replaces what is held, at the same SEQUENCE a later
DTSTAMP does, anything else is out of date; CANCEL marks the entry as cancelled, it comes by the same rules (§ 3.2.5)."""
import json
import sys

import icalendar

held = {}
for name in sys.argv[1:]:
    with open(name, "rb") as file:
        calendar = icalendar.Calendar.from_ical(file.read())
    for event in calendar.walk("VEVENT"):
        uid = str(event["UID"])
        version = (int(event["SEQUENCE"]), event["DTSTAMP"].dt)
        if uid in held and version <= held[uid]["version"]:
            continue
        isOff = str(calendar["METHOD"]) == "CANCEL"
        if isOff and str(event["STATUS"]) != "CANCELLED":
            sys.exit(f"{name}: CANCEL without STATUS:CANCELLED")
        held[uid] = {"version": version, "starts": event["DTSTART"].dt.isoformat(), "status": str(event["STATUS"])}
print(json.dumps([{"uid": uid, "sequence": entry["version"][0], "starts": entry["starts"], "status": entry["status"]} for uid, entry in held.items()]))
