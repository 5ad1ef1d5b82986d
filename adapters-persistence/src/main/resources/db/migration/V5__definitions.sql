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

GRANT SELECT, INSERT, UPDATE ON definition TO ${application};
