-- How questions of a space climb when nobody answers. A space without a row leaves them where they are. Minutes are minutes of work:
-- between `opens` and `closes` (minutes of the day) on the days whose bit is set, Monday first, in the zone.
CREATE TABLE question_ladder_setting (
    space_id {ID},
    experts_after BIGINT NOT NULL,
    owners_after BIGINT NOT NULL,
    request_after BIGINT,
    opens BIGINT NOT NULL,
    closes BIGINT NOT NULL,
    days BIGINT NOT NULL,
    zone {KEY} NOT NULL,
    daily_cap BIGINT NOT NULL,
    set_by BIGINT NOT NULL,
    set_at BIGINT NOT NULL
);

-- The way of one question: when which step is planned, how many were taken, and when the next is due, if one is.
CREATE TABLE question_ladder (
    subject_id {ID} REFERENCES subject (id),
    space_id BIGINT NOT NULL,
    experts_at BIGINT NOT NULL,
    owners_at BIGINT NOT NULL,
    request_at BIGINT,
    taken BIGINT NOT NULL DEFAULT 0,
    due_at BIGINT,
    stopped_by BIGINT,
    ended_at BIGINT
);
CREATE INDEX question_ladder_due ON question_ladder (due_at) WHERE due_at IS NOT NULL;

-- Whom a step asked, and when.
CREATE TABLE question_ladder_asked (
    question_id BIGINT NOT NULL REFERENCES subject (id),
    person_id BIGINT NOT NULL,
    step BIGINT NOT NULL,
    asked_at BIGINT NOT NULL,
    PRIMARY KEY (question_id, person_id)
) {CLUSTERED};
CREATE INDEX question_ladder_asked_of_person ON question_ladder_asked (person_id, asked_at);
