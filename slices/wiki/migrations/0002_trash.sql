-- Pages that were taken away together: the page that was taken away, and all below it.
CREATE TABLE wiki_trashed (
    page_id {ID},
    branch_id BIGINT NOT NULL,
    removed_by BIGINT NOT NULL,
    removed_at BIGINT NOT NULL
);
CREATE INDEX wiki_trashed_of_branch ON wiki_trashed (branch_id);
