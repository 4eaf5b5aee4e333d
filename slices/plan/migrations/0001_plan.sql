-- What the rounds of assessment came to, as their slice told it: this slice's own copy.
CREATE TABLE plan_placement (
    round_id {ID},
    published_at BIGINT NOT NULL,
    length {KEY} NOT NULL,
    result TEXT NOT NULL
);
CREATE INDEX plan_placement_by_time ON plan_placement (published_at);

-- The plan: there is one. Its space is where its actions live, and whose owners lead it. It has a subject from the moment in
-- which it is proposed or adopted; before that only those who lead it know of it.
CREATE TABLE plan_current (
    id {ID},
    space_id BIGINT NOT NULL,
    begun_by BIGINT NOT NULL,
    begun_at BIGINT NOT NULL,
    direction {KEY} NOT NULL,
    subject_id BIGINT REFERENCES subject (id),
    proposed_at BIGINT,
    adopted_at BIGINT,
    adopted_by BIGINT,
    decision_id BIGINT,
    reason TEXT NOT NULL
);
CREATE UNIQUE INDEX plan_current_subject_id_key ON plan_current (subject_id);

-- An action of the catalogue that was taken into the plan. What the catalogue expected of it then stays with it.
CREATE TABLE plan_action (
    action {KEY} NOT NULL PRIMARY KEY,
    stage {KEY} NOT NULL,
    subject_id BIGINT REFERENCES subject (id),
    owner_id BIGINT,
    accepted_at BIGINT,
    due_at BIGINT,
    space_id BIGINT,
    chosen_at BIGINT NOT NULL,
    started_at BIGINT,
    met_at BIGINT,
    confirmed_at BIGINT,
    confirmed_by BIGINT,
    ended_at BIGINT,
    ended_by BIGINT,
    reason TEXT NOT NULL,
    expected TEXT NOT NULL,
    due_told_at BIGINT
);
CREATE UNIQUE INDEX plan_action_subject_id_key ON plan_action (subject_id);
CREATE INDEX plan_action_of_owner ON plan_action (owner_id);

-- From which stage to which an action went, when (in its id), by whom (nobody: the platform saw it) and why.
CREATE TABLE plan_history (
    id {ID},
    action {KEY} NOT NULL,
    earlier {KEY} NOT NULL,
    stage {KEY} NOT NULL,
    by_id BIGINT,
    reason TEXT NOT NULL
);
CREATE INDEX plan_history_of_action ON plan_history (action, id);

-- What was changed in an adopted plan, when, by whom and why; the difference as JSON.
CREATE TABLE plan_change (
    id {ID},
    by_id BIGINT NOT NULL,
    reason TEXT NOT NULL,
    difference TEXT NOT NULL
);

-- What a condition of a rule came to when it was last looked at, and since when it is so.
CREATE TABLE plan_reading (
    action {KEY} NOT NULL,
    place BIGINT NOT NULL,
    state {KEY} NOT NULL,
    holds BIGINT NOT NULL,
    value DOUBLE PRECISION,
    part BIGINT,
    whole BIGINT,
    since BIGINT NOT NULL,
    read_at BIGINT NOT NULL,
    PRIMARY KEY (action, place)
) {CLUSTERED};

-- What a person states where the platform sees nothing. It counts once a second person has confirmed it, until one withdraws it.
CREATE TABLE plan_statement (
    id {ID},
    action {KEY} NOT NULL,
    key_name {KEY} NOT NULL,
    words TEXT NOT NULL,
    link TEXT NOT NULL,
    stated_by BIGINT NOT NULL,
    confirmed_by BIGINT,
    confirmed_at BIGINT,
    withdrawn_by BIGINT,
    withdrawn_at BIGINT
);
CREATE INDEX plan_statement_of_action ON plan_statement (action, key_name, id);

-- How far the facts were looked through for what may have changed an answer.
CREATE TABLE plan_look (
    id {ID},
    upto BIGINT NOT NULL
);
