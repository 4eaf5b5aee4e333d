-- A line in somebody's bell: one event, or a burst of the same. Whether its reader may still read it is asked of its
-- subject's audience, or of its space's where it has no subject, whenever it is shown, counted or mailed.
CREATE TABLE notice (
    id {ID},
    person_id BIGINT NOT NULL,
    subject_id BIGINT REFERENCES subject (id),
    root_id BIGINT,
    space_id BIGINT NOT NULL,
    reasons BIGINT NOT NULL,
    actor_id BIGINT,
    at BIGINT NOT NULL,
    count BIGINT NOT NULL DEFAULT 1,
    in_bell BIGINT NOT NULL,
    by_mail BIGINT NOT NULL,
    seen_at BIGINT,
    read_at BIGINT,
    mail_id BIGINT,
    mailed_at BIGINT
);
CREATE INDEX notice_unseen ON notice (person_id, id) WHERE seen_at IS NULL;
CREATE INDEX notice_of_person ON notice (person_id, at, id);
CREATE INDEX notice_of_thread ON notice (person_id, root_id);
CREATE INDEX notice_to_mail ON notice (id) WHERE by_mail = 1 AND mail_id IS NULL AND seen_at IS NULL;
CREATE INDEX notice_of_mail ON notice (mail_id);

-- How much a person wants to hear of a space (place 1) or a thread (place 2): 0 nothing unless they are named, 2 all. What is
-- usual has no row.
CREATE TABLE notice_level (
    place BIGINT NOT NULL,
    place_id BIGINT NOT NULL,
    person_id BIGINT NOT NULL,
    level BIGINT NOT NULL,
    PRIMARY KEY (place, place_id, person_id)
) {CLUSTERED};
CREATE INDEX notice_level_of_person ON notice_level (person_id);

-- Which reasons a person does not want in the bell or by mail, as bits; and whether mail waits for working hours.
CREATE TABLE notice_setting (
    person_id {ID},
    bell_off BIGINT NOT NULL,
    mail_off BIGINT NOT NULL,
    quiet BIGINT NOT NULL
);
