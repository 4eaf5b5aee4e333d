-- What only an initiative knows; its name and goal, with all earlier ones, and who may see it are its subject's. `side` is inside,
-- outside or both. It says what it is measured by: the value before it began, and where it should get by `target_on`.
CREATE TABLE initiative (
    subject_id {ID} REFERENCES subject (id),
    space_id BIGINT NOT NULL,
    side {KEY} NOT NULL,
    other_side TEXT NOT NULL,
    capability {KEY} NOT NULL,
    supporter_id BIGINT,
    measure TEXT NOT NULL,
    unit TEXT NOT NULL,
    better {KEY} NOT NULL,
    baseline DOUBLE PRECISION,
    target DOUBLE PRECISION,
    target_on BIGINT,
    started_at BIGINT,
    ended_at BIGINT,
    ended_by BIGINT,
    ending {KEY},
    ending_reason TEXT
);
CREATE INDEX initiative_of_space ON initiative (space_id, subject_id);

-- Who owns an initiative, and for which function of the organisation.
CREATE TABLE initiative_owner (
    initiative_id BIGINT NOT NULL REFERENCES subject (id),
    person_id BIGINT NOT NULL,
    function {KEY} NOT NULL,
    PRIMARY KEY (initiative_id, person_id)
) {CLUSTERED};
CREATE INDEX initiative_owner_of_person ON initiative_owner (person_id);

-- A look at an initiative that was planned for a day: held or not, and what came of it (stop, fix, grow).
CREATE TABLE initiative_review (
    id {ID},
    initiative_id BIGINT NOT NULL REFERENCES subject (id),
    planned_on BIGINT NOT NULL,
    held_at BIGINT,
    held_by BIGINT,
    verdict {KEY},
    note TEXT
);
CREATE INDEX initiative_review_of_initiative ON initiative_review (initiative_id, planned_on);

-- What somebody measured of an initiative or an experiment on a day. A value is never changed: a wrong one is struck.
CREATE TABLE initiative_value (
    id {ID},
    subject_id BIGINT NOT NULL REFERENCES subject (id),
    measured_on BIGINT NOT NULL,
    value DOUBLE PRECISION NOT NULL,
    note TEXT NOT NULL,
    person_id BIGINT NOT NULL,
    struck_at BIGINT,
    struck_by BIGINT
);
CREATE INDEX initiative_value_of_subject ON initiative_value (subject_id, measured_on);

-- An experiment: what is believed, how it shows, for how long. From `started_at` on nothing of that is changed. `mandate_id` is the
-- mandate under which it began without any approval, `approval_id` the decision that allowed it where no mandate did.
CREATE TABLE experiment (
    subject_id {ID} REFERENCES subject (id),
    space_id BIGINT NOT NULL,
    owner_id BIGINT NOT NULL,
    function {KEY} NOT NULL,
    side {KEY} NOT NULL,
    capability {KEY} NOT NULL,
    initiative_id BIGINT,
    from_id BIGINT,
    runs_in BIGINT,
    measure TEXT NOT NULL,
    unit TEXT NOT NULL,
    better {KEY} NOT NULL,
    baseline DOUBLE PRECISION,
    threshold DOUBLE PRECISION,
    days BIGINT NOT NULL,
    people BIGINT NOT NULL,
    cost BIGINT NOT NULL,
    data_level {KEY} NOT NULL,
    guardrails TEXT NOT NULL,
    stop_rule TEXT NOT NULL,
    started_at BIGINT,
    ends_at BIGINT,
    mandate_id BIGINT,
    approval_id BIGINT,
    closed_at BIGINT,
    closed_by BIGINT,
    verdict {KEY},
    result DOUBLE PRECISION,
    learned TEXT
);
CREATE INDEX experiment_of_space ON experiment (space_id, subject_id);
CREATE INDEX experiment_of_origin ON experiment (from_id);
CREATE INDEX experiment_of_initiative ON experiment (initiative_id);

-- What a council's decision lets people try without asking: its id is the decision's. It holds from `signed_at` to `ended_at`.
CREATE TABLE mandate (
    decision_id {ID} REFERENCES subject (id),
    space_id BIGINT NOT NULL,
    most_days BIGINT NOT NULL,
    most_people BIGINT NOT NULL,
    most_cost BIGINT NOT NULL,
    data_level {KEY} NOT NULL,
    stop_rules TEXT NOT NULL,
    signed_by BIGINT,
    signed_at BIGINT,
    ended_at BIGINT
);

-- A decision of a council that governs an experiment, and so lets it begin outside of every mandate.
CREATE TABLE experiment_approval (
    experiment_id BIGINT NOT NULL REFERENCES subject (id),
    decision_id BIGINT NOT NULL,
    PRIMARY KEY (experiment_id, decision_id)
) {CLUSTERED};

-- A success story is about something measured.
CREATE TABLE story (
    subject_id {ID} REFERENCES subject (id),
    space_id BIGINT NOT NULL,
    about_id BIGINT
);
CREATE INDEX story_of_space ON story (space_id, subject_id);
CREATE INDEX story_about ON story (about_id);

-- That somebody of IT read a story, for the share of IT that did; nobody sees who.
CREATE TABLE story_reading (
    story_id BIGINT NOT NULL REFERENCES subject (id),
    person_id BIGINT NOT NULL,
    PRIMARY KEY (story_id, person_id)
) {CLUSTERED};
