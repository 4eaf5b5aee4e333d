-- Who wrote the text that holds, where that is not its author: a page has many writers, and an answer takes a proposed change.
ALTER TABLE subject ADD COLUMN editor_id BIGINT;
