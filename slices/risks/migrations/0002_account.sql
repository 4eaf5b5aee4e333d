-- An official account, or a tool that nobody made official; its name, its purpose and who may see it are its subject's. What would
-- open it (a password, a key) is never kept here.
CREATE TABLE risks_account (
    subject_id {ID} REFERENCES subject (id),
    space_id BIGINT NOT NULL,
    sort {KEY} NOT NULL,
    platform TEXT NOT NULL,
    handle TEXT NOT NULL,
    owner_id BIGINT,
    backup_id BIGINT,
    holds {KEY} NOT NULL,
    stage {KEY} NOT NULL,
    replaced_by TEXT NOT NULL
);
CREATE INDEX risks_account_of_owner ON risks_account (owner_id);
CREATE INDEX risks_account_of_backup ON risks_account (backup_id);

-- Somebody looked at who can get in: when (in the id), who, and what they found. Rows are added and never changed.
CREATE TABLE risks_access_review (
    id {ID},
    account_id BIGINT NOT NULL REFERENCES subject (id),
    by_id BIGINT NOT NULL,
    note TEXT NOT NULL
);
CREATE INDEX risks_access_review_of_account ON risks_access_review (account_id, id);
