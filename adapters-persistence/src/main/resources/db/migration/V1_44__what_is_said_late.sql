-- What was said late of a session, each word of it with its answer: that it was held, or that it was not though that had been said.
CREATE TABLE exchange_session_entry (
    department    text        NOT NULL,
    session       uuid        NOT NULL,
    number        integer     NOT NULL,
    held          boolean     NOT NULL,
    attended      text[]      NOT NULL,
    people        integer[]   NOT NULL,
    not_reached   uuid[]      NOT NULL,
    reason        text        NOT NULL,
    said_by       text        NOT NULL,
    said_at       timestamptz NOT NULL,
    confirmed     boolean,
    answered_by   text,
    answered_at   timestamptz,
    answer_reason text,
    PRIMARY KEY (department, session, number),
    FOREIGN KEY (department, session) REFERENCES exchange_session (department, id),
    CONSTRAINT e1_what_is_said CHECK (cardinality(attended) = cardinality(people) AND held = (cardinality(attended) > 0) AND held = (reason = '')),
    CONSTRAINT f9_an_entry_is_answered_whole CHECK (num_nulls(confirmed, answered_by, answered_at, answer_reason) IN (0, 4)),
    CONSTRAINT f9_an_entry_is_confirmed_by_another CHECK (confirmed IS NOT TRUE OR answered_by <> said_by)
);

-- One waits at a time.
CREATE UNIQUE INDEX exchange_session_entry_waiting ON exchange_session_entry (department, session) WHERE confirmed IS NULL;

INSERT INTO exchange_session_entry (department, session, number, held, attended, people, not_reached, reason, said_by, said_at, confirmed, answered_by, answered_at, answer_reason)
SELECT department, id, 1, true, entry_attended, entry_people, entry_left, '', entry_by, entry_at, entry_confirmed, entry_second, entry_answered, entry_reason
FROM exchange_session WHERE entry_by IS NOT NULL;

ALTER TABLE exchange_session
    DROP COLUMN entry_attended,
    DROP COLUMN entry_people,
    DROP COLUMN entry_left,
    DROP COLUMN entry_by,
    DROP COLUMN entry_at,
    DROP COLUMN entry_confirmed,
    DROP COLUMN entry_second,
    DROP COLUMN entry_answered,
    DROP COLUMN entry_reason;

GRANT SELECT, INSERT ON exchange_session_entry TO ${application};
GRANT UPDATE (confirmed, answered_by, answered_at, answer_reason) ON exchange_session_entry TO ${application};
