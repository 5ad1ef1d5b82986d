-- What is done at a department and not in one complaint (searches, exports, sign-ins, denials) has a chain of its own, under the complaint of all zeros.
CREATE TABLE desk_chain (
    department    text    NOT NULL PRIMARY KEY,
    journal_count integer NOT NULL,
    journal_head  bytea   NOT NULL
);
GRANT SELECT, INSERT, UPDATE ON desk_chain TO ${application};

-- The auditor asks for periods.
CREATE INDEX journal_at ON journal USING brin (at) WITH (pages_per_range = 16, autosummarize = on);
