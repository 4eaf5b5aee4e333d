-- Addresses that a page had elsewhere, or has by its path in what was imported: they lead to it.
CREATE TABLE wiki_address (
    space_id BIGINT NOT NULL,
    path {KEY} NOT NULL,
    page_id BIGINT NOT NULL REFERENCES subject (id),
    PRIMARY KEY (space_id, path)
) {CLUSTERED};
CREATE INDEX wiki_address_of_page ON wiki_address (page_id);
