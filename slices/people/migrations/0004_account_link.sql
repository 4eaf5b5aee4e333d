-- A link that was mailed to prove an address: it holds for a while, and once. What it is for says `purpose`: reset, join (to
-- make an account), known (somebody asked to make one for an address that has one), nobody (nothing is sent).
CREATE TABLE account_link (
    id {ID},
    purpose {KEY} NOT NULL,
    person_id BIGINT REFERENCES person (id),
    email TEXT NOT NULL,
    name TEXT NOT NULL,
    kind BIGINT NOT NULL,
    lang {KEY} NOT NULL,
    invitation_id BIGINT,
    secret_hash {KEY} NOT NULL,
    expires_at BIGINT NOT NULL,
    used_at BIGINT
);
CREATE UNIQUE INDEX account_link_secret_hash_key ON account_link (secret_hash);
CREATE INDEX account_link_of_person ON account_link (person_id, purpose);
