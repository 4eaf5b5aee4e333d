-- Which thread somebody followed before that turned out to ask what this one asks, where the level came along from there. What they
-- choose themselves comes from nowhere.
ALTER TABLE notice_level ADD COLUMN from_id BIGINT;
CREATE INDEX notice_level_from ON notice_level (from_id) WHERE from_id IS NOT NULL;
