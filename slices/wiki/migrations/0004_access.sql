-- The audience of a page that says itself who reads it, and the list of those who are named: they alone of those who read the page
-- above, or they besides these.
CREATE TABLE wiki_access (
    page_id {ID} REFERENCES subject (id),
    audience_id BIGINT NOT NULL REFERENCES audience (id),
    list_id BIGINT REFERENCES audience (id)
);

-- Who is named: a person, or the members of a space. The other column is 0.
CREATE TABLE wiki_reader (
    page_id BIGINT NOT NULL REFERENCES subject (id),
    person_id BIGINT NOT NULL,
    space_id BIGINT NOT NULL,
    PRIMARY KEY (page_id, person_id, space_id)
) {CLUSTERED};
