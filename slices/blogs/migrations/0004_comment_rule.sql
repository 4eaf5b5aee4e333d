-- How long comments are taken: on a blog for the posts to come, on a post for itself. `rule` is open, closed or days. A post's comments
-- close at `closes_at`; `done_at` says since when they are, so that whoever opens them again by hand has the last word.
CREATE TABLE blog_comment_rule (
    subject_id {ID} REFERENCES subject (id),
    rule {KEY} NOT NULL,
    days BIGINT NOT NULL,
    closes_at BIGINT,
    done_at BIGINT,
    set_by BIGINT NOT NULL
);
CREATE INDEX blog_comment_rule_closes ON blog_comment_rule (closes_at);
