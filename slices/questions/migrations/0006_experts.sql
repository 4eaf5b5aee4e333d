-- The topics of a question, folded: those in its text, and those that an import knew.
CREATE TABLE question_topic (
    question_id BIGINT NOT NULL REFERENCES subject (id),
    topic {KEY} NOT NULL,
    from_text BIGINT NOT NULL,
    PRIMARY KEY (question_id, topic)
) {CLUSTERED};
CREATE INDEX question_topic_of_topic ON question_topic (topic, question_id);

-- Who knows of a topic in a space. Who offered to stands here too; they count from `named_at` on, when an owner agreed.
CREATE TABLE question_expert (
    space_id BIGINT NOT NULL,
    topic {KEY} NOT NULL,
    person_id BIGINT NOT NULL,
    offered_at BIGINT,
    named_by BIGINT,
    named_at BIGINT,
    PRIMARY KEY (space_id, topic, person_id)
) {CLUSTERED};
CREATE INDEX question_expert_of_person ON question_expert (person_id, topic);

-- Who was asked by name to answer a question.
CREATE TABLE question_invitation (
    question_id BIGINT NOT NULL REFERENCES subject (id),
    person_id BIGINT NOT NULL,
    invited_by BIGINT NOT NULL,
    invited_at BIGINT NOT NULL,
    PRIMARY KEY (question_id, person_id)
) {CLUSTERED};
CREATE INDEX question_invitation_of_person ON question_invitation (person_id, question_id);
