-- The marks move from the profile to the published table. The profile's own columns are read no more, and are taken away in a
-- later release: the program that still runs while this is applied reads them.
UPDATE person SET leader = (SELECT f.leader FROM profile f WHERE f.person_id = person.id),
                  works_in_it = (SELECT f.works_in_it FROM profile f WHERE f.person_id = person.id)
WHERE id IN (SELECT f.person_id FROM profile f);
