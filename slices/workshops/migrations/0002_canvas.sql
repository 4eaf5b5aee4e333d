-- A use-case canvas; its title, its audience and, as one text with all earlier ones, its fields are its subject's. `version` counts
-- its changes, so that nobody overwrites what they have not seen. `state` goes from sketch over voted and decided to experiment,
-- scaled or stopped; the last three follow the experiment that came of it.
CREATE TABLE workshop_canvas (
    subject_id {ID} REFERENCES subject (id),
    workshop_id BIGINT NOT NULL,
    team_id BIGINT,
    card_id BIGINT,
    capability {KEY} NOT NULL,
    side {KEY} NOT NULL,
    goal {KEY} NOT NULL,
    owner_id BIGINT,
    version BIGINT NOT NULL DEFAULT 1,
    state {KEY} NOT NULL,
    decided_at BIGINT,
    decided_by BIGINT,
    experiment_id BIGINT,
    experiment_at BIGINT,
    ended_at BIGINT
);
CREATE INDEX workshop_canvas_of_workshop ON workshop_canvas (workshop_id, subject_id);
CREATE INDEX workshop_canvas_of_experiment ON workshop_canvas (experiment_id);

-- The fields of a canvas that are plain texts.
CREATE TABLE workshop_canvas_field (
    canvas_id BIGINT NOT NULL REFERENCES subject (id),
    field {KEY} NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (canvas_id, field)
) {CLUSTERED};

-- Dots that somebody set on a canvas, while the workshop's vote is open.
CREATE TABLE workshop_dot (
    canvas_id BIGINT NOT NULL REFERENCES subject (id),
    person_id BIGINT NOT NULL,
    dots BIGINT NOT NULL,
    PRIMARY KEY (canvas_id, person_id)
) {CLUSTERED};

-- A short note on a team's board. It is a subject only once somebody carried it on, so that a breakout of a hundred notes is news to
-- nobody; what came of it then keeps its origin.
CREATE TABLE workshop_card (
    id {ID},
    workshop_id BIGINT NOT NULL REFERENCES subject (id),
    team_id BIGINT,
    author_id BIGINT NOT NULL,
    text TEXT NOT NULL,
    client_key {KEY} NOT NULL,
    subject_id BIGINT
);
CREATE INDEX workshop_card_of_workshop ON workshop_card (workshop_id, id);
CREATE UNIQUE INDEX workshop_card_author_id_client_key_key ON workshop_card (author_id, client_key);
CREATE UNIQUE INDEX workshop_card_subject_id_key ON workshop_card (subject_id);

-- How another company uses social technology: its name is the subject's title, what came of it its text.
CREATE TABLE workshop_example (
    subject_id {ID} REFERENCES subject (id),
    space_id BIGINT NOT NULL,
    pattern TEXT NOT NULL,
    capability {KEY} NOT NULL,
    strategy TEXT NOT NULL,
    source TEXT NOT NULL
);
CREATE INDEX workshop_example_of_space ON workshop_example (space_id, subject_id);

-- Who finds an example useful to us.
CREATE TABLE workshop_useful (
    example_id BIGINT NOT NULL REFERENCES subject (id),
    person_id BIGINT NOT NULL,
    PRIMARY KEY (example_id, person_id)
) {CLUSTERED};

-- How often a question of the pulse was answered with a value from 0 to 4, before and after. Nobody's answers are kept together, and
-- none with a name.
CREATE TABLE workshop_pulse (
    workshop_id BIGINT NOT NULL REFERENCES subject (id),
    moment {KEY} NOT NULL,
    question BIGINT NOT NULL,
    value BIGINT NOT NULL,
    answers BIGINT NOT NULL,
    PRIMARY KEY (workshop_id, moment, question, value)
) {CLUSTERED};

-- Who answered already, so that everybody answers once.
CREATE TABLE workshop_pulse_given (
    workshop_id BIGINT NOT NULL REFERENCES subject (id),
    moment {KEY} NOT NULL,
    person_id BIGINT NOT NULL,
    PRIMARY KEY (workshop_id, moment, person_id)
) {CLUSTERED};
