-- Who may see what points here: a base (0 named people only, 1 employees, 2 and customers, 3 everyone), any of its grants,
-- or, where `parts` is 1, all of the audiences in audience_part.
CREATE TABLE audience (
    id {ID},
    base BIGINT NOT NULL,
    parts BIGINT NOT NULL DEFAULT 0,
    changed_at BIGINT NOT NULL
);

-- One grant names a person, or a space with the least role that counts, or a customer's company. `since` is an id: things
-- made before it are not opened by this grant.
CREATE TABLE audience_grant (
    id {ID},
    audience_id BIGINT NOT NULL REFERENCES audience (id),
    person_id BIGINT,
    space_id BIGINT,
    least_role BIGINT NOT NULL DEFAULT 10,
    organisation_id BIGINT,
    since BIGINT NOT NULL DEFAULT 0
);
CREATE UNIQUE INDEX audience_grant_audience_id_person_id_key ON audience_grant (audience_id, person_id);
CREATE UNIQUE INDEX audience_grant_audience_id_space_id_key ON audience_grant (audience_id, space_id);
CREATE UNIQUE INDEX audience_grant_audience_id_organisation_id_key ON audience_grant (audience_id, organisation_id);

CREATE TABLE audience_part (
    audience_id BIGINT NOT NULL REFERENCES audience (id),
    part_id BIGINT NOT NULL REFERENCES audience (id),
    PRIMARY KEY (audience_id, part_id)
) {CLUSTERED};

-- The one identity of every addressable thing. The six reaction counters are in the order of reactions::SIX.
CREATE TABLE subject (
    id {ID},
    kind {KEY} NOT NULL,
    root_id BIGINT NOT NULL,
    parent_id BIGINT,
    author_id BIGINT NOT NULL,
    space_id BIGINT NOT NULL,
    audience_id BIGINT NOT NULL REFERENCES audience (id),
    title TEXT NOT NULL,
    excerpt TEXT NOT NULL,
    state BIGINT NOT NULL DEFAULT 0,
    version BIGINT NOT NULL DEFAULT 1,
    edited_at BIGINT,
    last_id BIGINT NOT NULL,
    reply_count BIGINT NOT NULL DEFAULT 0,
    newest_reply_id BIGINT,
    n1 BIGINT NOT NULL DEFAULT 0,
    n2 BIGINT NOT NULL DEFAULT 0,
    n3 BIGINT NOT NULL DEFAULT 0,
    n4 BIGINT NOT NULL DEFAULT 0,
    n5 BIGINT NOT NULL DEFAULT 0,
    n6 BIGINT NOT NULL DEFAULT 0,
    client_key {KEY},
    client_digest {KEY},
    source {KEY},
    source_key {KEY}
);
CREATE INDEX subject_feed ON subject (id, space_id, author_id, audience_id) WHERE parent_id IS NULL;
CREATE INDEX subject_of_space ON subject (space_id, id) WHERE parent_id IS NULL;
CREATE INDEX subject_active ON subject (space_id, last_id) WHERE parent_id IS NULL;
CREATE INDEX subject_of_kind ON subject (kind, id) WHERE parent_id IS NULL;
CREATE INDEX subject_of_author ON subject (author_id, id);
CREATE INDEX subject_thread ON subject (root_id, id);
CREATE UNIQUE INDEX subject_author_id_client_key_key ON subject (author_id, client_key);
CREATE UNIQUE INDEX subject_source_source_key_key ON subject (source, source_key);

-- What was written, and the HTML that it became. Its audience is its subject's.
CREATE TABLE subject_text (
    subject_id {ID} REFERENCES subject (id),
    source TEXT NOT NULL,
    html TEXT NOT NULL
);

-- Earlier texts, kept for ever; an edit adds the text that it replaces.
CREATE TABLE subject_revision (
    id {ID},
    subject_id BIGINT NOT NULL REFERENCES subject (id),
    version BIGINT NOT NULL,
    title TEXT NOT NULL,
    source TEXT NOT NULL,
    html TEXT NOT NULL,
    editor_id BIGINT NOT NULL,
    written_at BIGINT NOT NULL
);
CREATE UNIQUE INDEX subject_revision_subject_id_version_key ON subject_revision (subject_id, version);

-- An uploaded file. Its bytes are in the file store under random keys. Until a text holds it, only its owner sees it; then
-- whoever may see that subject does.
CREATE TABLE subject_file (
    id {ID},
    owner_id BIGINT NOT NULL,
    subject_id BIGINT REFERENCES subject (id),
    name TEXT NOT NULL,
    mime {KEY} NOT NULL,
    bytes BIGINT NOT NULL,
    sha256 {KEY} NOT NULL,
    store_key {KEY} NOT NULL,
    preview_key {KEY},
    preview_mime {KEY},
    width BIGINT,
    height BIGINT
);
CREATE INDEX subject_file_of_subject ON subject_file (subject_id);
CREATE INDEX subject_file_of_owner ON subject_file (owner_id, id);
