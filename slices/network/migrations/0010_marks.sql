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

-- Counting what is unread in a space touches this index alone, and no post. `version > 0` holds for every
-- row; it is there so that only statements that say it use this index: PostgreSQL would else take it for lists by id, and
-- walk all of a space.
CREATE INDEX subject_unread ON subject (space_id, last_id, audience_id, state, id)
    WHERE parent_id IS NULL AND version > 0;
