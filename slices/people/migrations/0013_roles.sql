-- Published: who leads and who works in IT is asked beyond this slice (rounds of assessment, measures).
ALTER TABLE person ADD COLUMN leader BIGINT NOT NULL DEFAULT 0;
ALTER TABLE person ADD COLUMN works_in_it BIGINT NOT NULL DEFAULT 0;
