-- Format 1 of a programme file (.lotse). One file is one run of the programme.
-- Times without a zone are wall times in Europe/Berlin. A text that is not known is '', any other
-- value that is not known is NULL. Ids are never given twice.

PRAGMA application_id = 0x4C4F5453;

CREATE TABLE file_format (
    version INTEGER PRIMARY KEY,
    needs_program TEXT NOT NULL -- oldest version of Impulslotse that reads this format
) STRICT;
INSERT INTO file_format VALUES (1, '0.1');

CREATE TABLE programme (
    id INTEGER PRIMARY KEY AUTOINCREMENT CHECK (id > 0),
    uuid TEXT NOT NULL CHECK (length(uuid) <= 64),
    title TEXT NOT NULL CHECK (length(title) <= 1000000),
    year INTEGER CHECK (year BETWEEN 1 AND 9999),
    organiser TEXT NOT NULL CHECK (length(organiser) <= 1000000),
    place TEXT NOT NULL CHECK (length(place) <= 1000000),
    signer_name TEXT NOT NULL CHECK (length(signer_name) <= 1000000),
    signer_function TEXT NOT NULL CHECK (length(signer_function) <= 1000000),
    contact_email TEXT NOT NULL CHECK (length(contact_email) <= 1000000),
    language TEXT NOT NULL CHECK (length(language) <= 1000000),
    logo TEXT NOT NULL CHECK (length(logo) IN (0, 64)),
    register_vintage TEXT NOT NULL CHECK (length(register_vintage) <= 1000000),
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
    name TEXT NOT NULL CHECK (length(name) <= 1000000),
    ags TEXT NOT NULL CHECK (length(ags) <= 1000000), -- Amtlicher Gemeindeschlüssel: 8 digits, a county 5
    kind TEXT NOT NULL CHECK (kind IN ('municipality', 'town', 'large_district_town', 'urban_district', 'rural_district', 'association', 'other')),
    county INTEGER REFERENCES municipality (id) DEFERRABLE INITIALLY DEFERRED,
    population INTEGER,
    postal_code TEXT NOT NULL CHECK (length(postal_code) <= 1000000),
    official_name TEXT NOT NULL CHECK (length(official_name) <= 1000000),
    notes TEXT NOT NULL CHECK (length(notes) <= 10000000)
) STRICT;
CREATE INDEX municipality_county ON municipality (county);

CREATE TABLE role (
    id INTEGER PRIMARY KEY AUTOINCREMENT CHECK (id > 0),
    name TEXT NOT NULL CHECK (length(name) <= 1000000),
    key TEXT NOT NULL CHECK (length(key) <= 1000000),
    letter TEXT NOT NULL CHECK (length(letter) <= 1000000),
    colour TEXT NOT NULL CHECK (length(colour) <= 1000000),
    position INTEGER NOT NULL
) STRICT;

CREATE TABLE module (
    id INTEGER PRIMARY KEY AUTOINCREMENT CHECK (id > 0),
    number INTEGER NOT NULL,
    title TEXT NOT NULL CHECK (length(title) <= 1000000),
    text TEXT NOT NULL CHECK (length(text) <= 10000000)
) STRICT;

CREATE TABLE coach (
    id INTEGER PRIMARY KEY AUTOINCREMENT CHECK (id > 0),
    family_name TEXT NOT NULL CHECK (length(family_name) <= 1000000),
    given_name TEXT NOT NULL CHECK (length(given_name) <= 1000000),
    academic_title TEXT NOT NULL CHECK (length(academic_title) <= 1000000),
    email TEXT NOT NULL CHECK (length(email) <= 1000000),
    phone TEXT NOT NULL CHECK (length(phone) <= 1000000),
    organisation TEXT NOT NULL CHECK (length(organisation) <= 1000000),
    max_trainings INTEGER,
    notes TEXT NOT NULL CHECK (length(notes) <= 10000000)
) STRICT;

