-- Format 5: certificates that last. Signing keys, handing over, tables of the closing event, addresses.

INSERT INTO file_format VALUES (5, '0.5');

ALTER TABLE programme ADD COLUMN certificate_min_percent INTEGER NOT NULL DEFAULT 0;
ALTER TABLE programme ADD COLUMN certificate_needs_known_attendance INTEGER NOT NULL DEFAULT 0 CHECK (certificate_needs_known_attendance IN (0, 1));

ALTER TABLE municipality ADD COLUMN street TEXT NOT NULL DEFAULT '';
ALTER TABLE municipality ADD COLUMN post_town TEXT NOT NULL DEFAULT '';
ALTER TABLE participant ADD COLUMN postal_address TEXT NOT NULL DEFAULT '';
ALTER TABLE enrolment ADD COLUMN table_name TEXT NOT NULL DEFAULT ''; -- at the closing event

ALTER TABLE certificate ADD COLUMN statement TEXT NOT NULL DEFAULT ''; -- the signed text of its QR code
ALTER TABLE certificate ADD COLUMN handover TEXT NOT NULL DEFAULT 'open' CHECK (handover = 'open' OR handover = 'handed_over' OR handover = 'to_post' OR handover = 'posted');
ALTER TABLE certificate ADD COLUMN handed_over_on TEXT CHECK (handed_over_on LIKE '____-__-__');

CREATE TABLE signing_key (
    id INTEGER PRIMARY KEY AUTOINCREMENT CHECK (id > 0),
    key_id TEXT NOT NULL UNIQUE,
    public_key TEXT NOT NULL, -- Ed25519, base64url
    secret TEXT NOT NULL CHECK (length(secret) IN (0, 64)), -- hash of the blob with the secret key
    created_on TEXT CHECK (created_on LIKE '____-__-__')
) STRICT;

PRAGMA user_version = 5;
