-- Personal blogs and those of a space have several authors; one of these may publish what they write themselves. Whoever may draft for
-- a leader never publishes. `whose` is personal or space for these two sorts; `goal_days` may be 0 in them: no goal.
ALTER TABLE blog_delegate ADD COLUMN publishes BIGINT NOT NULL DEFAULT 0;

-- A draft on its way: sent for review, by whom and when, and what came of it: returned (with a word), withdrawn, scheduled or published.
CREATE TABLE blog_review (
    id {ID},
    draft_id BIGINT NOT NULL,
    blog_id BIGINT NOT NULL REFERENCES subject (id),
    sent_by BIGINT NOT NULL,
    ended_at BIGINT,
    ended_by BIGINT,
    outcome {KEY},
    word TEXT
);
CREATE INDEX blog_review_of_draft ON blog_review (draft_id, id);
CREATE UNIQUE INDEX blog_review_open_key ON blog_review (draft_id) WHERE ended_at IS NULL;

-- A draft that is published by itself: at which hour of whose clock, and which moment that is. Where it could not be published it stays,
-- and `why` says what stood in the way: left, right or words.
CREATE TABLE blog_schedule (
    draft_id {ID},
    blog_id BIGINT NOT NULL REFERENCES subject (id),
    set_by BIGINT NOT NULL,
    hour {KEY} NOT NULL,
    zone {KEY} NOT NULL,
    due_at BIGINT NOT NULL,
    failed_at BIGINT,
    why {KEY}
);
CREATE INDEX blog_schedule_due ON blog_schedule (due_at);
