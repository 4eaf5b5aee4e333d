-- An invitation to make an account. With an address it was mailed there and holds for it alone; without one it is a link.
CREATE TABLE invitation (
    id {ID},
    secret_hash {KEY} NOT NULL,
    kind BIGINT NOT NULL,
    email {KEY},
    made_by BIGINT NOT NULL REFERENCES person (id),
    space_id BIGINT,
    role BIGINT,
    lang {KEY} NOT NULL,
    uses BIGINT NOT NULL,
    uses_left BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    revoked_at BIGINT
);
CREATE UNIQUE INDEX invitation_secret_hash_key ON invitation (secret_hash);
