-- An uploaded list of people between its dry run and its application. The list itself is in the file store.
CREATE TABLE people_import (
    id {ID},
    uploader_id BIGINT NOT NULL REFERENCES person (id),
    name TEXT NOT NULL,
    store_key {KEY} NOT NULL,
    lines BIGINT NOT NULL,
    applied_at BIGINT,
    report TEXT NOT NULL DEFAULT ''
);
CREATE INDEX people_import_of_uploader ON people_import (uploader_id, id);
