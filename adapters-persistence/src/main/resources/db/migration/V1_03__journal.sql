CREATE TABLE journal (
    department  text        NOT NULL,
    complaint   uuid        NOT NULL,
    number      integer     NOT NULL,
    kind        text        NOT NULL,
    part        text        NOT NULL,
    staff       text,
    role        text        NOT NULL,
    at          timestamptz NOT NULL,
    facts       text,
    hash        bytea       NOT NULL,
    transaction bigint      NOT NULL DEFAULT (pg_current_xact_id()::text)::bigint,
    PRIMARY KEY (department, complaint, number)
);
CREATE INDEX journal_transaction ON journal USING brin (transaction) WITH (pages_per_range = 16, autosummarize = on);
-- The auditor asks for periods.
CREATE INDEX journal_at ON journal USING brin (at) WITH (pages_per_range = 16, autosummarize = on);

-- An anchor covers the entries of all transactions before "before", from the one of the anchor before on.
CREATE TABLE journal_anchor (
    number   bigint      NOT NULL PRIMARY KEY,
    at       timestamptz NOT NULL DEFAULT now(),
    before   bigint      NOT NULL,
    entries  bigint      NOT NULL,
    hash     bytea       NOT NULL
);

-- What is done at a department and not in one complaint (searches, exports, sign-ins, denials) has a chain of its own, under the complaint of all zeros.
CREATE TABLE desk_chain (
    department    text    NOT NULL PRIMARY KEY,
    journal_count integer NOT NULL,
    journal_head  bytea   NOT NULL
);

GRANT SELECT, INSERT ON journal, journal_anchor TO ${application};
GRANT SELECT, INSERT, UPDATE ON desk_chain TO ${application};
