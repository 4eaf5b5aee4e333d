-- What makes an account out of a person. Secrets are stored as hashes only.
CREATE TABLE password (
    person_id {ID} REFERENCES person (id),
    hash TEXT NOT NULL,
    changed_at BIGINT NOT NULL
);

-- A signed-in browser. It ends when it has not been used for `idle_ms`, and at `expires_at` in any case.
CREATE TABLE session (
    id {ID},
    person_id BIGINT NOT NULL REFERENCES person (id),
    secret_hash {KEY} NOT NULL,
    -- When its person last proved who they are.
    proved_at BIGINT NOT NULL,
    last_seen_at BIGINT NOT NULL,
    idle_ms BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    browser TEXT NOT NULL,
    network TEXT NOT NULL
);
CREATE UNIQUE INDEX session_secret_hash_key ON session (secret_hash);
CREATE INDEX session_of_person ON session (person_id, id);

-- A key for programs.
CREATE TABLE token (
    id {ID},
    person_id BIGINT NOT NULL REFERENCES person (id),
    secret_hash {KEY} NOT NULL,
    name TEXT NOT NULL,
    scopes BIGINT NOT NULL,
    expires_at BIGINT NOT NULL
);
CREATE UNIQUE INDEX token_secret_hash_key ON token (secret_hash);
CREATE INDEX token_of_person ON token (person_id, id);

-- How a person wants pages to look. No row: as the system has it.
CREATE TABLE preference (
    person_id {ID} REFERENCES person (id),
    theme {KEY} NOT NULL DEFAULT '',
    contrast {KEY} NOT NULL DEFAULT '',
    single_keys BIGINT NOT NULL DEFAULT 1
);
