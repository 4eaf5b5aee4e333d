-- Bytes in the file store that no file holds yet, or any more. A row is there before its bytes are, so a crash at any moment
-- leaves nothing that the sweep does not find; it goes in the transaction that makes the file.
CREATE TABLE loose_blob (
    store_key {KEY} PRIMARY KEY,
    since BIGINT NOT NULL
);
CREATE INDEX loose_blob_oldest ON loose_blob (since);
