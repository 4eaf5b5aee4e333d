-- A proposal: open until `closes_at`, or until somebody closes it. What came of it stays with the numbers that it came of.
CREATE TABLE council_proposal (
    subject_id {ID} REFERENCES subject (id),
    council_id BIGINT NOT NULL,
    process {KEY} NOT NULL,
    threshold {KEY} NOT NULL,
    quorum_percent BIGINT NOT NULL,
    closes_at BIGINT NOT NULL,
    topic_id BIGINT,
    kind {KEY} NOT NULL,
    closed_at BIGINT,
    closed_by BIGINT,
    result {KEY}
);
CREATE INDEX council_proposal_of_council ON council_proposal (council_id, subject_id);
CREATE INDEX council_proposal_open ON council_proposal (closes_at) WHERE closed_at IS NULL;

-- What a decision on the proposal would govern.
CREATE TABLE council_proposal_affects (
    proposal_id BIGINT NOT NULL REFERENCES subject (id),
    subject_id BIGINT NOT NULL,
    PRIMARY KEY (proposal_id, subject_id)
) {CLUSTERED};

-- Who may take a stance: those who held a voting seat when the proposal was opened, whatever becomes of their seats.
CREATE TABLE council_elector (
    proposal_id BIGINT NOT NULL REFERENCES subject (id),
    person_id BIGINT NOT NULL,
    PRIMARY KEY (proposal_id, person_id)
) {CLUSTERED};

-- Where somebody stands, and why. A new row revises the one before, which stays. An objection may be resolved.
CREATE TABLE council_stance (
    id {ID},
    proposal_id BIGINT NOT NULL REFERENCES subject (id),
    person_id BIGINT NOT NULL,
    choice {KEY} NOT NULL,
    reason TEXT NOT NULL,
    resolution TEXT,
    resolved_by BIGINT,
    resolved_at BIGINT
);
CREATE INDEX council_stance_of_proposal ON council_stance (proposal_id, person_id, id);

-- A decision is never changed: no statement of the program updates these rows. A later one supersedes it. What was decided is
-- its subject's text; the number counts by council and year.
CREATE TABLE council_decision (
    subject_id {ID} REFERENCES subject (id),
    council_id BIGINT NOT NULL,
    year BIGINT NOT NULL,
    number BIGINT NOT NULL,
    kind {KEY} NOT NULL,
    proposal_id BIGINT,
    meeting_id BIGINT,
    review_on BIGINT NOT NULL,
    supersedes_id BIGINT
);
CREATE UNIQUE INDEX council_decision_council_id_year_number_key ON council_decision (council_id, year, number);
CREATE UNIQUE INDEX council_decision_supersedes_id_key ON council_decision (supersedes_id);
CREATE INDEX council_decision_due ON council_decision (review_on);

-- The other parts of a decision's text: drivers, options, consequences.
CREATE TABLE council_decision_part (
    decision_id BIGINT NOT NULL REFERENCES subject (id),
    part {KEY} NOT NULL,
    source TEXT NOT NULL,
    html TEXT NOT NULL,
    PRIMARY KEY (decision_id, part)
) {CLUSTERED};

-- Who decided, and who differed, with the reason.
CREATE TABLE council_decider (
    decision_id BIGINT NOT NULL REFERENCES subject (id),
    person_id BIGINT NOT NULL,
    choice {KEY} NOT NULL,
    dissents BIGINT NOT NULL,
    reason TEXT NOT NULL,
    PRIMARY KEY (decision_id, person_id)
) {CLUSTERED};

-- What a decision governs.
CREATE TABLE council_affects (
    decision_id BIGINT NOT NULL REFERENCES subject (id),
    subject_id BIGINT NOT NULL,
    PRIMARY KEY (decision_id, subject_id)
) {CLUSTERED};
CREATE INDEX council_affects_of_subject ON council_affects (subject_id, decision_id);

-- What turned out when a decision was looked at again. The newest row counts, earlier ones stay.
CREATE TABLE council_review (
    id {ID},
    decision_id BIGINT NOT NULL REFERENCES subject (id),
    verdict {KEY} NOT NULL,
    text TEXT NOT NULL,
    reviewed_by BIGINT NOT NULL
);
CREATE INDEX council_review_of_decision ON council_review (decision_id, id);

-- Something that somebody took on. `first_due_at` is what was promised, `due_at` what was agreed since.
CREATE TABLE council_action (
    subject_id {ID} REFERENCES subject (id),
    council_id BIGINT NOT NULL,
    owner_id BIGINT NOT NULL,
    first_due_at BIGINT NOT NULL,
    due_at BIGINT NOT NULL,
    meeting_id BIGINT,
    decision_id BIGINT,
    done_at BIGINT,
    done_by BIGINT,
    dropped_at BIGINT,
    dropped_by BIGINT
);
CREATE INDEX council_action_of_council ON council_action (council_id, due_at);
CREATE INDEX council_action_of_owner ON council_action (owner_id, due_at);
