CREATE TABLE outbox (
    id           uuid        NOT NULL PRIMARY KEY,
    department   text        NOT NULL,
    subject_kind text        NOT NULL,
    subject      uuid        NOT NULL,
    kind         text        NOT NULL,
    role         text        NOT NULL,
    staff        text,
    -- Later while a server has it, or is to try it again.
    due_at       timestamptz NOT NULL,
    attempts     integer     NOT NULL DEFAULT 0,
    -- Given up, and put before a person.
    failed_at    timestamptz,
    failure      text,
    CHECK ((failed_at IS NULL) = (failure IS NULL))
);
CREATE INDEX outbox_due ON outbox USING brin (due_at) WITH (autosummarize = on);
CREATE INDEX outbox_undelivered ON outbox (department, failed_at) WHERE failed_at IS NOT NULL;

GRANT SELECT, INSERT, UPDATE, DELETE ON outbox TO ${application};
