-- Each state of each occasion goes out once; but each mailbox that was left is told for itself, since none of them knows of the others.
DROP INDEX session_letter_once;
CREATE UNIQUE INDEX session_letter_once ON session_letter (department, invitation, occasion, purpose) WHERE purpose <> 'LEFT';

-- A letter that says nothing to a calendar goes to whatever mailbox the participant has.
UPDATE session_letter SET mailbox = NULL WHERE purpose IN ('REMINDER', 'CLOSING', 'WISH_DECLINED');
