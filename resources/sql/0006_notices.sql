-- Format 6: what was told to whom, texts of mails and letters.

INSERT INTO file_format VALUES (6, '0.6');

CREATE TABLE notice (
    id INTEGER PRIMARY KEY AUTOINCREMENT CHECK (id > 0),
    participant INTEGER REFERENCES participant (id) DEFERRABLE INITIALLY DEFERRED,
    coach INTEGER REFERENCES coach (id) DEFERRABLE INITIALLY DEFERRED,
    session INTEGER REFERENCES session (id) DEFERRABLE INITIALLY DEFERRED,
    title TEXT NOT NULL,
    starts_at TEXT CHECK (starts_at LIKE '____-__-__T__:__:__'),
    ends_at TEXT CHECK (ends_at LIKE '____-__-__T__:__:__'),
    place TEXT NOT NULL,
    link TEXT NOT NULL,
    cancelled INTEGER NOT NULL CHECK (cancelled IN (0, 1)),
    way TEXT NOT NULL CHECK (way = 'mail' OR way = 'calendar_file' OR way = 'letter' OR way = 'document' OR way = 'spoken'),
    written_at TEXT CHECK (written_at LIKE '____-__-__T__:__:__'),
    told_at TEXT CHECK (told_at LIKE '____-__-__T__:__:__'), -- none: written, not confirmed as sent
    sequence INTEGER NOT NULL CHECK (sequence >= 0),
    uid TEXT NOT NULL -- of the calendar entry, which outlives the session
) STRICT;
CREATE INDEX notice_participant ON notice (participant);
CREATE INDEX notice_coach ON notice (coach);
CREATE INDEX notice_session ON notice (session);

CREATE TABLE message_template (
    id INTEGER PRIMARY KEY AUTOINCREMENT CHECK (id > 0),
    name TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind = 'invitation' OR kind = 'acceptance' OR kind = 'waiting_list' OR kind = 'decline' OR kind = 'reminder' OR kind = 'change_of_time' OR kind = 'cancellation' OR kind = 'certificate_follows' OR kind = 'other'),
    language TEXT NOT NULL,
    subject TEXT NOT NULL,
    body TEXT NOT NULL
) STRICT;

PRAGMA user_version = 6;
