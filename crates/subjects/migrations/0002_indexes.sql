-- No statement walks it: what asks for the last activity of a space asks `subject_unread`. Each reply wrote it anew.
DROP INDEX subject_active;

-- Only what was imported has a source; everything else had an empty entry here.
DROP INDEX subject_source_source_key_key;
CREATE UNIQUE INDEX subject_source_source_key_key ON subject (source, source_key) WHERE source IS NOT NULL;
