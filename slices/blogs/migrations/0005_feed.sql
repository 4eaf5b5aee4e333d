-- The secret part of the address under which a person's feed reader reads blogs: its hash only.
CREATE TABLE blog_feed (
    person_id {ID},
    hash {KEY} NOT NULL,
    made_at BIGINT NOT NULL
);
CREATE UNIQUE INDEX blog_feed_hash_key ON blog_feed (hash);
