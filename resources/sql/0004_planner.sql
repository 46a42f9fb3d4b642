-- Format 4: what the planner needs. Pins, accepted plans, how many trainings people get.

INSERT INTO file_format VALUES (4, '0.4');

ALTER TABLE programme ADD COLUMN wanted_trainings INTEGER NOT NULL DEFAULT 3;

CREATE TABLE assignment_lock (
    id INTEGER PRIMARY KEY AUTOINCREMENT CHECK (id > 0),
    participant INTEGER REFERENCES participant (id) DEFERRABLE INITIALLY DEFERRED,
    session INTEGER REFERENCES session (id) DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL CHECK (kind IN ('in', 'out')),
    UNIQUE (participant, session)
) STRICT;
CREATE INDEX assignment_lock_session ON assignment_lock (session);

CREATE TABLE allocation (
    id INTEGER PRIMARY KEY AUTOINCREMENT CHECK (id > 0),
    title TEXT NOT NULL,
    decided_at TEXT,
    record TEXT NOT NULL
) STRICT;

PRAGMA user_version = 4;
