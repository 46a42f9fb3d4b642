-- Format 1 of a programme file (.lotse). One file is one run of the programme.
-- Times without a zone are wall times in Europe/Berlin. A text that is not known is '', any other
-- value that is not known is NULL. Ids are never given twice. Choices are written with OR: for a list
-- of more than two behind IN, SQLite builds a temporary table each time a row is added.

PRAGMA application_id = 0x4C4F5453;

CREATE TABLE file_format (
    version INTEGER PRIMARY KEY,
    needs_program TEXT NOT NULL -- oldest version of Impulslotse that reads this format
) STRICT;
INSERT INTO file_format VALUES (1, '0.1');

CREATE TABLE programme (
    id INTEGER PRIMARY KEY AUTOINCREMENT CHECK (id > 0),
    uuid TEXT NOT NULL CHECK (length(uuid) <= 64),
    title TEXT NOT NULL,
    year INTEGER CHECK (year BETWEEN 1 AND 9999),
    organiser TEXT NOT NULL,
    place TEXT NOT NULL,
    signer_name TEXT NOT NULL,
    signer_function TEXT NOT NULL,
    contact_email TEXT NOT NULL,
    language TEXT NOT NULL,
    logo TEXT NOT NULL CHECK (length(logo) IN (0, 64)),
    register_vintage TEXT NOT NULL,
    participant_limit INTEGER,
    accepts_climate_mobility_plan INTEGER NOT NULL CHECK (accepts_climate_mobility_plan IN (0, 1)),
    accepts_action_plan INTEGER NOT NULL CHECK (accepts_action_plan IN (0, 1)),
    accepts_county_coordinator INTEGER NOT NULL CHECK (accepts_county_coordinator IN (0, 1)),
    accepts_network_member INTEGER NOT NULL CHECK (accepts_network_member IN (0, 1)),
    certificate_needs_kickoff INTEGER NOT NULL CHECK (certificate_needs_kickoff IN (0, 1)),
    certificate_min_trainings INTEGER NOT NULL,
    certificate_needs_closing INTEGER NOT NULL CHECK (certificate_needs_closing IN (0, 1)),
    attendance_min_percent INTEGER NOT NULL
) STRICT;

CREATE TABLE municipality (
    id INTEGER PRIMARY KEY AUTOINCREMENT CHECK (id > 0),
    name TEXT NOT NULL,
    ags TEXT NOT NULL, -- Amtlicher Gemeindeschlüssel: 8 digits, a county 5
    kind TEXT NOT NULL CHECK (kind = 'municipality' OR kind = 'town' OR kind = 'large_district_town' OR kind = 'urban_district' OR kind = 'rural_district' OR kind = 'association' OR kind = 'other'),
    county INTEGER REFERENCES municipality (id) DEFERRABLE INITIALLY DEFERRED,
    population INTEGER,
    postal_code TEXT NOT NULL,
    official_name TEXT NOT NULL,
    notes TEXT NOT NULL
) STRICT;
CREATE INDEX municipality_county ON municipality (county);

CREATE TABLE role (
    id INTEGER PRIMARY KEY AUTOINCREMENT CHECK (id > 0),
    name TEXT NOT NULL,
    key TEXT NOT NULL,
    letter TEXT NOT NULL,
    colour TEXT NOT NULL,
    position INTEGER NOT NULL
) STRICT;

CREATE TABLE module (
    id INTEGER PRIMARY KEY AUTOINCREMENT CHECK (id > 0),
    number INTEGER NOT NULL,
    title TEXT NOT NULL,
    text TEXT NOT NULL
) STRICT;

CREATE TABLE coach (
    id INTEGER PRIMARY KEY AUTOINCREMENT CHECK (id > 0),
    family_name TEXT NOT NULL,
    given_name TEXT NOT NULL,
    academic_title TEXT NOT NULL,
    email TEXT NOT NULL,
    phone TEXT NOT NULL,
    organisation TEXT NOT NULL,
    max_trainings INTEGER,
    notes TEXT NOT NULL
) STRICT;

