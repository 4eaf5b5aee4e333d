-- The topics in texts that stand there now. A reply's topic leads to its thread.
CREATE TABLE subject_topic (
    topic {KEY} NOT NULL,
    root_id BIGINT NOT NULL REFERENCES subject (id),
    subject_id BIGINT NOT NULL REFERENCES subject (id),
    PRIMARY KEY (topic, root_id, subject_id)
) {CLUSTERED};
CREATE INDEX subject_topic_of_subject ON subject_topic (subject_id);

-- Who is named where, in texts that stand there now or stood there once.
CREATE TABLE subject_mention (
    person_id BIGINT NOT NULL REFERENCES person (id),
    root_id BIGINT NOT NULL REFERENCES subject (id),
    subject_id BIGINT NOT NULL REFERENCES subject (id),
    PRIMARY KEY (person_id, root_id, subject_id)
) {CLUSTERED};
