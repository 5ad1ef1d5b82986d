CREATE TABLE account (
    staff         text   NOT NULL PRIMARY KEY,
    password_hash text   NOT NULL,
    totp          bytea,
    totp_step     bigint NOT NULL DEFAULT 0
);

CREATE TABLE passkey (
    id         uuid        NOT NULL PRIMARY KEY,
    staff      text        NOT NULL,
    name       text        NOT NULL,
    credential text        NOT NULL UNIQUE,
    public_key text        NOT NULL,
    uses       bigint      NOT NULL,
    added_at   timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX passkey_staff ON passkey (staff);

CREATE TABLE recovery_code (
    staff text  NOT NULL,
    hash  bytea NOT NULL,
    PRIMARY KEY (staff, hash)
);

-- Somebody is to get an account, or a new password: it waits for a second person. "half" is a hash of the first half of the one-time link.
CREATE TABLE access_request (
    staff    text        NOT NULL PRIMARY KEY,
    asked_by text        NOT NULL,
    half     bytea       NOT NULL,
    asked_at timestamptz NOT NULL
);

-- One-time links for whoever has no password yet.
CREATE TABLE invitation (
    token   bytea       NOT NULL PRIMARY KEY,
    staff   text        NOT NULL,
    ends_at timestamptz NOT NULL
);

-- A session that is not whole opens nothing but the page on which a second factor is set up. "roles" are those that the city's sign-in service grants; a session has no
-- others, whatever the organisation chart says. NULL: all of the chart's.
CREATE TABLE session (
    token     bytea       NOT NULL PRIMARY KEY,
    staff     text        NOT NULL,
    ends_at   timestamptz NOT NULL,
    whole     boolean     NOT NULL DEFAULT true,
    opened_at timestamptz NOT NULL DEFAULT now(),
    seen_at   timestamptz NOT NULL DEFAULT now(),
    roles     text
);
CREATE INDEX session_staff ON session (staff);

-- What a visitor's pages must remember between two requests, as ciphertext under a secret that only the visitor's browser holds.
CREATE TABLE visit (
    id      bytea       NOT NULL PRIMARY KEY,
    words   bytea       NOT NULL,
    ends_at timestamptz NOT NULL
);
CREATE INDEX visit_ends ON visit (ends_at);

-- How many complaints, and how many mistakes at the sign-in and with second secrets, came from one place: 64 bits of a hash under a key that changes every ten minutes and lies
-- outside the database, in two halves of the time for which they count. A network is forgotten after ten minutes, an account's name after an hour. Nothing is counted at
-- an account or a complaint itself, so that those that exist are not told from those that do not.
CREATE UNLOGGED TABLE crowd (
    began_at timestamptz NOT NULL,
    slot     bigint      NOT NULL,
    count    integer     NOT NULL,
    ends_at  timestamptz NOT NULL DEFAULT now() + interval '10 minutes',
    PRIMARY KEY (began_at, slot)
);

GRANT SELECT, INSERT, UPDATE, DELETE ON account, passkey, recovery_code, access_request, invitation, session, visit, crowd TO ${application};
