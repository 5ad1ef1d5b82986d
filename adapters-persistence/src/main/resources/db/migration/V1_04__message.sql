CREATE TABLE outbox (
    id           uuid        NOT NULL PRIMARY KEY,
    department   text        NOT NULL,
    subject_kind text        NOT NULL,
    subject      uuid        NOT NULL,
    kind         text        NOT NULL,
    role         text        NOT NULL,
    staff        text,
    due_at       timestamptz NOT NULL,
    attempts     integer     NOT NULL DEFAULT 0
);
CREATE INDEX outbox_due ON outbox USING brin (due_at) WITH (autosummarize = on);

GRANT SELECT, INSERT, UPDATE, DELETE ON outbox TO ${application};
