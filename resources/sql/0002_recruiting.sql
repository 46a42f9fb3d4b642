-- Format 2: what recruiting needs. Limits, the switch for exceptions, other names of people, pairs that look
-- alike and are not, how the lists of a sender are read.

INSERT INTO file_format VALUES (2, '0.2');

ALTER TABLE programme ADD COLUMN county_limit INTEGER;
ALTER TABLE programme ADD COLUMN accepts_exception INTEGER NOT NULL DEFAULT 1 CHECK (accepts_exception IN (0, 1));
ALTER TABLE role ADD COLUMN participant_limit INTEGER;

CREATE TABLE alias (
    id INTEGER PRIMARY KEY AUTOINCREMENT CHECK (id > 0),
    participant INTEGER REFERENCES participant (id) DEFERRABLE INITIALLY DEFERRED,
    name TEXT NOT NULL,
    email TEXT NOT NULL,
    former_id INTEGER -- of the participant who was merged into this one
) STRICT;
CREATE INDEX alias_participant ON alias (participant);

CREATE TABLE distinct_pair (
    id INTEGER PRIMARY KEY AUTOINCREMENT CHECK (id > 0),
    participant INTEGER REFERENCES participant (id) DEFERRABLE INITIALLY DEFERRED,
    other INTEGER REFERENCES participant (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX distinct_pair_participant ON distinct_pair (participant);
CREATE INDEX distinct_pair_other ON distinct_pair (other);

CREATE TABLE import_recipe (
    id INTEGER PRIMARY KEY AUTOINCREMENT CHECK (id > 0),
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    headings TEXT NOT NULL, -- folded, one a line
    columns TEXT NOT NULL, -- JSON: heading → field
    encoding TEXT NOT NULL,
    delimiter TEXT NOT NULL,
    sheet TEXT NOT NULL,
    used_on TEXT CHECK (used_on LIKE '____-__-__')
) STRICT;

CREATE TABLE heading_word (
    id INTEGER PRIMARY KEY AUTOINCREMENT CHECK (id > 0),
    heading TEXT NOT NULL,
    field TEXT NOT NULL
) STRICT;

PRAGMA user_version = 2;
