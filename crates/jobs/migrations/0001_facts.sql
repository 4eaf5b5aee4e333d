-- What happened. `seq` is given by the publisher after the commit, so that a reader of the stream never skips a row that
-- commits late.
CREATE TABLE fact (
    id {ID},
    kind {KEY} NOT NULL,
    at BIGINT NOT NULL,
    actor_id BIGINT,
    subject_id BIGINT,
    space_id BIGINT,
    payload TEXT NOT NULL,
    seq BIGINT
);
CREATE UNIQUE INDEX fact_seq_key ON fact (seq);
CREATE INDEX fact_unpublished ON fact (id) WHERE seq IS NULL;

-- What follows a fact and has not happened yet. A parked effect waits for an administrator.
CREATE TABLE effect (
    id {ID},
    fact_id BIGINT NOT NULL REFERENCES fact (id),
    name {KEY} NOT NULL,
    run_at BIGINT NOT NULL,
    locked_until BIGINT NOT NULL,
    attempts BIGINT NOT NULL,
    parked_at BIGINT,
    error TEXT
);
CREATE INDEX effect_due ON effect (run_at) WHERE parked_at IS NULL;

-- Who does a thing that only one node may do at a time. The token grows with every holder (a fencing token).
CREATE TABLE lease (
    name {KEY} PRIMARY KEY,
    holder {KEY} NOT NULL,
    until BIGINT NOT NULL,
    token BIGINT NOT NULL
);

-- When a scheduled thing ran last.
CREATE TABLE schedule (
    name {KEY} PRIMARY KEY,
    last_run_at BIGINT NOT NULL
);
