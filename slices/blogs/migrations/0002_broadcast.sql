-- A list to which mails went out again and again, as its owner counted it: how many received one, how many mailings were looked
-- at, and how many replies came to all of these together. From `retired_at` on the blog stands in its place.
CREATE TABLE blog_broadcast (
    id {ID},
    blog_id BIGINT NOT NULL REFERENCES subject (id),
    name TEXT NOT NULL,
    recipients BIGINT NOT NULL,
    mailings BIGINT NOT NULL,
    replies BIGINT NOT NULL,
    recorded_by BIGINT NOT NULL,
    retired_at BIGINT
);
CREATE INDEX blog_broadcast_of_blog ON blog_broadcast (blog_id, id);