CREATE TABLE session (
    id INTEGER PRIMARY KEY AUTOINCREMENT CHECK (id > 0),
    title TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind = 'info_event' OR kind = 'kickoff_workshop' OR kind = 'impulse_training' OR kind = 'closing_event' OR kind = 'other'),
    starts_at TEXT CHECK (starts_at LIKE '____-__-__T__:__:__'),
    ends_at TEXT CHECK (ends_at LIKE '____-__-__T__:__:__'),
    mode TEXT NOT NULL CHECK (mode = 'open' OR mode = 'online' OR mode = 'in_person' OR mode = 'hybrid'),
    place TEXT NOT NULL,
    link TEXT NOT NULL,
    min_size INTEGER,
    max_size INTEGER,
    state TEXT NOT NULL CHECK (state = 'planned' OR state = 'confirmed' OR state = 'held' OR state = 'cancelled'),
    module INTEGER REFERENCES module (id) DEFERRABLE INITIALLY DEFERRED,
    notes TEXT NOT NULL
) STRICT;

CREATE TABLE question (
    id INTEGER PRIMARY KEY AUTOINCREMENT CHECK (id > 0),
    number INTEGER NOT NULL,
    text TEXT NOT NULL,
    role INTEGER REFERENCES role (id) DEFERRABLE INITIALLY DEFERRED,
    module INTEGER REFERENCES module (id) DEFERRABLE INITIALLY DEFERRED,
    origin TEXT NOT NULL,
    origin_session INTEGER REFERENCES session (id) DEFERRABLE INITIALLY DEFERRED,
    active INTEGER NOT NULL CHECK (active IN (0, 1))
) STRICT;

