-- What a person says about themselves, and what the directory says of them beside the published columns. A person without
-- a row has said nothing yet.
CREATE TABLE profile (
    person_id {ID} REFERENCES person (id),
    pronouns TEXT NOT NULL DEFAULT '',
    location TEXT NOT NULL DEFAULT '',
    location_folded {KEY} NOT NULL DEFAULT '',
    working_hours TEXT NOT NULL DEFAULT '',
    bio TEXT NOT NULL DEFAULT '',
    ask_me_about TEXT NOT NULL DEFAULT '',
    manager_id BIGINT,
    away_text TEXT NOT NULL DEFAULT '',
    away_until BIGINT,
    leader BIGINT NOT NULL DEFAULT 0,
    works_in_it BIGINT NOT NULL DEFAULT 0
);
CREATE INDEX profile_of_manager ON profile (manager_id, person_id);
CREATE INDEX profile_of_location ON profile (location_folded, person_id);

-- Skills (kind 1) and languages (kind 2, ISO 639-1), in the order in which the person gave them.
CREATE TABLE profile_term (
    kind BIGINT NOT NULL,
    term_folded {KEY} NOT NULL,
    person_id BIGINT NOT NULL REFERENCES person (id),
    term TEXT NOT NULL,
    position BIGINT NOT NULL,
    PRIMARY KEY (kind, term_folded, person_id)
) {CLUSTERED};
CREATE INDEX profile_term_of_person ON profile_term (person_id, kind, position);

CREATE INDEX person_by_unit ON person (unit, kind, left_at);
