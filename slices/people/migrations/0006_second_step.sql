-- The secret of the second step is derived from `nonce` with the installation's key, so that it is not kept. `last_step` is
-- the last code that was used: none is good twice.
CREATE TABLE second_step (
    person_id {ID} REFERENCES person (id),
    nonce {KEY} NOT NULL,
    last_step BIGINT NOT NULL,
    made_at BIGINT NOT NULL
);

CREATE TABLE recovery_code (
    person_id BIGINT NOT NULL REFERENCES person (id),
    code_hash {KEY} NOT NULL,
    PRIMARY KEY (person_id, code_hash)
) {CLUSTERED};
