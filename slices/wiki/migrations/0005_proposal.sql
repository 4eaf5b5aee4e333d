-- Changes of pages that are not made yet: written by somebody who may not make them, or where changes need an approval. Its author and
-- those who keep the page read it: they are found through the page. `state`: 0 waits, 1 made, 2 declined, 3 taken back.
CREATE TABLE wiki_proposal (
    id {ID},
    page_id BIGINT NOT NULL REFERENCES subject (id),
    author_id BIGINT NOT NULL,
    title TEXT NOT NULL,
    source TEXT NOT NULL,
    note TEXT NOT NULL,
    minor BIGINT NOT NULL,
    base_version BIGINT NOT NULL,
    state BIGINT NOT NULL DEFAULT 0,
    word TEXT NOT NULL DEFAULT '',
    decided_by BIGINT,
    decided_at BIGINT
);
CREATE INDEX wiki_proposal_of_page ON wiki_proposal (page_id, state, id);
CREATE INDEX wiki_proposal_of_author ON wiki_proposal (author_id, id);
