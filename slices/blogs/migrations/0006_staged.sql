-- A new version of a published post that is not live yet: its author's until they put it live, or until they send it to who may. It
-- was written over the version `base_version` of the text.
CREATE TABLE blog_staged (
    post_id {ID} REFERENCES subject (id),
    title TEXT NOT NULL,
    source TEXT NOT NULL,
    kind {KEY} NOT NULL,
    about_id BIGINT,
    base_version BIGINT NOT NULL,
    changed_by BIGINT NOT NULL,
    changed_at BIGINT NOT NULL,
    sent_at BIGINT
);
