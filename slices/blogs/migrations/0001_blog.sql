-- What only a blog knows; its name, what it is about, and who may see it are its subject's. `whose` is cio, it_leader or
-- leader; `goal_days` is how many days should lie between two posts at most.
CREATE TABLE blog (
    subject_id {ID} REFERENCES subject (id),
    space_id BIGINT NOT NULL,
    owner_id BIGINT NOT NULL,
    whose {KEY} NOT NULL,
    goal_days BIGINT NOT NULL,
    closed_at BIGINT,
    closed_by BIGINT
);
CREATE INDEX blog_of_space ON blog (space_id, subject_id);
CREATE INDEX blog_of_owner ON blog (owner_id, subject_id);
-- There is one CIO, so there is one blog of the CIO that is still written.
CREATE UNIQUE INDEX blog_whose_key ON blog (whose) WHERE whose = 'cio' AND closed_at IS NULL;

-- Who may draft for its owner. Nobody but the owner publishes.
CREATE TABLE blog_delegate (
    blog_id BIGINT NOT NULL REFERENCES subject (id),
    person_id BIGINT NOT NULL,
    named_at BIGINT NOT NULL,
    PRIMARY KEY (blog_id, person_id)
) {CLUSTERED};
CREATE INDEX blog_delegate_of_person ON blog_delegate (person_id, blog_id);

-- What only a post knows: of which blog it is, which kind of content, what it is about, and who had drafted it.
CREATE TABLE blog_post (
    subject_id {ID} REFERENCES subject (id),
    blog_id BIGINT NOT NULL,
    kind {KEY} NOT NULL,
    about_id BIGINT,
    drafted_by BIGINT,
    draft_id BIGINT
);
CREATE INDEX blog_post_of_blog ON blog_post (blog_id, subject_id);
CREATE INDEX blog_post_about ON blog_post (about_id, subject_id);

-- A post that is being written. It belongs to the blog, and is seen by its owner and delegates alone.
CREATE TABLE blog_draft (
    id {ID},
    blog_id BIGINT NOT NULL REFERENCES subject (id),
    title TEXT NOT NULL,
    source TEXT NOT NULL,
    kind {KEY} NOT NULL,
    about_id BIGINT,
    begun_by BIGINT NOT NULL,
    drafted_by BIGINT,
    changed_by BIGINT NOT NULL,
    changed_at BIGINT NOT NULL,
    client_key {KEY}
);
CREATE INDEX blog_draft_of_blog ON blog_draft (blog_id, id);
CREATE UNIQUE INDEX blog_draft_begun_by_client_key_key ON blog_draft (begun_by, client_key);

-- What came to its end, and when, as other slices told: something to write about.
CREATE TABLE blog_occasion (
    subject_id {ID} REFERENCES subject (id),
    ended_at BIGINT NOT NULL
);
