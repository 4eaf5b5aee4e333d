-- Published: any slice may join these columns.
CREATE TABLE person (
    id {ID},
    kind BIGINT NOT NULL,
    handle {KEY} NOT NULL,
    name TEXT NOT NULL,
    -- Lower case without diacritics, for lists in order and for finding.
    name_folded {KEY} NOT NULL,
    email {KEY},
    title TEXT NOT NULL DEFAULT '',
    unit TEXT NOT NULL DEFAULT '',
    function {KEY} NOT NULL DEFAULT '',
    photo_id BIGINT,
    rights BIGINT NOT NULL DEFAULT 0,
    organisation_id BIGINT,
    left_at BIGINT,
    lang {KEY},
    zone {KEY} NOT NULL DEFAULT 'UTC',
    external_id {KEY}
);
CREATE UNIQUE INDEX person_handle_key ON person (handle);
CREATE UNIQUE INDEX person_email_key ON person (email);
CREATE UNIQUE INDEX person_external_id_key ON person (external_id);
CREATE INDEX person_by_name ON person (name_folded, id);
CREATE INDEX person_of_organisation ON person (organisation_id);

-- A customer's company.
CREATE TABLE organisation (
    id {ID},
    name TEXT NOT NULL,
    name_folded {KEY} NOT NULL
);
CREATE UNIQUE INDEX organisation_name_folded_key ON organisation (name_folded);
