-- A person's photo. Its bytes are in the file store under a random key; `person.photo_id` names the current one, so that
-- its address changes with it.
CREATE TABLE photo (
    id {ID},
    person_id BIGINT NOT NULL REFERENCES person (id),
    store_key {KEY} NOT NULL,
    mime {KEY} NOT NULL,
    bytes BIGINT NOT NULL,
    sha256 {KEY} NOT NULL
);
CREATE INDEX photo_of_person ON photo (person_id, id);
