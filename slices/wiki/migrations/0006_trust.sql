-- How long somebody vouches for what a page says, and how often it is looked at again, in days; 0 for not.
CREATE TABLE wiki_verification (
    page_id {ID} REFERENCES subject (id),
    verified_by BIGINT NOT NULL,
    verified_at BIGINT NOT NULL,
    version BIGINT NOT NULL,
    until BIGINT NOT NULL,
    days BIGINT NOT NULL,
    told_at BIGINT,
    ended_at BIGINT
);
CREATE INDEX wiki_verification_until ON wiki_verification (until);

-- What cites a page that has changed, or is over: whoever answers for it looks at it again.
CREATE TABLE wiki_recheck (
    from_id BIGINT NOT NULL REFERENCES subject (id),
    page_id BIGINT NOT NULL REFERENCES subject (id),
    owner_id BIGINT NOT NULL,
    since BIGINT NOT NULL,
    expired BIGINT NOT NULL,
    PRIMARY KEY (from_id, page_id)
) {CLUSTERED};
CREATE INDEX wiki_recheck_of_owner ON wiki_recheck (owner_id, since);
CREATE INDEX wiki_recheck_of_page ON wiki_recheck (page_id);
