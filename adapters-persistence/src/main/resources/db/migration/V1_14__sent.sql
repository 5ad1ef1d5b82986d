-- Notices that went out, for some weeks: a mail server may say later that one did not arrive. No address and no word of what was told.
CREATE TABLE sent (
    id           uuid        NOT NULL PRIMARY KEY,
    department   text        NOT NULL,
    subject_kind text        NOT NULL,
    subject      uuid        NOT NULL,
    kind         text        NOT NULL,
    role         text        NOT NULL,
    staff        text,
    sent_at      timestamptz NOT NULL,
    -- When a mail server last said that it goes on trying.
    delayed_at   timestamptz
);
CREATE INDEX sent_old ON sent USING brin (sent_at) WITH (autosummarize = on);
-- With a subject that is erased, what was told of it goes.
CREATE INDEX sent_about ON sent (subject);

GRANT SELECT, INSERT, UPDATE, DELETE ON sent TO ${application};
