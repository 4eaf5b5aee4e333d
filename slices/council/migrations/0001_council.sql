-- What only a council knows; its name, its charter with all earlier ones, and who may see it are its subject's. `scope` is
-- it or enterprise. A space has one council at most.
CREATE TABLE council (
    subject_id {ID} REFERENCES subject (id),
    space_id BIGINT NOT NULL,
    scope {KEY} NOT NULL,
    cadence_weeks BIGINT NOT NULL,
    meeting_minutes BIGINT NOT NULL,
    quorum_percent BIGINT NOT NULL,
    place TEXT NOT NULL,
    formed_from BIGINT,
    founded_by BIGINT NOT NULL
);
CREATE UNIQUE INDEX council_space_id_key ON council (space_id);

-- A seat with one person's term in it: it begins in `term_from`, is meant to end in `term_to`, and ended in `ended_at` if
-- somebody ended it. Rows stay, so that a council knows who sat in it when.
CREATE TABLE council_seat (
    id {ID},
    council_id BIGINT NOT NULL REFERENCES subject (id),
    kind {KEY} NOT NULL,
    person_id BIGINT NOT NULL,
    voting BIGINT NOT NULL,
    term_from BIGINT NOT NULL,
    term_to BIGINT,
    ended_at BIGINT,
    ended_by BIGINT
);
CREATE INDEX council_seat_of_council ON council_seat (council_id, id);
CREATE INDEX council_seat_of_person ON council_seat (person_id, council_id);

-- What somebody wants the council to talk about. `about_id` is the thread that it came from.
CREATE TABLE council_topic (
    subject_id {ID} REFERENCES subject (id),
    council_id BIGINT NOT NULL,
    about_id BIGINT,
    declined_at BIGINT,
    declined_by BIGINT,
    decline_reason TEXT
);
CREATE INDEX council_topic_of_council ON council_topic (council_id, subject_id);
