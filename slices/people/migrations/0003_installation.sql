-- One row once somebody has set the installation up. `self_registration` is off, domains or open.
CREATE TABLE installation (
    id {ID},
    company TEXT NOT NULL,
    lang {KEY} NOT NULL,
    zone {KEY} NOT NULL,
    self_registration {KEY} NOT NULL,
    domains TEXT NOT NULL
);

-- Who the demo offers to sign in as.
CREATE TABLE demo_sign_in (
    person_id {ID} REFERENCES person (id),
    role TEXT NOT NULL,
    place BIGINT NOT NULL
);

-- How often somebody tried a thing that may be tried so often only. The key is a hash.
CREATE TABLE attempt (
    key {KEY} NOT NULL,
    count BIGINT NOT NULL,
    since BIGINT NOT NULL,
    until BIGINT NOT NULL,
    PRIMARY KEY (key)
) {CLUSTERED};
