-- By which terms a department's open deadlines are counted. Where these have changed, "begins_at" says from when on open complaints are counted anew, and "after" which one was the last; both are empty once all are.
CREATE TABLE recomputing (
    department text        NOT NULL PRIMARY KEY,
    terms      text        NOT NULL,
    begins_at  timestamptz,
    after      uuid
);

GRANT SELECT, INSERT, UPDATE ON recomputing TO ${application};