-- Whom a session is for (none: everybody), what it answers, who leads it, what a coach offers. The
-- columns of the key come first: quick_check of SQLite 3.40 finds false NULLs otherwise.
CREATE TABLE session_role (
    session INTEGER NOT NULL REFERENCES session (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    role INTEGER NOT NULL REFERENCES role (id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (session, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE session_question (
    session INTEGER NOT NULL REFERENCES session (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    question INTEGER NOT NULL REFERENCES question (id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (session, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE session_coach (
    session INTEGER NOT NULL REFERENCES session (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    coach INTEGER NOT NULL REFERENCES coach (id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (session, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE coach_question (
    coach INTEGER NOT NULL REFERENCES coach (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    question INTEGER NOT NULL REFERENCES question (id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (coach, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE participant (
    id INTEGER PRIMARY KEY AUTOINCREMENT CHECK (id > 0),
    family_name TEXT NOT NULL,
    given_name TEXT NOT NULL,
    academic_title TEXT NOT NULL,
    name_prefix TEXT NOT NULL,
    name_suffix TEXT NOT NULL,
    salutation TEXT NOT NULL CHECK (salutation = 'none' OR salutation = 'ms' OR salutation = 'mr'),
    municipality INTEGER REFERENCES municipality (id) DEFERRABLE INITIALLY DEFERRED,
    role INTEGER REFERENCES role (id) DEFERRABLE INITIALLY DEFERRED,
    state TEXT NOT NULL CHECK (state = 'applied' OR state = 'accepted' OR state = 'waiting' OR state = 'declined' OR state = 'withdrawn'),
    email TEXT NOT NULL,
    phone TEXT NOT NULL,
    office TEXT NOT NULL,
    position TEXT NOT NULL,
    organisation TEXT NOT NULL,
    wanted_trainings INTEGER,
    accepts_other INTEGER NOT NULL CHECK (accepts_other IN (0, 1)),
    name_confirmed INTEGER NOT NULL CHECK (name_confirmed IN (0, 1)),
    registered_on TEXT CHECK (registered_on LIKE '____-__-__'),
    consent_on TEXT CHECK (consent_on LIKE '____-__-__'),
    notes TEXT NOT NULL
) STRICT;
CREATE INDEX participant_municipality ON participant (municipality);

CREATE TABLE eligibility (
    id INTEGER PRIMARY KEY AUTOINCREMENT CHECK (id > 0),
    municipality INTEGER REFERENCES municipality (id) DEFERRABLE INITIALLY DEFERRED,
    participant INTEGER REFERENCES participant (id) DEFERRABLE INITIALLY DEFERRED,
    ground TEXT NOT NULL CHECK (ground = 'climate_mobility_plan' OR ground = 'action_plan' OR ground = 'county_coordinator' OR ground = 'network_member' OR ground = 'exception'),
    evidence TEXT NOT NULL,
    evidence_date TEXT CHECK (evidence_date LIKE '____-__-__'),
    valid_until TEXT CHECK (valid_until LIKE '____-__-__'),
    reason TEXT NOT NULL,
    decided_by TEXT NOT NULL
) STRICT;
CREATE INDEX eligibility_municipality ON eligibility (municipality);
CREATE INDEX eligibility_participant ON eligibility (participant);

CREATE TABLE interest (
    id INTEGER PRIMARY KEY AUTOINCREMENT CHECK (id > 0),
    participant INTEGER REFERENCES participant (id) DEFERRABLE INITIALLY DEFERRED,
    question INTEGER REFERENCES question (id) DEFERRABLE INITIALLY DEFERRED,
    session INTEGER REFERENCES session (id) DEFERRABLE INITIALLY DEFERRED,
    rank INTEGER NOT NULL
) STRICT;
CREATE INDEX interest_participant ON interest (participant);

CREATE TABLE unavailability (
    id INTEGER PRIMARY KEY AUTOINCREMENT CHECK (id > 0),
    participant INTEGER REFERENCES participant (id) DEFERRABLE INITIALLY DEFERRED,
    coach INTEGER REFERENCES coach (id) DEFERRABLE INITIALLY DEFERRED,
    starts_at TEXT CHECK (starts_at LIKE '____-__-__T__:__:__'),
    ends_at TEXT CHECK (ends_at LIKE '____-__-__T__:__:__'),
    note TEXT NOT NULL
) STRICT;
CREATE INDEX unavailability_participant ON unavailability (participant);

CREATE TABLE enrolment (
    id INTEGER PRIMARY KEY AUTOINCREMENT CHECK (id > 0),
    participant INTEGER REFERENCES participant (id) DEFERRABLE INITIALLY DEFERRED,
    session INTEGER REFERENCES session (id) DEFERRABLE INITIALLY DEFERRED,
    state TEXT NOT NULL CHECK (state = 'invited' OR state = 'enrolled' OR state = 'waiting' OR state = 'declined' OR state = 'cancelled'),
    attendance TEXT NOT NULL CHECK (attendance = 'unknown' OR attendance = 'present' OR attendance = 'partial' OR attendance = 'absent' OR attendance = 'excused'),
    minutes INTEGER,
    waiting_place INTEGER,
    state_since TEXT CHECK (state_since LIKE '____-__-__'),
    offer_until TEXT CHECK (offer_until LIKE '____-__-__T__:__:__'),
    note TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX enrolment_participant_session ON enrolment (participant, session);

CREATE TABLE finding (
    id INTEGER PRIMARY KEY AUTOINCREMENT CHECK (id > 0),
    text TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind = 'insight' OR kind = 'tip' OR kind = 'next_step' OR kind = 'open_point'),
    session INTEGER REFERENCES session (id) DEFERRABLE INITIALLY DEFERRED,
    question INTEGER REFERENCES question (id) DEFERRABLE INITIALLY DEFERRED,
    author INTEGER REFERENCES participant (id) DEFERRABLE INITIALLY DEFERRED,
    reviewed INTEGER NOT NULL CHECK (reviewed IN (0, 1))
) STRICT;
CREATE INDEX finding_author ON finding (author);

CREATE TABLE certificate_template (
    id INTEGER PRIMARY KEY AUTOINCREMENT CHECK (id > 0),
    name TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('certificate', 'attendance_confirmation')),
    language TEXT NOT NULL,
    layout TEXT NOT NULL,
    is_default INTEGER NOT NULL CHECK (is_default IN (0, 1))
) STRICT;

CREATE TABLE certificate (
    id INTEGER PRIMARY KEY AUTOINCREMENT CHECK (id > 0),
    number TEXT NOT NULL,
    participant INTEGER REFERENCES participant (id) DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL CHECK (kind IN ('certificate', 'attendance_confirmation')),
    issued_on TEXT CHECK (issued_on LIKE '____-__-__'),
    state TEXT NOT NULL CHECK (state = 'valid' OR state = 'superseded' OR state = 'revoked'),
    supersedes INTEGER REFERENCES certificate (id) DEFERRABLE INITIALLY DEFERRED,
    reason TEXT NOT NULL,
    certificate_template INTEGER REFERENCES certificate_template (id) DEFERRABLE INITIALLY DEFERRED,
    data TEXT NOT NULL,
    document TEXT NOT NULL CHECK (length(document) IN (0, 64))
) STRICT;
CREATE UNIQUE INDEX certificate_number ON certificate (number) WHERE number <> '';
CREATE INDEX certificate_participant ON certificate (participant);
CREATE INDEX certificate_supersedes ON certificate (supersedes);

CREATE TABLE entitlement_override (
    id INTEGER PRIMARY KEY AUTOINCREMENT CHECK (id > 0),
    participant INTEGER REFERENCES participant (id) DEFERRABLE INITIALLY DEFERRED,
    entitled INTEGER NOT NULL CHECK (entitled IN (0, 1)),
    reason TEXT NOT NULL,
    decided_by TEXT NOT NULL
) STRICT;
CREATE INDEX entitlement_override_participant ON entitlement_override (participant);

CREATE TABLE publication (
    id INTEGER PRIMARY KEY AUTOINCREMENT CHECK (id > 0),
    session INTEGER REFERENCES session (id) DEFERRABLE INITIALLY DEFERRED,
    sequence INTEGER NOT NULL,
    digest TEXT NOT NULL,
    published_at TEXT CHECK (published_at LIKE '____-__-__T__:__:__')
) STRICT;

CREATE TABLE saved_view (
    id INTEGER PRIMARY KEY AUTOINCREMENT CHECK (id > 0),
    page TEXT NOT NULL,
    name TEXT NOT NULL,
    definition TEXT NOT NULL
) STRICT;

-- Issued PDFs and images, under the SHA-256 of their content.
CREATE TABLE blob (
    hash TEXT PRIMARY KEY CHECK (length(hash) = 64),
    media_type TEXT NOT NULL,
    content BLOB NOT NULL
) STRICT;

-- The history: every change with what it did to each row, as JSON of the fields that differ.
CREATE TABLE change_set (
    id INTEGER PRIMARY KEY AUTOINCREMENT CHECK (id > 0),
    made_at TEXT NOT NULL CHECK (made_at LIKE '____-__-__T__:__:__'),
    label TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind = 'creation' OR kind = 'change' OR kind = 'record' OR kind = 'undo' OR kind = 'redo'),
    reverses INTEGER REFERENCES change_set (id), -- the change that an undo took back, the undo that a redo took back
    row_count INTEGER NOT NULL
) STRICT;

CREATE TABLE row_change (
    change_set INTEGER NOT NULL REFERENCES change_set (id),
    position INTEGER NOT NULL,
    record TEXT NOT NULL, -- name of the table
    row_id INTEGER NOT NULL,
    before TEXT, -- NULL: the row was added
    after TEXT, -- NULL: the row was removed
    PRIMARY KEY (change_set, position)
) STRICT, WITHOUT ROWID;

PRAGMA user_version = 1;
