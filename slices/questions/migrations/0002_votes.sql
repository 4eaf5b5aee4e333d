-- Whom an answer helped, and who has the same question. One row a person and thing, as long as they say so.
CREATE TABLE question_vote (
    subject_id BIGINT NOT NULL REFERENCES subject (id),
    person_id BIGINT NOT NULL,
    voted_at BIGINT NOT NULL,
    -- The question that was closed as asking the same, if the vote came along from there.
    from_id BIGINT,
    PRIMARY KEY (subject_id, person_id)
) {CLUSTERED};
CREATE INDEX question_vote_of_person ON question_vote (person_id);

-- How many that are, for lists; with the votes that an import brought without saying whose they were, down ones among them.
CREATE TABLE question_vote_count (
    subject_id {ID} REFERENCES subject (id),
    question_id BIGINT NOT NULL REFERENCES subject (id),
    up BIGINT NOT NULL DEFAULT 0,
    down BIGINT NOT NULL DEFAULT 0,
    brought_up BIGINT NOT NULL DEFAULT 0
);
CREATE INDEX question_vote_count_of_question ON question_vote_count (question_id);
