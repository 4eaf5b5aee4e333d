-- Where something was first written, for what came from elsewhere under a licence that asks to be named.
CREATE TABLE subject_origin (
    subject_id {ID} REFERENCES subject (id),
    url TEXT NOT NULL,
    author TEXT NOT NULL,
    licence TEXT NOT NULL
);
