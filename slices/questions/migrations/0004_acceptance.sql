-- The role in which somebody accepted an answer: 0 as who asked, otherwise the number of a role in the space; nothing where it was
-- not noted yet. Who asked is reminded once to accept, then experts may.
ALTER TABLE question ADD COLUMN accepted_as BIGINT;
ALTER TABLE question ADD COLUMN reminded_at BIGINT;
ALTER TABLE question_acceptance ADD COLUMN accepted_as BIGINT;
