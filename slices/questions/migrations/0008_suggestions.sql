-- Another text that somebody proposes for a question or an answer of somebody else, made from its version `base`, and what became of
-- it: 0 open, 1 accepted, 2 declined, 3 withdrawn. Who may see it: whoever proposed it, and those who decide, if they see the subject.
CREATE TABLE question_suggestion (
    id {ID},
    subject_id BIGINT NOT NULL REFERENCES subject (id),
    question_id BIGINT NOT NULL,
    space_id BIGINT NOT NULL,
    base BIGINT NOT NULL,
    title TEXT NOT NULL,
    source TEXT NOT NULL,
    html TEXT NOT NULL,
    reason TEXT NOT NULL,
    by_id BIGINT NOT NULL,
    client_key {KEY},
    fate BIGINT NOT NULL DEFAULT 0,
    decided_by BIGINT,
    decided_at BIGINT,
    word TEXT NOT NULL DEFAULT ''
);
CREATE INDEX question_suggestion_of_question ON question_suggestion (question_id, fate, id);
CREATE UNIQUE INDEX question_suggestion_key ON question_suggestion (by_id, client_key) WHERE client_key IS NOT NULL;
-- One at a time for each text and person: whoever has another idea takes the first one back.
CREATE UNIQUE INDEX question_suggestion_open ON question_suggestion (subject_id, by_id) WHERE fate = 0;
