-- A vision of IT's leaders: its text with all earlier ones is its subject's. It is a draft until somebody published it.
CREATE TABLE vision (
    subject_id {ID} REFERENCES subject (id),
    space_id BIGINT NOT NULL,
    published_at BIGINT,
    published_by BIGINT,
    withdrawn_at BIGINT
);
CREATE INDEX vision_of_space ON vision (space_id, subject_id);

-- A goal of IT's operating strategy, and what the vision does for it; empty while nobody said.
CREATE TABLE vision_goal (
    vision_id BIGINT NOT NULL REFERENCES subject (id),
    place BIGINT NOT NULL,
    goal TEXT NOT NULL,
    served TEXT NOT NULL,
    PRIMARY KEY (vision_id, place)
) {CLUSTERED};

-- Who signed which version of a vision. What was signed is the text as it stood.
CREATE TABLE vision_signature (
    vision_id BIGINT NOT NULL REFERENCES subject (id),
    person_id BIGINT NOT NULL,
    version BIGINT NOT NULL,
    signed_at BIGINT NOT NULL,
    PRIMARY KEY (vision_id, person_id)
) {CLUSTERED};

-- A social business strategy. It holds from the decision of an enterprise council on, until a later one takes its place.
CREATE TABLE strategy (
    subject_id {ID} REFERENCES subject (id),
    space_id BIGINT NOT NULL,
    adopted_at BIGINT,
    decision_id BIGINT,
    ended_at BIGINT
);
CREATE INDEX strategy_of_space ON strategy (space_id, subject_id);

-- What a strategy is to reach: for which goal of the business, in which capability, measured by what.
CREATE TABLE strategy_objective (
    id {ID},
    strategy_id BIGINT NOT NULL REFERENCES subject (id),
    objective TEXT NOT NULL,
    business_goal TEXT NOT NULL,
    capability {KEY} NOT NULL,
    measure TEXT NOT NULL
);
CREATE INDEX strategy_objective_of_strategy ON strategy_objective (strategy_id, id);

-- The initiatives by which an objective is reached.
CREATE TABLE strategy_objective_initiative (
    objective_id BIGINT NOT NULL REFERENCES strategy_objective (id),
    initiative_id BIGINT NOT NULL,
    PRIMARY KEY (objective_id, initiative_id)
) {CLUSTERED};
