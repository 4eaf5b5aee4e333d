-- Where mail goes: the part before the @, in lower case, and the space in which it is made something of.
CREATE TABLE intake_address (
    local {KEY} PRIMARY KEY NOT NULL,
    space_id BIGINT NOT NULL,
    set_by_id BIGINT NOT NULL,
    set_at BIGINT NOT NULL
);

-- A mail as it came. It is here before its server is told that it was taken.
CREATE TABLE intake_mail (
    id {ID},
    -- Of the recipient, the Message-ID and the mail without its head: the same mail handed over again is the same row.
    digest {KEY} NOT NULL,
    recipient {KEY} NOT NULL,
    -- Where complaints would go; empty for what is one itself.
    envelope_from {KEY} NOT NULL,
    raw {BYTES} NOT NULL,
    space_id BIGINT NOT NULL,
    -- The thread and the person of the token in its address, if it has one.
    root_id BIGINT,
    owner_id BIGINT,
    -- 0 just came, 1 waits for somebody to look, 2 something was made of it, 3 set aside, 4 refused.
    state BIGINT NOT NULL,
    -- Why it waits or was set aside, in a word.
    why {KEY} NOT NULL DEFAULT '',
    -- Who may look at it: those who help in its space. Nothing until it was read.
    audience_id BIGINT,
    -- What it says. All of it is a claim.
    message_id {KEY} NOT NULL DEFAULT '',
    sender {KEY} NOT NULL DEFAULT '',
    sender_name TEXT NOT NULL DEFAULT '',
    title TEXT NOT NULL DEFAULT '',
    text TEXT NOT NULL DEFAULT '',
    files TEXT NOT NULL DEFAULT '',
    -- Whose address the sender's is.
    person_id BIGINT,
    -- What was made of it, and who decided that, nobody where its sender was certain.
    became_id BIGINT,
    decided_by_id BIGINT,
    decided_at BIGINT
);
CREATE UNIQUE INDEX intake_mail_digest_key ON intake_mail (digest);
CREATE INDEX intake_mail_in_state ON intake_mail (state, id);
CREATE INDEX intake_mail_of_sender ON intake_mail (sender, id);
CREATE INDEX intake_mail_of_what_became ON intake_mail (became_id);
CREATE INDEX intake_mail_of_root ON intake_mail (root_id, id);

-- The secret with which one person answers in one thread: what it is made of beside the key of the house, and its hash.
CREATE TABLE intake_answer (
    person_id BIGINT NOT NULL,
    root_id BIGINT NOT NULL,
    salt BIGINT NOT NULL,
    hash {KEY} NOT NULL,
    PRIMARY KEY (person_id, root_id)
) {CLUSTERED};
CREATE UNIQUE INDEX intake_answer_hash_key ON intake_answer (hash);
