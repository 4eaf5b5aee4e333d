-- A desk at which people ask for social technology. Its name, what it is for and who may see it are its subject's. A space has
-- one at most.
CREATE TABLE excellence_desk (
    subject_id {ID} REFERENCES subject (id),
    space_id BIGINT NOT NULL
);
CREATE UNIQUE INDEX excellence_desk_space_id_key ON excellence_desk (space_id);

-- Who answers at a desk besides the owners of its space.
CREATE TABLE excellence_keeper (
    desk_id BIGINT NOT NULL REFERENCES subject (id),
    person_id BIGINT NOT NULL,
    named_by BIGINT NOT NULL,
    named_at BIGINT NOT NULL,
    PRIMARY KEY (desk_id, person_id)
) {CLUSTERED};

-- What somebody asks for. What they want to reach is their subject's text; `tried` is plain.
CREATE TABLE excellence_request (
    subject_id {ID} REFERENCES subject (id),
    desk_id BIGINT NOT NULL,
    function {KEY} NOT NULL,
    wanted_by BIGINT,
    tried TEXT NOT NULL
);
CREATE INDEX excellence_request_of_desk ON excellence_request (desk_id, subject_id);

-- A round of a request: the first begins when it is asked, each further one when the asker reopens it, with the reason. Its
-- clock is its own. What came of a round stays when another one begins.
CREATE TABLE excellence_round (
    request_id BIGINT NOT NULL REFERENCES subject (id),
    number BIGINT NOT NULL,
    opened_at BIGINT NOT NULL,
    reason TEXT NOT NULL,
    due_at BIGINT NOT NULL,
    warned_at BIGINT,
    refused_at BIGINT,
    refused_by BIGINT,
    refusal TEXT,
    chosen BIGINT,
    chosen_at BIGINT,
    helped_at BIGINT,
    withdrawn_at BIGINT,
    PRIMARY KEY (request_id, number)
) {CLUSTERED};
CREATE INDEX excellence_round_by_opening ON excellence_round (opened_at);

-- A way that was shown, "here's how", counted through the whole request.
CREATE TABLE excellence_option (
    request_id BIGINT NOT NULL REFERENCES subject (id),
    place BIGINT NOT NULL,
    round BIGINT NOT NULL,
    title TEXT NOT NULL,
    how_source TEXT NOT NULL,
    how_html TEXT NOT NULL,
    effort {KEY} NOT NULL,
    risk TEXT NOT NULL,
    helper_id BIGINT,
    given_by BIGINT NOT NULL,
    given_at BIGINT NOT NULL,
    client_key {KEY},
    PRIMARY KEY (request_id, place)
) {CLUSTERED};
CREATE UNIQUE INDEX excellence_option_given_by_client_key_key ON excellence_option (given_by, client_key);
