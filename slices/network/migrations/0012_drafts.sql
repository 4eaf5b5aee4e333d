-- What somebody is writing and has not posted, by the place where they write it. No audience: only its author sees it.
CREATE TABLE draft (
    person_id BIGINT NOT NULL REFERENCES person (id),
    place {KEY} NOT NULL,
    kind {KEY} NOT NULL,
    space_id BIGINT REFERENCES space (id),
    heading TEXT NOT NULL,
    source TEXT NOT NULL,
    updated_at BIGINT NOT NULL,
    PRIMARY KEY (person_id, place)
) {CLUSTERED};
CREATE INDEX draft_newest ON draft (person_id, updated_at);
