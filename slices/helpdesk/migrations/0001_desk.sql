-- A desk: where people of a space help others. Its name and what it helps with are its subject's. A space has one at a time.
CREATE TABLE help_desk (
    subject_id {ID} REFERENCES subject (id),
    space_id BIGINT NOT NULL,
    closed_at BIGINT
);
CREATE UNIQUE INDEX help_desk_of_space ON help_desk (space_id) WHERE closed_at IS NULL;

-- What somebody wants help with: a request of its own, which its asker and those who help read, or a question that they took on.
-- The text, the asker and the audience are the subject's.
CREATE TABLE help_request (
    subject_id {ID} REFERENCES subject (id),
    desk_id BIGINT NOT NULL REFERENCES subject (id),
    space_id BIGINT NOT NULL,
    -- What people call it. Drawn at random, so that it tells nobody how many there are.
    number {KEY} NOT NULL,
    -- 0 new, 1 with those who help, 2 with the asker, 3 solved.
    status BIGINT NOT NULL,
    status_at BIGINT NOT NULL,
    -- 0 low, 1 usual, 2 high, 3 urgent.
    priority BIGINT NOT NULL,
    assignee_id BIGINT
);
CREATE UNIQUE INDEX help_request_number_key ON help_request (number);
CREATE INDEX help_request_of_desk ON help_request (desk_id, status, subject_id);
CREATE INDEX help_request_of_assignee ON help_request (assignee_id, status);

-- What became of a request and who did it, nobody where the house did. Only ever added to.
CREATE TABLE help_event (
    id {ID},
    subject_id BIGINT NOT NULL REFERENCES subject (id),
    by_id BIGINT,
    -- `status`, `priority` or `assignee`, and what it is since then.
    what {KEY} NOT NULL,
    became {KEY} NOT NULL
);
CREATE INDEX help_event_of_request ON help_event (subject_id, id);
