-- Who of the staff set down a participant's mailbox: what is approved from it has that person behind it (F9). Of those who were invited before this was kept nobody is known, so that
-- they are invited anew.
ALTER TABLE participant ADD COLUMN behind text NOT NULL DEFAULT 'nobody';
ALTER TABLE participant ALTER COLUMN behind DROP DEFAULT;
UPDATE participant SET first_day = least(first_day, current_date - 1), last_day = least(last_day, current_date - 1);

-- A partner's own approval is doubted where the same person stands behind its mailbox and approves for the host; it waits for another one.
ALTER TABLE minutes_approval
    ADD COLUMN behind  text,
    ADD COLUMN doubted boolean NOT NULL DEFAULT false,
    ADD CONSTRAINT f9_behind_what_is_said_outside CHECK (behind IS NULL OR staff IS NULL),
    ADD CONSTRAINT f9_doubted_with_somebody_behind CHECK (NOT doubted OR behind IS NOT NULL),
    ADD CONSTRAINT f9_another_person_than_behind CHECK (confirmed IS NOT TRUE OR checked_by <> behind);
GRANT UPDATE (doubted) ON minutes_approval TO ${application};

-- That the host took minutes back, and why: those who were there read it.
CREATE TABLE minutes_taken_back (
    department text        NOT NULL,
    minutes    uuid        NOT NULL,
    number     integer     NOT NULL,
    edition    integer     NOT NULL,
    revision   integer     NOT NULL,
    reason     bytea       NOT NULL,
    staff      text        NOT NULL,
    at         timestamptz NOT NULL,
    PRIMARY KEY (department, minutes, number),
    FOREIGN KEY (department, minutes) REFERENCES minutes (department, id)
);
GRANT SELECT, INSERT ON minutes_taken_back TO ${application};
