-- A meeting: planned until it is opened, closed, and its minutes are published; or called off. `sequence` counts its moves for
-- calendars. What was true when it closed (seats, presence, quorum) stays as it was.
CREATE TABLE council_meeting (
    subject_id {ID} REFERENCES subject (id),
    council_id BIGINT NOT NULL,
    starts_at BIGINT NOT NULL,
    length_minutes BIGINT NOT NULL,
    place TEXT NOT NULL,
    link TEXT NOT NULL,
    sequence BIGINT NOT NULL DEFAULT 0,
    opened_at BIGINT,
    opened_by BIGINT,
    closed_at BIGINT,
    closed_by BIGINT,
    called_off_at BIGINT,
    called_off_by BIGINT,
    seats_voting BIGINT,
    seats_present BIGINT,
    functions_seated BIGINT,
    functions_present BIGINT,
    quorum_met BIGINT,
    minutes_draft TEXT NOT NULL DEFAULT '',
    minutes_id BIGINT,
    published_at BIGINT,
    published_by BIGINT,
    approved_at BIGINT,
    approved_by BIGINT
);
CREATE INDEX council_meeting_of_council ON council_meeting (council_id, starts_at);
CREATE UNIQUE INDEX council_meeting_minutes_id_key ON council_meeting (minutes_id);

-- A point on the agenda, in the order of `place`. It may come from a topic, and may be about any subject.
CREATE TABLE council_item (
    id {ID},
    meeting_id BIGINT NOT NULL REFERENCES subject (id),
    place BIGINT NOT NULL,
    title TEXT NOT NULL,
    minutes BIGINT NOT NULL,
    presenter_id BIGINT,
    purpose {KEY} NOT NULL,
    topic_id BIGINT,
    about_id BIGINT,
    parked_at BIGINT
);
CREATE INDEX council_item_of_meeting ON council_item (meeting_id, place, id);
CREATE INDEX council_item_of_topic ON council_item (topic_id);

-- What came of a point, written while the meeting is open and correctable until the minutes are published.
CREATE TABLE council_outcome (
    id {ID},
    meeting_id BIGINT NOT NULL REFERENCES subject (id),
    item_id BIGINT NOT NULL,
    kind {KEY} NOT NULL,
    text TEXT NOT NULL,
    action_id BIGINT,
    decision_id BIGINT,
    written_by BIGINT NOT NULL,
    corrected_at BIGINT
);
CREATE INDEX council_outcome_of_meeting ON council_outcome (meeting_id, item_id, id);

-- Who was there: in, out or excused. A seat without a row has not been asked yet.
CREATE TABLE council_attendance (
    meeting_id BIGINT NOT NULL REFERENCES subject (id),
    seat_id BIGINT NOT NULL,
    state {KEY} NOT NULL,
    PRIMARY KEY (meeting_id, seat_id)
) {CLUSTERED};

-- One secret address a person under which a calendar reads that person's meetings. Only its hash is kept.
CREATE TABLE council_feed (
    person_id {ID},
    hash {KEY} NOT NULL,
    made_at BIGINT NOT NULL
);
CREATE UNIQUE INDEX council_feed_hash_key ON council_feed (hash);
