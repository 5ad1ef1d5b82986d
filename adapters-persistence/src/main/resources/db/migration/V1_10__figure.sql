-- The facts of one case, in clear, for patterns and readings: codes and numbers, no text, no name, no day. They die with the case (P4).
CREATE TABLE case_facts (
    department         text     NOT NULL,
    complaint          uuid     NOT NULL,
    submitted          text     NOT NULL,
    category           text     NOT NULL,
    team               text,
    channel            text     NOT NULL,
    language           text     NOT NULL,
    identity           text     NOT NULL,
    urgent             boolean  NOT NULL,
    protected          boolean  NOT NULL,
    status             text     NOT NULL,
    over               boolean  NOT NULL,
    -- Working days.
    days_first_reply   integer,
    days_finding       integer,
    days_second_review integer,
    days_decision      integer,
    days_ombuds        integer,
    -- The latest decision.
    stage              text,
    outcome            text,
    causes             text[],
    minutes            integer,
    promised           text[],
    kept               text[],
    late               text[],
    dissents           integer  NOT NULL,
    refusals           integer  NOT NULL,
    waivers            integer  NOT NULL,
    extensions         integer  NOT NULL,
    review_requested   boolean  NOT NULL,
    missed             text[]   NOT NULL,
    satisfaction       integer,
    PRIMARY KEY (department, complaint)
) WITH (fillfactor = 80, autovacuum_vacuum_scale_factor = 0.01);

-- What stays: all that was counted in one quarter of a department. Sealed, since a count less the cases that are still there would tell of the cases that are gone.
CREATE TABLE figure_count (
    department text  NOT NULL,
    quarter    text  NOT NULL,
    sealed     bytea NOT NULL,
    PRIMARY KEY (department, quarter)
);

-- What single acts left to be counted, until the next round adds it up. All sealed rows are of one length, and have neither a number nor a time.
CREATE TABLE figure_pending (
    department text  NOT NULL,
    sealed     bytea NOT NULL
);
-- Ciphertext does not get smaller.
ALTER TABLE figure_count ALTER COLUMN sealed SET STORAGE EXTERNAL;
ALTER TABLE figure_pending ALTER COLUMN sealed SET STORAGE EXTERNAL;

GRANT SELECT, INSERT, UPDATE ON case_facts, figure_count TO ${application};
GRANT SELECT, INSERT, UPDATE, DELETE ON figure_pending TO ${application};
