-- Every table begins with the department, so that the rows can be distributed by it.
-- What a person wrote or is stands in bytea columns, as ciphertext under the complaint's own data key.

CREATE SEQUENCE reference_number INCREMENT BY 100;

CREATE TABLE complaint (
    department      text        NOT NULL,
    id              uuid        NOT NULL,
    reference       text        NOT NULL,
    receipt         bytea       NOT NULL,
    data_key        bytea       NOT NULL,
    status          text        NOT NULL,
    category        text        NOT NULL,
    language        text        NOT NULL,
    channel         text        NOT NULL,
    identity_mode   text        NOT NULL,
    urgent          boolean     NOT NULL,
    shielded        boolean     NOT NULL,
    waiting         boolean     NOT NULL,
    origin          text,
    submitted_at    timestamptz NOT NULL,
    deadlines       text        NOT NULL,
    due_on          date,
    alarm_at        timestamptz,
    about_team      text,
    first_reviewer  text,
    second_reviewer text,
    parties         bytea       NOT NULL,
    inherited_parts text,
    journal_count   integer     NOT NULL,
    journal_head    bytea       NOT NULL,
    version         integer     NOT NULL,
    open            boolean     GENERATED ALWAYS AS (status NOT IN ('CLOSED', 'REDIRECTED', 'WITHDRAWN')) STORED,
    PRIMARY KEY (department, id),
    CONSTRAINT f1_two_reviewers CHECK (first_reviewer <> second_reviewer)
);
-- A receipt is looked up without its department.
CREATE UNIQUE INDEX complaint_receipt ON complaint (receipt, department);
CREATE UNIQUE INDEX complaint_reference ON complaint (reference, department);
CREATE INDEX complaint_inbox ON complaint (department, urgent DESC, (coalesce(due_on, DATE '9999-12-31')), id) WHERE open;
CREATE INDEX complaint_first ON complaint (first_reviewer) WHERE first_reviewer IS NOT NULL AND open;
CREATE INDEX complaint_second ON complaint (second_reviewer) WHERE second_reviewer IS NOT NULL AND open;
CREATE INDEX complaint_alarm ON complaint (alarm_at) WHERE alarm_at IS NOT NULL;

CREATE TABLE submission (
    department text  NOT NULL,
    complaint  uuid  NOT NULL,
    words      bytea NOT NULL,
    PRIMARY KEY (department, complaint)
);

-- The leaves of a complaint's file: added, never changed.
CREATE TABLE leaf (
    department text        NOT NULL,
    complaint  uuid        NOT NULL,
    number     integer     NOT NULL,
    kind       text        NOT NULL,
    added_at   timestamptz NOT NULL,
    words      bytea       NOT NULL,
    PRIMARY KEY (department, complaint, number)
);

-- Rules F1 and F8: one decision of a stage, by two persons, whatever the application believes.
CREATE TABLE decision (
    department text        NOT NULL,
    complaint  uuid        NOT NULL,
    stage      text        NOT NULL,
    proposer   text        NOT NULL,
    confirmer  text        NOT NULL,
    outcome    text        NOT NULL,
    about_team text,
    decided_at timestamptz NOT NULL,
    PRIMARY KEY (department, complaint, stage),
    CONSTRAINT f1_two_persons CHECK (proposer <> confirmer)
);
CREATE INDEX decision_team ON decision (department, about_team, decided_at) WHERE about_team IS NOT NULL;
CREATE INDEX decision_proposer ON decision (proposer, confirmer);

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

-- An anchor covers the entries of all transactions before "before", from the one of the anchor before on.
CREATE TABLE journal_anchor (
    number   bigint      NOT NULL PRIMARY KEY,
    at       timestamptz NOT NULL DEFAULT now(),
    before   bigint       NOT NULL,
    entries  bigint      NOT NULL,
    hash     bytea       NOT NULL
);

CREATE TABLE outbox (
    id         uuid        NOT NULL PRIMARY KEY,
    department text        NOT NULL,
    reference  text        NOT NULL,
    kind       text        NOT NULL,
    role       text        NOT NULL,
    staff      text,
    due_at     timestamptz NOT NULL,
    attempts   integer     NOT NULL DEFAULT 0
);
CREATE INDEX outbox_due ON outbox USING brin (due_at) WITH (autosummarize = on);

CREATE TABLE repeat (
    key         bytea       NOT NULL PRIMARY KEY,
    fingerprint bytea       NOT NULL,
    answer      bytea       NOT NULL,
    at          timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX repeat_at ON repeat USING brin (at);

CREATE TABLE account (
    staff         text NOT NULL PRIMARY KEY,
    password_hash text NOT NULL
);

CREATE TABLE session (
    token     bytea       NOT NULL PRIMARY KEY,
    staff     text        NOT NULL,
    ends_at   timestamptz NOT NULL
);

-- The sealed identities stand apart: the application may add one, and reads one only through the function below.
CREATE SCHEMA sealed;
CREATE TABLE sealed.identity (
    department text  NOT NULL,
    complaint  uuid  NOT NULL,
    words      bytea NOT NULL,
    PRIMARY KEY (department, complaint)
);
CREATE FUNCTION sealed.read_identity(wanted_department text, wanted uuid) RETURNS bytea
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = sealed, pg_temp
    AS 'SELECT words FROM sealed.identity WHERE department = wanted_department AND complaint = wanted';
REVOKE ALL ON FUNCTION sealed.read_identity(text, uuid) FROM PUBLIC;

GRANT USAGE ON SCHEMA public, sealed TO ${application};
GRANT SELECT, INSERT, UPDATE ON complaint TO ${application};
GRANT SELECT, INSERT ON submission, leaf, decision, journal, journal_anchor TO ${application};
GRANT SELECT, INSERT, UPDATE, DELETE ON outbox, repeat, account, session TO ${application};
GRANT USAGE ON SEQUENCE reference_number TO ${application};
GRANT INSERT ON sealed.identity TO ${application};
GRANT EXECUTE ON FUNCTION sealed.read_identity(text, uuid) TO ${application};
