-- What was agreed with the staff representatives and the privacy officer. A row is never changed: what follows stands in the
-- tables below it. Days are numbers since 1970, UTC.
CREATE TABLE measure_agreement (
    id {ID},
    recorded_by BIGINT NOT NULL,
    staff_representative TEXT NOT NULL,
    privacy_officer TEXT NOT NULL,
    signed_on BIGINT NOT NULL,
    -- What was written before this day is never counted.
    counts_from BIGINT NOT NULL,
    wording TEXT NOT NULL,
    by_unit BIGINT NOT NULL,
    by_space BIGINT NOT NULL,
    client_key {KEY}
);
CREATE UNIQUE INDEX measure_agreement_recorded_by_client_key_key ON measure_agreement (recorded_by, client_key);

-- The measures that it allows.
CREATE TABLE measure_agreement_scope (
    agreement_id BIGINT NOT NULL REFERENCES measure_agreement (id),
    measure {KEY} NOT NULL,
    PRIMARY KEY (agreement_id, measure)
) {CLUSTERED};

-- Somebody else saw it signed: from now on it holds.
CREATE TABLE measure_agreement_confirmation (
    agreement_id {ID} REFERENCES measure_agreement (id),
    confirmed_by BIGINT NOT NULL,
    confirmed_at BIGINT NOT NULL
);

-- It holds no more, or never came to hold. `erased` is 1 if what had been collected was deleted with it.
CREATE TABLE measure_agreement_ending (
    agreement_id {ID} REFERENCES measure_agreement (id),
    ended_by BIGINT NOT NULL,
    ended_at BIGINT NOT NULL,
    reason TEXT NOT NULL,
    replaced_by BIGINT,
    erased BIGINT NOT NULL
);

-- A day that is to be rolled up, and when it was.
CREATE TABLE measure_day (
    day {ID},
    rolled_at BIGINT
);

-- What a measure was on a day. `scope_kind` is 0 for the house, 1 for a space (its id), 2 for a unit (its name), 3 for those who
-- work in IT. Only what may be shown is stored: parts of the house that stand on too few people have no row, and `value` is
-- empty where `standing` says that there is too little to tell (see Standing).
CREATE TABLE measure_value (
    measure {KEY} NOT NULL,
    scope_kind BIGINT NOT NULL,
    scope {KEY} NOT NULL,
    day BIGINT NOT NULL,
    value DOUBLE PRECISION,
    base BIGINT NOT NULL,
    standing BIGINT NOT NULL,
    PRIMARY KEY (measure, scope_kind, scope, day)
) {CLUSTERED};
CREATE INDEX measure_value_of_day ON measure_value (day);

-- How much happened on a day, in numbers of things and of people. Nothing is stored that stands on fewer than five people.
CREATE TABLE measure_activity (
    scope_kind BIGINT NOT NULL,
    scope {KEY} NOT NULL,
    what {KEY} NOT NULL,
    day BIGINT NOT NULL,
    count BIGINT NOT NULL,
    PRIMARY KEY (scope_kind, scope, what, day)
) {CLUSTERED};

-- How much of the activity behind a sub-dimension runs on connected systems, as somebody stated it. The newest holds.
CREATE TABLE measure_coverage (
    id {ID},
    sub_dimension {KEY} NOT NULL,
    percent BIGINT NOT NULL,
    basis TEXT NOT NULL,
    stated_by BIGINT NOT NULL
);
CREATE INDEX measure_coverage_of_sub_dimension ON measure_coverage (sub_dimension, id);
