-- The words of people's (kind 1) and spaces' (kind 2) names, folded. Who may find them is asked of their own tables.
CREATE TABLE search_name (
    word {KEY} NOT NULL,
    kind BIGINT NOT NULL,
    thing_id BIGINT NOT NULL,
    PRIMARY KEY (word, kind, thing_id)
) {CLUSTERED};
CREATE INDEX search_name_of_thing ON search_name (kind, thing_id);

-- The name whose words are there: where it differs from the published one, the words are old.
CREATE TABLE search_named (
    kind BIGINT NOT NULL,
    thing_id BIGINT NOT NULL,
    name TEXT NOT NULL,
    PRIMARY KEY (kind, thing_id)
) {CLUSTERED};

-- Which version of our reading of words the two full-text indexes were written with. No row: they are not made yet. Like
-- them it is left out of backups, so that a restored database makes them anew.
CREATE TABLE search_fts_state (
    version BIGINT NOT NULL
);
