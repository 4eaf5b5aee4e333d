-- What only a question knows; its title, text, author, audience and state are its subject's. The accepted answer stands
-- here for lists; who accepted what, when and until when stands in question_acceptance.
CREATE TABLE question (
    subject_id {ID} REFERENCES subject (id),
    space_id BIGINT NOT NULL,
    answer_count BIGINT NOT NULL DEFAULT 0,
    accepted_answer_id BIGINT REFERENCES subject (id),
    accepted_by BIGINT,
    accepted_at BIGINT
);
CREATE INDEX question_unanswered ON question (subject_id) WHERE answer_count = 0;
CREATE INDEX question_unanswered_in_space ON question (space_id, subject_id) WHERE answer_count = 0;
CREATE INDEX question_unaccepted ON question (subject_id) WHERE answer_count > 0 AND accepted_answer_id IS NULL;

-- One row an acceptance. It begins at the moment in its id and ends at `until`; an answer that was taken away ends it too.
CREATE TABLE question_acceptance (
    id {ID},
    subject_id BIGINT NOT NULL REFERENCES subject (id),
    answer_id BIGINT NOT NULL REFERENCES subject (id),
    accepted_by BIGINT NOT NULL,
    until BIGINT,
    withdrawn_by BIGINT
);
CREATE INDEX question_acceptance_of_question ON question_acceptance (subject_id, id);
