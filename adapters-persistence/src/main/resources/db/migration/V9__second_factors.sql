-- A second factor beside the password, and sign-ins that slow down when they fail, on all servers alike.
ALTER TABLE account
    ADD COLUMN totp      bytea,
    ADD COLUMN totp_step bigint      NOT NULL DEFAULT 0,
    ADD COLUMN failures  integer     NOT NULL DEFAULT 0,
    ADD COLUMN open_from timestamptz NOT NULL DEFAULT now();

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

-- One-time links for whoever has no password yet.
CREATE TABLE invitation (
    token   bytea       NOT NULL PRIMARY KEY,
    staff   text        NOT NULL,
    ends_at timestamptz NOT NULL
);

-- A session that is not whole opens nothing but the page on which a second factor is set up.
ALTER TABLE session
    ADD COLUMN whole     boolean     NOT NULL DEFAULT true,
    ADD COLUMN opened_at timestamptz NOT NULL DEFAULT now(),
    ADD COLUMN seen_at   timestamptz NOT NULL DEFAULT now();
CREATE INDEX session_staff ON session (staff);

GRANT SELECT, INSERT, UPDATE, DELETE ON passkey, recovery_code, invitation TO ${application};
