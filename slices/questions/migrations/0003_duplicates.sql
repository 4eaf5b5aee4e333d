-- Questions that were closed because another one asks the same. A row goes when its question is opened again.
CREATE TABLE question_duplicate (
    subject_id {ID} REFERENCES subject (id),
    original_id BIGINT NOT NULL REFERENCES subject (id),
    marked_by BIGINT NOT NULL,
    marked_at BIGINT NOT NULL
);
CREATE INDEX question_duplicate_of_original ON question_duplicate (original_id);
