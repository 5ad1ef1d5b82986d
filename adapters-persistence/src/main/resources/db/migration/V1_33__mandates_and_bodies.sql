-- Whoever said how far a point is may take that back alone; confirmed it is by another.
ALTER TABLE mandate_progress
    DROP CONSTRAINT f9_another_person,
    ADD CONSTRAINT f9_confirmed_by_another CHECK (NOT confirmed OR answered_by <> reported_by);