CREATE TABLE session (
    id INTEGER PRIMARY KEY AUTOINCREMENT CHECK (id > 0),
    title TEXT NOT NULL CHECK (length(title) <= 1000000),
    kind TEXT NOT NULL CHECK (kind IN ('info_event', 'kickoff_workshop', 'impulse_training', 'closing_event', 'other')),
    starts_at TEXT CHECK (starts_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]'),
    ends_at TEXT CHECK (ends_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]'),
    mode TEXT NOT NULL CHECK (mode IN ('open', 'online', 'in_person', 'hybrid')),
    place TEXT NOT NULL CHECK (length(place) <= 1000000),
    link TEXT NOT NULL CHECK (length(link) <= 1000000),
    min_size INTEGER,
    max_size INTEGER,
    state TEXT NOT NULL CHECK (state IN ('planned', 'confirmed', 'held', 'cancelled')),
    module INTEGER REFERENCES module (id) DEFERRABLE INITIALLY DEFERRED,
    notes TEXT NOT NULL CHECK (length(notes) <= 10000000)
) STRICT;

CREATE TABLE question (
    id INTEGER PRIMARY KEY AUTOINCREMENT CHECK (id > 0),
    number INTEGER NOT NULL,
    text TEXT NOT NULL CHECK (length(text) <= 10000000),
    role INTEGER REFERENCES role (id) DEFERRABLE INITIALLY DEFERRED,
    module INTEGER REFERENCES module (id) DEFERRABLE INITIALLY DEFERRED,
    origin TEXT NOT NULL CHECK (length(origin) <= 1000000),
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
    family_name TEXT NOT NULL CHECK (length(family_name) <= 1000000),
    given_name TEXT NOT NULL CHECK (length(given_name) <= 1000000),
    academic_title TEXT NOT NULL CHECK (length(academic_title) <= 1000000),
    name_prefix TEXT NOT NULL CHECK (length(name_prefix) <= 1000000),
    name_suffix TEXT NOT NULL CHECK (length(name_suffix) <= 1000000),
    salutation TEXT NOT NULL CHECK (salutation IN ('none', 'ms', 'mr')),
    municipality INTEGER REFERENCES municipality (id) DEFERRABLE INITIALLY DEFERRED,
    role INTEGER REFERENCES role (id) DEFERRABLE INITIALLY DEFERRED,
    state TEXT NOT NULL CHECK (state IN ('applied', 'accepted', 'waiting', 'declined', 'withdrawn')),
    email TEXT NOT NULL CHECK (length(email) <= 1000000),
    phone TEXT NOT NULL CHECK (length(phone) <= 1000000),
    office TEXT NOT NULL CHECK (length(office) <= 1000000),
    position TEXT NOT NULL CHECK (length(position) <= 1000000),
    organisation TEXT NOT NULL CHECK (length(organisation) <= 1000000),
    wanted_trainings INTEGER,
    accepts_other INTEGER NOT NULL CHECK (accepts_other IN (0, 1)),
    name_confirmed INTEGER NOT NULL CHECK (name_confirmed IN (0, 1)),
    registered_on TEXT CHECK (registered_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    consent_on TEXT CHECK (consent_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    notes TEXT NOT NULL CHECK (length(notes) <= 10000000)
) STRICT;
CREATE INDEX participant_municipality ON participant (municipality);

CREATE TABLE eligibility (
    id INTEGER PRIMARY KEY AUTOINCREMENT CHECK (id > 0),
    municipality INTEGER REFERENCES municipality (id) DEFERRABLE INITIALLY DEFERRED,
    participant INTEGER REFERENCES participant (id) DEFERRABLE INITIALLY DEFERRED,
    ground TEXT NOT NULL CHECK (ground IN ('climate_mobility_plan', 'action_plan', 'county_coordinator', 'network_member', 'exception')),
    evidence TEXT NOT NULL CHECK (length(evidence) <= 1000000),
    evidence_date TEXT CHECK (evidence_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    valid_until TEXT CHECK (valid_until GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    reason TEXT NOT NULL CHECK (length(reason) <= 10000000),
    decided_by TEXT NOT NULL CHECK (length(decided_by) <= 1000000)
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
    starts_at TEXT CHECK (starts_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]'),
    ends_at TEXT CHECK (ends_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]'),
    note TEXT NOT NULL CHECK (length(note) <= 1000000)
) STRICT;
CREATE INDEX unavailability_participant ON unavailability (participant);

CREATE TABLE enrolment (
    id INTEGER PRIMARY KEY AUTOINCREMENT CHECK (id > 0),
    participant INTEGER REFERENCES participant (id) DEFERRABLE INITIALLY DEFERRED,
    session INTEGER REFERENCES session (id) DEFERRABLE INITIALLY DEFERRED,
    state TEXT NOT NULL CHECK (state IN ('invited', 'enrolled', 'waiting', 'declined', 'cancelled')),
    attendance TEXT NOT NULL CHECK (attendance IN ('unknown', 'present', 'partial', 'absent', 'excused')),
    minutes INTEGER,
    waiting_place INTEGER,
    state_since TEXT CHECK (state_since GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    offer_until TEXT CHECK (offer_until GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]'),
    note TEXT NOT NULL CHECK (length(note) <= 1000000)
) STRICT;
CREATE UNIQUE INDEX enrolment_participant_session ON enrolment (participant, session);

CREATE TABLE finding (
    id INTEGER PRIMARY KEY AUTOINCREMENT CHECK (id > 0),
    text TEXT NOT NULL CHECK (length(text) <= 10000000),
    kind TEXT NOT NULL CHECK (kind IN ('insight', 'tip', 'next_step', 'open_point')),
    session INTEGER REFERENCES session (id) DEFERRABLE INITIALLY DEFERRED,
    question INTEGER REFERENCES question (id) DEFERRABLE INITIALLY DEFERRED,
    author INTEGER REFERENCES participant (id) DEFERRABLE INITIALLY DEFERRED,
    reviewed INTEGER NOT NULL CHECK (reviewed IN (0, 1))
) STRICT;
CREATE INDEX finding_author ON finding (author);

CREATE TABLE certificate_template (
    id INTEGER PRIMARY KEY AUTOINCREMENT CHECK (id > 0),
    name TEXT NOT NULL CHECK (length(name) <= 1000000),
    kind TEXT NOT NULL CHECK (kind IN ('certificate', 'attendance_confirmation')),
    language TEXT NOT NULL CHECK (length(language) <= 1000000),
    layout TEXT NOT NULL,
    is_default INTEGER NOT NULL CHECK (is_default IN (0, 1))
) STRICT;

CREATE TABLE certificate (
    id INTEGER PRIMARY KEY AUTOINCREMENT CHECK (id > 0),
    number TEXT NOT NULL CHECK (length(number) <= 1000000),
    participant INTEGER REFERENCES participant (id) DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL CHECK (kind IN ('certificate', 'attendance_confirmation')),
    issued_on TEXT CHECK (issued_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    state TEXT NOT NULL CHECK (state IN ('valid', 'superseded', 'revoked')),
    supersedes INTEGER REFERENCES certificate (id) DEFERRABLE INITIALLY DEFERRED,
    reason TEXT NOT NULL CHECK (length(reason) <= 1000000),
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
    reason TEXT NOT NULL CHECK (length(reason) <= 10000000),
    decided_by TEXT NOT NULL CHECK (length(decided_by) <= 1000000)
) STRICT;
CREATE INDEX entitlement_override_participant ON entitlement_override (participant);

CREATE TABLE publication (
    id INTEGER PRIMARY KEY AUTOINCREMENT CHECK (id > 0),
    session INTEGER REFERENCES session (id) DEFERRABLE INITIALLY DEFERRED,
    sequence INTEGER NOT NULL,
    digest TEXT NOT NULL CHECK (length(digest) <= 1000000),
    published_at TEXT CHECK (published_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]')
) STRICT;

CREATE TABLE saved_view (
    id INTEGER PRIMARY KEY AUTOINCREMENT CHECK (id > 0),
    page TEXT NOT NULL CHECK (length(page) <= 1000000),
    name TEXT NOT NULL CHECK (length(name) <= 1000000),
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
    made_at TEXT NOT NULL CHECK (made_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]'),
    label TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('creation', 'change', 'record', 'undo', 'redo')),
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
