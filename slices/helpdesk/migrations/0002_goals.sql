-- When those of a desk work. A desk without a row promises nothing. The week has seven lines, Monday first, each with its intervals
-- (`09:00-12:00, 13:00-17:00`) or nothing; holidays have a line each, a day and what it is called.
CREATE TABLE help_calendar (
    desk_id {ID} REFERENCES subject (id),
    zone {KEY} NOT NULL,
    week TEXT NOT NULL,
    holidays TEXT NOT NULL,
    set_by BIGINT NOT NULL,
    set_at BIGINT NOT NULL
);

-- How fast a desk means to be, by priority, in minutes of its working time.
CREATE TABLE help_goal (
    desk_id BIGINT NOT NULL REFERENCES subject (id),
    priority BIGINT NOT NULL,
    answer_minutes BIGINT,
    solution_minutes BIGINT,
    PRIMARY KEY (desk_id, priority)
) {CLUSTERED};

-- When it began to wait; before this was kept, when it was written.
ALTER TABLE help_request ADD COLUMN begun_at BIGINT;
-- When the goals that its clocks run to are missed, the sooner of them, and when there is something to tell of them.
ALTER TABLE help_request ADD COLUMN answer_due BIGINT;
ALTER TABLE help_request ADD COLUMN solution_due BIGINT;
ALTER TABLE help_request ADD COLUMN due_at BIGINT;
ALTER TABLE help_request ADD COLUMN tell_at BIGINT;
-- What was told: 1 and 2 the answer is near and missed, 4 and 8 the solution.
ALTER TABLE help_request ADD COLUMN told BIGINT NOT NULL DEFAULT 0;
CREATE INDEX help_request_tell ON help_request (tell_at) WHERE tell_at IS NOT NULL;
