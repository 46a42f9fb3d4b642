#!/usr/bin/python3
"""entries.py FILE...: the entries of calendar files as python3-icalendar reads them, as JSON; fails when it finds an error."""
import datetime
import json
import sys
import zoneinfo

import icalendar

BERLIN = zoneinfo.ZoneInfo("Europe/Berlin")


def wall(value):
    """A day, or the wall time in Berlin."""
    if value is None:
        return ""
    moment = value.dt
    if not isinstance(moment, datetime.datetime):
        return moment.isoformat()
    if moment.tzinfo is None:
        sys.exit(f"a time without a zone: {moment}")
    return moment.astimezone(BERLIN).strftime("%Y-%m-%dT%H:%M")


def addresses(value):
    return [str(one) for one in (value if isinstance(value, list) else [value])] if value is not None else []


entries = []
for name in sys.argv[1:]:
    with open(name, "rb") as file:
        calendar = icalendar.Calendar.from_ical(file.read())
    for part in calendar.walk():
        if part.errors:
            sys.exit(f"{name}: {part.errors}")
    for event in calendar.walk("VEVENT"):
        entries.append({
            "uid": str(event["UID"]),
            "sequence": int(event["SEQUENCE"]),
            "method": str(calendar["METHOD"]),
            "title": str(event["SUMMARY"]),
            "place": str(event.get("LOCATION", "")),
            "link": str(event.get("URL", "")),
            "starts": wall(event["DTSTART"]),
            "ends": wall(event.get("DTEND")),
            "status": str(event["STATUS"]),
            "attendees": addresses(event.get("ATTENDEE")),
            "organiser": str(event.get("ORGANIZER", "")),
            "alarms": len(event.walk("VALARM")),
        })
print(json.dumps(entries))
