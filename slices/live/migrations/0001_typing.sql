-- Who is writing where; a row counts for a few seconds. `place` is `thread:ID` or `space:ID`.
CREATE TABLE typing (
    place {KEY} NOT NULL,
    person_id BIGINT NOT NULL REFERENCES person (id),
    told_at BIGINT NOT NULL,
    PRIMARY KEY (place, person_id)
) {CLUSTERED};
CREATE INDEX typing_newest ON typing (told_at);
