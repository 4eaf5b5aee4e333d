-- Published: any slice may join these columns. A space has two audiences: who finds it, and who reads in it.
CREATE TABLE space (
    id {ID},
    slug {KEY} NOT NULL,
    name TEXT NOT NULL,
    name_folded {KEY} NOT NULL,
    purpose TEXT NOT NULL,
    category {KEY} NOT NULL,
    letter TEXT NOT NULL,
    find_audience_id BIGINT NOT NULL REFERENCES audience (id),
    read_audience_id BIGINT NOT NULL REFERENCES audience (id),
    join_mode BIGINT NOT NULL,
    posting BIGINT NOT NULL,
    replies BIGINT NOT NULL,
    archived_at BIGINT,
    member_count BIGINT NOT NULL DEFAULT 0,
    source {KEY},
    source_key {KEY},
    maker_id BIGINT,
    client_key {KEY},
    client_digest {KEY}
);
CREATE UNIQUE INDEX space_slug_key ON space (slug);
CREATE UNIQUE INDEX space_source_source_key_key ON space (source, source_key);
CREATE UNIQUE INDEX space_maker_id_client_key_key ON space (maker_id, client_key);
CREATE INDEX space_by_name ON space (name_folded, id);

-- `history_from` is an id: what was made before it stays closed to this member. `source` is 0 for a membership made by
-- hand and 1 for one that follows a rule of the directory.
CREATE TABLE membership (
    person_id BIGINT NOT NULL REFERENCES person (id),
    space_id BIGINT NOT NULL REFERENCES space (id),
    role BIGINT NOT NULL,
    history_from BIGINT NOT NULL DEFAULT 0,
    joined_at BIGINT NOT NULL,
    source BIGINT NOT NULL DEFAULT 0,
    PRIMARY KEY (person_id, space_id)
) {CLUSTERED};
CREATE INDEX membership_of_space ON membership (space_id, person_id, role);

-- A link that owners chose for the landing page. Its audience is that of those who read in the space.
CREATE TABLE space_link (
    id {ID},
    space_id BIGINT NOT NULL REFERENCES space (id),
    audience_id BIGINT NOT NULL REFERENCES audience (id),
    title TEXT NOT NULL,
    url TEXT NOT NULL,
    note TEXT NOT NULL,
    chosen_by BIGINT
);
CREATE INDEX space_link_of_space ON space_link (space_id, id);

-- Somebody asks to belong. Only they and those who decide see the row; it goes when it is decided, the fact stays.
CREATE TABLE join_request (
    id {ID},
    space_id BIGINT NOT NULL REFERENCES space (id),
    person_id BIGINT NOT NULL REFERENCES person (id),
    reason TEXT NOT NULL
);
CREATE UNIQUE INDEX join_request_space_id_person_id_key ON join_request (space_id, person_id);

-- Somebody is asked to belong. Only they and those who keep the space see the row; it goes when it is answered.
CREATE TABLE space_invitation (
    id {ID},
    space_id BIGINT NOT NULL REFERENCES space (id),
    person_id BIGINT NOT NULL REFERENCES person (id),
    role BIGINT NOT NULL,
    inviter_id BIGINT NOT NULL REFERENCES person (id),
    history_from BIGINT NOT NULL
);
CREATE UNIQUE INDEX space_invitation_space_id_person_id_key ON space_invitation (space_id, person_id);
CREATE INDEX space_invitation_of_person ON space_invitation (person_id, id);
