-- What everybody reads is found without reading all that was: the sessions that are planned, the resolutions that were owed last, and what was last noted of sessions, minutes, resolutions and questions.
CREATE INDEX exchange_session_planned ON exchange_session (department, series) WHERE state = 'PLANNED';
CREATE INDEX resolution_by_due ON resolution (due) WHERE owner IS NOT NULL AND given_up_in IS NULL;
CREATE INDEX journal_of_the_exchange ON journal (subject_kind, at) WHERE subject_kind IN ('EXCHANGE_SESSION', 'MINUTES', 'RESOLUTION', 'EXCHANGE_QUESTION');
