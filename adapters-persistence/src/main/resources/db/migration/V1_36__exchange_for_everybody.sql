-- What everybody reads is found without reading all that was: the days on which sessions were held, and what was last noted of sessions, minutes, resolutions and questions.
CREATE INDEX exchange_session_held ON exchange_session (department, series, day) WHERE state = 'HELD';
CREATE INDEX exchange_session_planned ON exchange_session (department, series) WHERE state = 'PLANNED';
CREATE INDEX journal_of_the_exchange ON journal (subject_kind, at) WHERE subject_kind IN ('EXCHANGE_SESSION', 'MINUTES', 'RESOLUTION', 'EXCHANGE_QUESTION');
