-- How far a member has read in a space: nothing up to this id is new to them. Without a row, nothing from before they joined
-- is. `read_at` is when they last read there.
CREATE TABLE space_mark (
    person_id BIGINT NOT NULL REFERENCES person (id),
    space_id BIGINT NOT NULL REFERENCES space (id),
    read_to BIGINT NOT NULL,
    read_at BIGINT NOT NULL,
    PRIMARY KEY (person_id, space_id)
) {CLUSTERED};

-- How far somebody has read in a thread, where that is further than in its space. Rows go when the space catches up.
CREATE TABLE thread_mark (
    person_id BIGINT NOT NULL REFERENCES person (id),
    space_id BIGINT NOT NULL REFERENCES space (id),
    root_id BIGINT NOT NULL REFERENCES subject (id),
    read_to BIGINT NOT NULL,
    PRIMARY KEY (person_id, space_id, root_id)
) {CLUSTERED};

-- What somebody marked as unread, to come back to it: it counts as read up to this id only, whatever the other marks say.
CREATE TABLE unread_mark (
    person_id BIGINT NOT NULL REFERENCES person (id),
    space_id BIGINT NOT NULL REFERENCES space (id),
    root_id BIGINT NOT NULL REFERENCES subject (id),
    read_to BIGINT NOT NULL,
    marked_at BIGINT NOT NULL,
    PRIMARY KEY (person_id, space_id, root_id)
) {CLUSTERED};

-- Counting what is unread in a space touches this index alone, and no post. It says `root_id = id` where other indexes say
-- `parent_id IS NULL`, and the statements that count say the same: so neither engine takes it for a list by id, and walks all
-- of a space, nor an index without the audience for this.
CREATE INDEX subject_unread ON subject (space_id, last_id, audience_id, state, id) WHERE root_id = id;
