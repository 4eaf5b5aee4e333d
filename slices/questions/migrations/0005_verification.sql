-- Answers that somebody who knows vouches for, until a day. Accepted, verified and most helpful are three things.
CREATE TABLE question_verification (
    answer_id {ID} REFERENCES subject (id),
    question_id BIGINT NOT NULL REFERENCES subject (id),
    space_id BIGINT NOT NULL,
    verified_by BIGINT NOT NULL,
    verified_as BIGINT NOT NULL,
    verified_at BIGINT NOT NULL,
    until BIGINT NOT NULL,
    warned_at BIGINT
);
CREATE INDEX question_verification_of_question ON question_verification (question_id);
CREATE INDEX question_verification_until ON question_verification (until);
