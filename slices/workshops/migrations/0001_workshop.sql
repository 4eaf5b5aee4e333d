-- What only a workshop knows; its title, its purpose and who may see it are its subject's. It is a draft until it is made ready,
-- live once it begins, and closed. `lang` is the language in which its canvases are headed.
CREATE TABLE workshop (
    subject_id {ID} REFERENCES subject (id),
    space_id BIGINT NOT NULL,
    facilitator_id BIGINT NOT NULL,
    starts_at BIGINT NOT NULL,
    place TEXT NOT NULL,
    link TEXT NOT NULL,
    lang {KEY} NOT NULL,
    ready_at BIGINT,
    ready_by BIGINT,
    begun_at BIGINT,
    begun_by BIGINT,
    closed_at BIGINT,
    closed_by BIGINT,
    followed_at BIGINT,
    vote_dots BIGINT NOT NULL DEFAULT 5,
    vote_opened_at BIGINT,
    vote_closed_at BIGINT
);
CREATE INDEX workshop_of_space ON workshop (space_id, starts_at);
CREATE INDEX workshop_closed ON workshop (closed_at);

-- A vendor or a consultant who helps to hold it: from where, who, and what they bring.
CREATE TABLE workshop_partner (
    id {ID},
    workshop_id BIGINT NOT NULL REFERENCES subject (id),
    organisation TEXT NOT NULL,
    person TEXT NOT NULL,
    brings TEXT NOT NULL
);
CREATE INDEX workshop_partner_of_workshop ON workshop_partner (workshop_id, id);

-- A block of the day, in the order of `place`. When it begins follows from the blocks before it; `pushed` are the minutes that were
-- added while it went on. What really was stays in `began_at` and `ended_at`. `private_notes` are for those who lead.
CREATE TABLE workshop_block (
    id {ID},
    workshop_id BIGINT NOT NULL REFERENCES subject (id),
    place BIGINT NOT NULL,
    category {KEY} NOT NULL,
    minutes BIGINT NOT NULL,
    pushed BIGINT NOT NULL DEFAULT 0,
    title TEXT NOT NULL,
    how TEXT NOT NULL,
    output TEXT NOT NULL,
    notes TEXT NOT NULL,
    private_notes TEXT NOT NULL,
    began_at BIGINT,
    ended_at BIGINT
);
CREATE INDEX workshop_block_of_workshop ON workshop_block (workshop_id, place, id);

-- Who takes part, in which team, and whether they were there: signed up by themselves or added, attendance taken at the door.
CREATE TABLE workshop_person (
    workshop_id BIGINT NOT NULL REFERENCES subject (id),
    person_id BIGINT NOT NULL,
    added_at BIGINT NOT NULL,
    added_by BIGINT NOT NULL,
    team_id BIGINT,
    attended_at BIGINT,
    attended_by BIGINT,
    PRIMARY KEY (workshop_id, person_id)
) {CLUSTERED};
CREATE INDEX workshop_person_of_person ON workshop_person (person_id, workshop_id);

-- A team, with the clock of its breakout: it runs until `rings_at`.
CREATE TABLE workshop_team (
    id {ID},
    workshop_id BIGINT NOT NULL REFERENCES subject (id),
    place BIGINT NOT NULL,
    name TEXT NOT NULL,
    rings_at BIGINT
);
CREATE INDEX workshop_team_of_workshop ON workshop_team (workshop_id, place, id);
