-- Twenty years of exchange are read by day, by year and by what is owed, and no more all at once.
CREATE INDEX exchange_session_by_day ON exchange_session (department, day);
CREATE INDEX exchange_session_by_regular ON exchange_session (department, regular) WHERE regular IS NOT NULL;
CREATE INDEX exchange_question_by_day ON exchange_question (department, day);
CREATE INDEX mandate_by_day ON mandate (department, day);
CREATE INDEX resolution_by_year ON resolution (department, year);
CREATE INDEX resolution_owed ON resolution (department) WHERE owner IS NOT NULL AND given_up_in IS NULL;
CREATE INDEX participant_by_organisation ON participant (department, organisation);
