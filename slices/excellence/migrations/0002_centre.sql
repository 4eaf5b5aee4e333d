-- A centre of excellence. Its name and purpose are its subject's. A space has one at most.
CREATE TABLE excellence_centre (
    subject_id {ID} REFERENCES subject (id),
    space_id BIGINT NOT NULL,
    head_id BIGINT
);
CREATE UNIQUE INDEX excellence_centre_space_id_key ON excellence_centre (space_id);

-- Who is on the roster, or was asked to be: nobody is before they said so themselves, which is `joined_at`. A row goes when its
-- person goes.
CREATE TABLE excellence_roster (
    centre_id BIGINT NOT NULL REFERENCES subject (id),
    person_id BIGINT NOT NULL,
    part TEXT NOT NULL,
    asked_at BIGINT NOT NULL,
    joined_at BIGINT,
    PRIMARY KEY (centre_id, person_id)
) {CLUSTERED};
CREATE INDEX excellence_roster_of_person ON excellence_roster (person_id, centre_id);

-- What somebody on a roster did here that shows a skill: a subject, or a space for hosting. It is kept for a year at most and
-- goes with its person.
CREATE TABLE excellence_evidence (
    person_id BIGINT NOT NULL,
    skill {KEY} NOT NULL,
    thing_id BIGINT NOT NULL,
    space_id BIGINT NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (person_id, skill, thing_id)
) {CLUSTERED};
CREATE INDEX excellence_evidence_by_age ON excellence_evidence (at);

-- What somebody on a roster says of a skill: their own level, whether they would like to learn it, whether to leave them out of it.
CREATE TABLE excellence_stated (
    person_id BIGINT NOT NULL,
    skill {KEY} NOT NULL,
    level {KEY} NOT NULL,
    wish BIGINT NOT NULL,
    hidden BIGINT NOT NULL,
    PRIMARY KEY (person_id, skill)
) {CLUSTERED};
