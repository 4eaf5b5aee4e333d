-- One row while this database is a restored copy that nobody has let out: nothing leaves the house. `whole` is 0 until the
-- restore has come to its end.
CREATE TABLE quarantine (
    id {ID},
    since BIGINT NOT NULL,
    whole BIGINT NOT NULL
);
