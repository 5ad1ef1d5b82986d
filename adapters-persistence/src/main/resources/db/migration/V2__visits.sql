-- What a visitor's pages must remember between two requests, as ciphertext under a secret that only the visitor's browser holds.
CREATE TABLE visit (
    id      bytea       NOT NULL PRIMARY KEY,
    words   bytea       NOT NULL,
    ends_at timestamptz NOT NULL
);
CREATE INDEX visit_ends ON visit (ends_at);

GRANT SELECT, INSERT, UPDATE, DELETE ON visit TO ${application};
