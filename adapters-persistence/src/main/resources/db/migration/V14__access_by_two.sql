-- Somebody is to get an account, or a new password: it waits for a second person. "half" is a hash of the first half of the one-time link.
CREATE TABLE access_request (
    staff    text        NOT NULL PRIMARY KEY,
    asked_by text        NOT NULL,
    half     bytea       NOT NULL,
    asked_at timestamptz NOT NULL
);
GRANT SELECT, INSERT, UPDATE, DELETE ON access_request TO ${application};
