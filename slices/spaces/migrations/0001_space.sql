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
    source_key {KEY}
);
CREATE UNIQUE INDEX space_slug_key ON space (slug);
CREATE UNIQUE INDEX space_source_source_key_key ON space (source, source_key);
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
