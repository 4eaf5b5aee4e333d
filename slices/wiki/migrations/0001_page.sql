-- A page of a space's wiki: where it hangs, who answers for it, and what readers may expect of it. `place` orders it among the pages
-- below the same one. `access` says how it differs from the page above: 0 not at all, 1 fewer people read it, 2 more do.
CREATE TABLE wiki_page (
    subject_id {ID} REFERENCES subject (id),
    space_id BIGINT NOT NULL,
    parent_id BIGINT,
    place BIGINT NOT NULL,
    owner_id BIGINT NOT NULL,
    access BIGINT NOT NULL DEFAULT 0,
    approval BIGINT NOT NULL DEFAULT 0,
    archived_at BIGINT,
    superseded_by BIGINT
);
CREATE INDEX wiki_page_of_space ON wiki_page (space_id, parent_id, place);
CREATE INDEX wiki_page_of_parent ON wiki_page (parent_id, place);
CREATE INDEX wiki_page_widened ON wiki_page (space_id) WHERE access = 2;
CREATE INDEX wiki_page_of_owner ON wiki_page (owner_id);

-- What was said of a version. Its text is in the subject, or in the subject's earlier texts.
CREATE TABLE wiki_change (
    page_id BIGINT NOT NULL REFERENCES subject (id),
    version BIGINT NOT NULL,
    note TEXT NOT NULL,
    minor BIGINT NOT NULL,
    approved_by BIGINT,
    PRIMARY KEY (page_id, version)
) {CLUSTERED};

-- The headings of a page, with the part of an address that leads to each. It stays when a heading is worded anew.
CREATE TABLE wiki_heading (
    page_id BIGINT NOT NULL REFERENCES subject (id),
    number BIGINT NOT NULL,
    anchor {KEY} NOT NULL,
    words TEXT NOT NULL,
    PRIMARY KEY (page_id, number)
) {CLUSTERED};

-- What leads to which page: pages, answers, posts.
CREATE TABLE wiki_link (
    from_id BIGINT NOT NULL,
    page_id BIGINT NOT NULL,
    PRIMARY KEY (from_id, page_id)
) {CLUSTERED};
CREATE INDEX wiki_link_to ON wiki_link (page_id, from_id);

-- Titles that a page names in double brackets and that no page of its space has.
CREATE TABLE wiki_wanted (
    page_id BIGINT NOT NULL REFERENCES subject (id),
    title {KEY} NOT NULL,
    PRIMARY KEY (page_id, title)
) {CLUSTERED};
