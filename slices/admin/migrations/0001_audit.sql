-- What an auditor asks for, one line after the other. Lines are only ever added. Each holds the hash of the line before it
-- and its own over everything in it, so that a line which was changed or taken out breaks the chain. `about` has ids as
-- JSON, never what somebody wrote.
CREATE TABLE audit (
    id {ID},
    place BIGINT NOT NULL,
    at BIGINT NOT NULL,
    actor_id BIGINT,
    act {KEY} NOT NULL,
    about TEXT NOT NULL,
    previous {KEY} NOT NULL,
    hash {KEY} NOT NULL
);
CREATE UNIQUE INDEX audit_place_key ON audit (place);

-- The end of the chain: one row, locked by whoever adds a line.
CREATE TABLE audit_head (
    id {ID},
    place BIGINT NOT NULL,
    hash {KEY} NOT NULL
);
INSERT INTO audit_head (id, place, hash) VALUES (1, 0, '');
