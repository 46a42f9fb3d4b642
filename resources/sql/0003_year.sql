-- Format 3: what the year needs. School holidays, problems that were decided to stay, feedback, limits of filling.

INSERT INTO file_format VALUES (3, '0.3');

ALTER TABLE programme ADD COLUMN same_municipality_max INTEGER;
ALTER TABLE programme ADD COLUMN offer_days INTEGER NOT NULL DEFAULT 3;

CREATE TABLE school_holiday (
    id INTEGER PRIMARY KEY AUTOINCREMENT CHECK (id > 0),
    name TEXT NOT NULL,
    first_day TEXT CHECK (first_day LIKE '____-__-__'),
    last_day TEXT CHECK (last_day LIKE '____-__-__')
) STRICT;

CREATE TABLE ignored_problem (
    id INTEGER PRIMARY KEY AUTOINCREMENT CHECK (id > 0),
    problem TEXT NOT NULL, -- rule and rows: "double_booking participant:3 session:4 session:5"
    reason TEXT NOT NULL,
    decided_on TEXT CHECK (decided_on LIKE '____-__-__')
) STRICT;

CREATE TABLE feedback (
    id INTEGER PRIMARY KEY AUTOINCREMENT CHECK (id > 0),
    session INTEGER REFERENCES session (id) DEFERRABLE INITIALLY DEFERRED,
    respondent INTEGER NOT NULL,
    criterion TEXT NOT NULL,
    score INTEGER,
    scale INTEGER NOT NULL,
    comment TEXT NOT NULL
) STRICT;
CREATE INDEX feedback_session ON feedback (session);

PRAGMA user_version = 3;
