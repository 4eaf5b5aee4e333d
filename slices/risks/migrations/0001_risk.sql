-- Who reads what this slice keeps in a space: the readers of the space who work here. One for each space in which there is any.
CREATE TABLE risks_readers (
    space_id {ID},
    audience_id BIGINT NOT NULL
);

-- What only the register knows of a risk; its event, its cause and effect, and who may see it are its subject's. The levels are from
-- 1 to 5, before and after the mitigation. `measure` is the id of a measure, empty where `indicator` names a number that is entered
-- by hand or where there is none; `direction` says on which side of the limit it is too much. `value` is the newest one that is
-- known, `over_since` the moment in which it passed the limit.
CREATE TABLE risks_risk (
    subject_id {ID} REFERENCES subject (id),
    space_id BIGINT NOT NULL,
    kind {KEY} NOT NULL,
    likelihood BIGINT NOT NULL,
    impact BIGINT NOT NULL,
    after_likelihood BIGINT NOT NULL,
    after_impact BIGINT NOT NULL,
    treatment {KEY} NOT NULL,
    mitigation TEXT NOT NULL,
    mitigation_state {KEY} NOT NULL,
    owner_id BIGINT,
    accepted_at BIGINT,
    review_on BIGINT NOT NULL,
    reviewed_at BIGINT,
    due_told_at BIGINT,
    capability {KEY} NOT NULL,
    measure {KEY} NOT NULL,
    indicator TEXT NOT NULL,
    direction {KEY} NOT NULL,
    limit_value DOUBLE PRECISION,
    value DOUBLE PRECISION,
    value_at BIGINT,
    over_since BIGINT,
    closed_at BIGINT,
    closed_by BIGINT
);
CREATE INDEX risks_risk_of_owner ON risks_risk (owner_id);
CREATE INDEX risks_risk_due ON risks_risk (review_on) WHERE closed_at IS NULL;

-- What a risk threatens.
CREATE TABLE risks_threat (
    risk_id BIGINT NOT NULL REFERENCES subject (id),
    subject_id BIGINT NOT NULL,
    PRIMARY KEY (risk_id, subject_id)
) {CLUSTERED};
CREATE INDEX risks_threat_to_subject ON risks_threat (subject_id, risk_id);

-- What became of a risk: when (in the id), by whom (nobody: the platform), from what to what, and why. Rows are added and never
-- changed.
CREATE TABLE risks_change (
    id {ID},
    risk_id BIGINT NOT NULL REFERENCES subject (id),
    what {KEY} NOT NULL,
    by_id BIGINT,
    earlier TEXT NOT NULL,
    later TEXT NOT NULL,
    reason TEXT NOT NULL
);
CREATE INDEX risks_change_of_risk ON risks_change (risk_id, id);

-- The values of an indicator: for which day, of which measure (empty: entered by hand), by whom (nobody: read by the platform).
CREATE TABLE risks_value (
    id {ID},
    risk_id BIGINT NOT NULL REFERENCES subject (id),
    measure {KEY} NOT NULL,
    value DOUBLE PRECISION NOT NULL,
    held_at BIGINT NOT NULL,
    by_id BIGINT,
    note TEXT NOT NULL
);
CREATE INDEX risks_value_of_risk ON risks_value (risk_id, held_at);
