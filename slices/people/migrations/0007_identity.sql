-- An account at a sign-in provider: the pair of issuer and subject, and nothing else, says who somebody is.
CREATE TABLE identity (
    id {ID},
    issuer {KEY} NOT NULL,
    subject {KEY} NOT NULL,
    person_id BIGINT NOT NULL REFERENCES person (id)
);
CREATE UNIQUE INDEX identity_issuer_subject_key ON identity (issuer, subject);
CREATE INDEX identity_of_person ON identity (person_id);

-- Somebody on their way to a provider and back. Bound to one browser, and good once.
CREATE TABLE identity_trip (
    state_hash {KEY} NOT NULL,
    browser_hash {KEY} NOT NULL,
    provider {KEY} NOT NULL,
    -- Who links the account to theirs; nobody for signing in.
    person_id BIGINT,
    next TEXT NOT NULL,
    expires_at BIGINT NOT NULL,
    PRIMARY KEY (state_hash)
) {CLUSTERED};
