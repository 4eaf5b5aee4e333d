-- Who reacted to what; `place` counts from 0 in the order of reactions::SIX. The counters are in subject.
CREATE TABLE reaction (
    subject_id BIGINT NOT NULL REFERENCES subject (id),
    person_id BIGINT NOT NULL REFERENCES person (id),
    place BIGINT NOT NULL,
    reacted_at BIGINT NOT NULL,
    PRIMARY KEY (subject_id, person_id, place)
) {CLUSTERED};

-- Why a thread is closed, by whom and since when. Reopening takes the row away.
CREATE TABLE closure (
    subject_id {ID} REFERENCES subject (id),
    person_id BIGINT NOT NULL REFERENCES person (id),
    closed_at BIGINT NOT NULL,
    reason TEXT NOT NULL
);

-- Who took something away, and when. Bringing it back takes the row away.
CREATE TABLE removal (
    subject_id {ID} REFERENCES subject (id),
    person_id BIGINT NOT NULL REFERENCES person (id),
    removed_at BIGINT NOT NULL
);

-- What a person keeps to read again. Nobody else learns of it.
CREATE TABLE bookmark (
    person_id BIGINT NOT NULL REFERENCES person (id),
    subject_id BIGINT NOT NULL REFERENCES subject (id),
    kept_at BIGINT NOT NULL,
    PRIMARY KEY (person_id, subject_id)
) {CLUSTERED};
CREATE INDEX bookmark_newest ON bookmark (person_id, kept_at);

-- What stands on top of its space until a moment.
CREATE TABLE pin (
    subject_id {ID} REFERENCES subject (id),
    space_id BIGINT NOT NULL REFERENCES space (id),
    person_id BIGINT NOT NULL REFERENCES person (id),
    pinned_at BIGINT NOT NULL,
    until BIGINT NOT NULL
);
CREATE INDEX pin_of_space ON pin (space_id, until);

-- How many people of each kind there are, counted once a minute for the line above the composer.
CREATE TABLE headcount (
    kind BIGINT NOT NULL PRIMARY KEY,
    heads BIGINT NOT NULL
);
