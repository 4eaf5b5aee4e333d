-- A post that went out by mail, once: by whose word, and to how many people of its space.
CREATE TABLE blog_letter (
    post_id {ID} REFERENCES subject (id),
    sent_by BIGINT NOT NULL,
    sent_at BIGINT NOT NULL,
    people BIGINT NOT NULL
);

-- To whom, so that nobody gets it twice.
CREATE TABLE blog_letter_to (
    post_id BIGINT NOT NULL REFERENCES subject (id),
    person_id BIGINT NOT NULL,
    PRIMARY KEY (post_id, person_id)
) {CLUSTERED};

-- Who wants no posts by mail.
CREATE TABLE blog_letter_refusal (
    person_id {ID},
    refused_at BIGINT NOT NULL
);
