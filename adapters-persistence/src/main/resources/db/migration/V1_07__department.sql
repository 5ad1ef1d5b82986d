-- Definitions of departments that were proposed on the page; the newest confirmed one of a department takes the place of its file.
CREATE TABLE definition (
    number       bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    department   text        NOT NULL,
    words        text        NOT NULL,
    proposed_by  text        NOT NULL,
    proposed_at  timestamptz NOT NULL,
    answered_by  text,
    answered_at  timestamptz,
    in_force     boolean     NOT NULL DEFAULT false,
    CONSTRAINT f9_two_persons CHECK (answered_by <> proposed_by)
);

-- Days on which somebody is away and is stood in for. "reason" is sealed, and empty where the person entered it herself. "begun" says that the department's complaints were
-- looked at again since it began; what is over is deleted.
CREATE TABLE absence (
    id           uuid        NOT NULL PRIMARY KEY,
    department   text        NOT NULL,
    staff        text        NOT NULL,
    first_day    date        NOT NULL,
    last_day     date        NOT NULL,
    entered_by   text        NOT NULL,
    reason       bytea       NOT NULL,
    entered_at   timestamptz NOT NULL,
    confirmed_by text,
    begun        boolean     NOT NULL DEFAULT false,
    CONSTRAINT f12_two_others CHECK (confirmed_by <> entered_by AND confirmed_by <> staff),
    CONSTRAINT days_in_order CHECK (last_day >= first_day)
);
CREATE INDEX absence_of_department ON absence (department, last_day);

GRANT SELECT, INSERT, UPDATE ON definition TO ${application};
GRANT SELECT, INSERT, UPDATE, DELETE ON absence TO ${application};
