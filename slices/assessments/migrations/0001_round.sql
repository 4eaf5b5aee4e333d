-- A round of assessment. It is a draft until it opens; what it asks and of whom is fixed from then on.
CREATE TABLE assessment_round (
    id {ID},
    title TEXT NOT NULL,
    -- A unit's name; empty for the whole organisation.
    unit TEXT NOT NULL,
    -- The instrument's version.
    instrument {KEY} NOT NULL,
    -- full, pulse or focus; a focus names its sub-dimensions, with commas between them.
    length {KEY} NOT NULL,
    focus TEXT NOT NULL,
    -- 1: everybody answers by name.
    named BIGINT NOT NULL,
    -- How many of the other employees are asked.
    sample BIGINT NOT NULL,
    -- The groups that are asked by the directory, with commas between them.
    directory TEXT NOT NULL,
    -- Lines of a list: a group, and a mail address. Emptied when the round opens.
    listed TEXT NOT NULL,
    -- 1: customers answer by a link that is handed on.
    customers BIGINT NOT NULL,
    made_by BIGINT NOT NULL,
    closes_at BIGINT NOT NULL,
    opened_at BIGINT,
    reminded_at BIGINT,
    closed_at BIGINT,
    -- The second turn: what is looked at again, and until when.
    consensus_subs TEXT NOT NULL DEFAULT '',
    consensus_until BIGINT,
    published_at BIGINT
);

-- The one cut of a round, fixed when it opens. A group of fewer than five answers by name or not at all.
CREATE TABLE assessment_group (
    round_id BIGINT NOT NULL REFERENCES assessment_round (id),
    rater_group {KEY} NOT NULL,
    by_name BIGINT NOT NULL,
    PRIMARY KEY (round_id, rater_group)
) {CLUSTERED};

-- Who is asked. It says that somebody answered, never what.
CREATE TABLE assessment_rater (
    id {ID},
    round_id BIGINT NOT NULL REFERENCES assessment_round (id),
    rater_group {KEY} NOT NULL,
    person_id BIGINT,
    email {KEY},
    lang {KEY} NOT NULL,
    secret_hash {KEY} NOT NULL,
    begun BIGINT NOT NULL DEFAULT 0,
    finished BIGINT NOT NULL DEFAULT 0
);
CREATE UNIQUE INDEX assessment_rater_secret_key ON assessment_rater (secret_hash);
CREATE INDEX assessment_rater_of_round ON assessment_rater (round_id, rater_group);
CREATE INDEX assessment_rater_of_person ON assessment_rater (person_id, round_id);

-- What somebody answers. Nothing here leads to the row of whoever was asked: the link that they hold opens both, and only the
-- hashes of two different texts made of it are kept. The id has the moment of the round's opening, the same for all.
CREATE TABLE assessment_sheet (
    id {ID},
    round_id BIGINT NOT NULL REFERENCES assessment_round (id),
    rater_group {KEY} NOT NULL,
    key_hash {KEY} NOT NULL,
    -- Whose it is, where they answer by name.
    person_id BIGINT,
    name TEXT NOT NULL DEFAULT '',
    -- The two unscored questions, 0 to 10.
    close_to BIGINT,
    matters BIGINT
);
CREATE UNIQUE INDEX assessment_sheet_key_key ON assessment_sheet (key_hash);
CREATE INDEX assessment_sheet_of_round ON assessment_sheet (round_id);

-- Turn 1 is the round's own, turn 2 the second look at what the raters saw differently. Both are kept.
CREATE TABLE assessment_answer (
    sheet_id BIGINT NOT NULL REFERENCES assessment_sheet (id),
    item {KEY} NOT NULL,
    turn BIGINT NOT NULL,
    -- 0 to 4, with ? behind it for a guess, DK, NMA; empty where only a comment was written.
    answer {KEY} NOT NULL,
    comment TEXT NOT NULL DEFAULT '',
    evidence TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (sheet_id, item, turn)
) {CLUSTERED};

-- What a round came to, as it was published: the figures of last year's board paper are found again.
CREATE TABLE assessment_result (
    round_id {ID} REFERENCES assessment_round (id),
    body TEXT NOT NULL
);
