-- Every subject has a chain of its own: a complaint, or what is done at a department and in nothing single (searches, exports, sign-ins, denials; kind DESK, the key of all zeros), or
-- whatever else a capability declares. "staff", and what facts say of people, are pseudonyms that mean somebody in this subject alone (L9). The chain covers "facts" through "facts_hash", so that they and their salt go when the subject is erased (P4).
-- The room on each page is for erasures, which take facts away: rows stay where they lie, and the two indexes by ranges of pages stay narrow.
CREATE TABLE journal (
    department   text        NOT NULL,
    subject_kind text        NOT NULL,
    subject      uuid        NOT NULL,
    number       integer     NOT NULL,
    kind         text        NOT NULL,
    part         text        NOT NULL,
    staff        text,
    role         text        NOT NULL,
    at           timestamptz NOT NULL,
    facts        text,
    facts_salt   bytea,
    facts_hash   bytea,
    hash         bytea       NOT NULL,
    transaction  bigint      NOT NULL DEFAULT (pg_current_xact_id()::text)::bigint,
    PRIMARY KEY (department, subject_kind, subject, number)
) WITH (fillfactor = 85);
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

-- Where each chain ends, so that a cut-off end shows; and the key under which it names people, wrapped: empty as long as nobody was named, and again once the subject is erased.
CREATE TABLE chain (
    department   text        NOT NULL,
    subject_kind text        NOT NULL,
    subject      uuid        NOT NULL,
    length       integer     NOT NULL,
    head         bytea       NOT NULL,
    data_key     bytea       NOT NULL,
    erased_at    timestamptz,
    PRIMARY KEY (department, subject_kind, subject)
);

-- Whom a pseudonym means: "name" is sealed under the subject's key; "shade" is 64 bits of a keyed hash, by which an auditor and an inbox find one person in many subjects. Deleted with
-- the key.
CREATE TABLE journal_person (
    department   text   NOT NULL,
    subject_kind text   NOT NULL,
    subject      uuid   NOT NULL,
    pseudonym    text   NOT NULL,
    shade        bigint NOT NULL,
    name         bytea  NOT NULL,
    PRIMARY KEY (department, subject_kind, subject, pseudonym)
);

GRANT SELECT, INSERT ON journal, journal_anchor, journal_person TO ${application};
-- That a subject is erased is written by erase_subject alone.
GRANT SELECT, INSERT ON chain TO ${application};
GRANT UPDATE (length, head, data_key) ON chain TO ${application};
