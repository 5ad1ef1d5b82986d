-- Who hands all seats over to whom. "reason" is sealed, and empty where the person entered it herself; "begins_at" is empty while it waits for the second of two others.
CREATE TABLE relief (
    id           uuid        NOT NULL PRIMARY KEY,
    department   text        NOT NULL,
    staff        text        NOT NULL,
    successor    text        NOT NULL,
    from_day     date        NOT NULL,
    entered_by   text        NOT NULL,
    reason       bytea       NOT NULL,
    since        timestamptz NOT NULL,
    confirmed_by text,
    begins_at    timestamptz,
    done_at      timestamptz,
    CONSTRAINT f9_another_person CHECK (confirmed_by <> entered_by AND confirmed_by <> staff AND confirmed_by <> successor),
    CONSTRAINT somebody_else CHECK (successor <> staff)
);
CREATE INDEX relief_of_department ON relief (department);
CREATE INDEX relief_begins ON relief (begins_at) WHERE done_at IS NULL AND begins_at IS NOT NULL;

-- What became of each case; "rule" names what kept the successor from the seat.
CREATE TABLE relief_case (
    relief     uuid NOT NULL REFERENCES relief (id) ON DELETE CASCADE,
    department text NOT NULL,
    complaint  uuid NOT NULL,
    seat       text NOT NULL,
    rule       text,
    PRIMARY KEY (relief, department, complaint)
);

GRANT SELECT, INSERT, UPDATE, DELETE ON relief TO ${application};
GRANT SELECT, INSERT, DELETE ON relief_case TO ${application};
