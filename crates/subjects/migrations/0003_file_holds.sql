-- Files that somebody is writing a text around, by the place where they write it. They wait for that text as long as its
-- draft is kept, and no longer.
CREATE TABLE subject_file_hold (
    owner_id BIGINT NOT NULL,
    place {KEY} NOT NULL,
    file_id BIGINT NOT NULL,
    PRIMARY KEY (owner_id, place, file_id)
) {CLUSTERED};
CREATE INDEX subject_file_hold_of_file ON subject_file_hold (file_id);
