-- Every table begins with the department, so that the rows can be distributed by it.
-- What a person wrote or is stands in bytea columns, as ciphertext under the complaint's own data key.

CREATE SEQUENCE reference_number INCREMENT BY 100;

CREATE TABLE complaint (
    department              text        NOT NULL,
    id                      uuid        NOT NULL,
    reference               text        NOT NULL,
    receipt                 bytea       NOT NULL,
    -- The first code of a complaint that staff wrote down only shows how far it is (I9). A row that does not say opens less, not more.
    status_only             boolean     NOT NULL DEFAULT true,
    data_key                bytea       NOT NULL,
    status                  text        NOT NULL,
    category                text        NOT NULL,
    language                text        NOT NULL,
    channel                 text        NOT NULL,
    identity_mode           text        NOT NULL,
    urgent                  boolean     NOT NULL,
    shielded                boolean     NOT NULL,
    waiting                 boolean     NOT NULL,
    -- The complaint since which somebody is treated worse, sealed: from what is left of that one, once it is erased, nothing leads here.
    origin                  bytea,
    submitted_at            timestamptz NOT NULL,
    deadlines               text        NOT NULL,
    due_on                  date,
    alarm_at                timestamptz,
    about_team              text,
    first_reviewer          text,
    second_reviewer         text,
    -- Whether the ombudsperson's decision waits for its countersignature (F7), so that reviewers see it among their work.
    awaits_countersignature boolean     NOT NULL DEFAULT false,
    parties                 bytea       NOT NULL,
    inherited_parts         bytea,
    -- Whose turn it is, and who must not know of a complaint (F5), so that lists and counts ask what pages ask. People stand here as 64 bits of a hash under the search key.
    turn                    text,
    turn_holder             text,
    turn_from               date,
    turn_also               text[],
    involved                bigint[],
    away                    bigint[],
    waived                  bigint[],
    calls_deputies          boolean     NOT NULL DEFAULT false,
    calls_last_seat         boolean     NOT NULL DEFAULT false,
    version                 integer     NOT NULL,
    -- An erased complaint keeps its number and its journal (I8), and names nobody (L9).
    erased_at               timestamptz,
    open                    boolean     GENERATED ALWAYS AS (status NOT IN ('CLOSED', 'REDIRECTED', 'WITHDRAWN')) STORED,
    PRIMARY KEY (department, id),
    CONSTRAINT f1_two_reviewers CHECK (first_reviewer <> second_reviewer)
);
-- A receipt is looked up without its department.
CREATE UNIQUE INDEX complaint_receipt ON complaint (receipt, department);
CREATE UNIQUE INDEX complaint_reference ON complaint (reference, department);
CREATE INDEX complaint_inbox ON complaint (department, urgent DESC, (coalesce(due_on, DATE '9999-12-31')), id) WHERE open;
-- What is over is listed state by state in the same order; new complaints are not in this index.
CREATE INDEX complaint_over ON complaint (department, status, urgent DESC, (coalesce(due_on, DATE '9999-12-31')), id) WHERE NOT open;
CREATE INDEX complaint_first ON complaint (first_reviewer) WHERE first_reviewer IS NOT NULL AND open;
CREATE INDEX complaint_second ON complaint (second_reviewer) WHERE second_reviewer IS NOT NULL AND open;
CREATE INDEX complaint_waiting ON complaint (department) WHERE waiting AND open;
CREATE INDEX complaint_countersignature ON complaint (department) WHERE awaits_countersignature AND open;
CREATE INDEX complaint_alarm ON complaint (alarm_at) WHERE alarm_at IS NOT NULL;
CREATE INDEX complaint_kept_until ON complaint (department, due_on) WHERE NOT open AND erased_at IS NULL;

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

-- Answers under a key that only whoever sent it knows, for a day.
CREATE TABLE repeat (
    key         bytea       NOT NULL PRIMARY KEY,
    fingerprint bytea       NOT NULL,
    answer      bytea       NOT NULL,
    at          timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX repeat_at ON repeat USING brin (at);

-- Words of complaints, each as 64 bits of a keyed hash. Whoever holds the table sees which complaints share a word, and how often it occurs, but not
-- which word it is.
CREATE TABLE search (
    department text     NOT NULL,
    complaint  uuid     NOT NULL,
    words      bigint[] NOT NULL,
    PRIMARY KEY (department, complaint)
);
CREATE INDEX search_words ON search USING gin (words);
ALTER TABLE search ALTER COLUMN words SET STATISTICS 1000;

-- Complaints whose words have changed since they were looked at.
CREATE TABLE search_queue (
    department text NOT NULL,
    complaint  uuid NOT NULL,
    PRIMARY KEY (department, complaint)
);

GRANT USAGE ON SCHEMA public TO ${application};
GRANT USAGE ON SEQUENCE reference_number TO ${application};
GRANT SELECT, INSERT, UPDATE ON complaint TO ${application};
GRANT SELECT, INSERT ON submission, leaf TO ${application};
GRANT SELECT, INSERT, UPDATE, DELETE ON repeat, search, search_queue TO ${application};
