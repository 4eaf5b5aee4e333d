-- Members who left the house stay members for the time when they come back, and are not counted. Guests and customers are
-- counted once more by themselves: they read an internal space by their membership alone.
ALTER TABLE space ADD COLUMN guest_count BIGINT NOT NULL DEFAULT 0;
ALTER TABLE space ADD COLUMN customer_count BIGINT NOT NULL DEFAULT 0;
UPDATE space SET
    member_count = (SELECT COUNT(*) FROM membership m JOIN person p ON p.id = m.person_id
                    WHERE m.space_id = space.id AND p.left_at IS NULL),
    guest_count = (SELECT COUNT(*) FROM membership m JOIN person p ON p.id = m.person_id
                   WHERE m.space_id = space.id AND p.left_at IS NULL AND p.kind = 2),
    customer_count = (SELECT COUNT(*) FROM membership m JOIN person p ON p.id = m.person_id
                      WHERE m.space_id = space.id AND p.left_at IS NULL AND p.kind = 3);
