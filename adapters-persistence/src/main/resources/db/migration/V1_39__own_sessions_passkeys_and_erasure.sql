-- A session belongs to whoever signed in, and not to the mailbox, which may be somebody else's tomorrow (E5). Whoever is signed in now signs in once more.
DROP TABLE participant_session;
CREATE TABLE participant_session (
    token       bytea       NOT NULL,
    department  text        NOT NULL,
    participant uuid        NOT NULL,
    ends_at     timestamptz NOT NULL,
    PRIMARY KEY (token, department, participant),
    FOREIGN KEY (department, participant) REFERENCES participant (department, id)
);
CREATE INDEX participant_session_of ON participant_session (department, participant);
GRANT SELECT, INSERT, DELETE ON participant_session TO ${application};

-- So that all codes of a mailbox end when it is no longer somebody's. They last ten minutes: those on their way are asked for once more.
DELETE FROM participant_code;
ALTER TABLE participant_code ADD COLUMN box bytea NOT NULL;
CREATE INDEX participant_code_box ON participant_code (box);

-- With what somebody signs in without a mail: one row for each participant for whom it opens. "name" is what its owner calls it, sealed under that participant's key.
CREATE TABLE participant_passkey (
    id          uuid        NOT NULL,
    department  text        NOT NULL,
    participant uuid        NOT NULL,
    name        bytea       NOT NULL,
    credential  text        NOT NULL,
    public_key  text        NOT NULL,
    uses        bigint      NOT NULL,
    added_at    timestamptz NOT NULL,
    PRIMARY KEY (department, participant, id),
    UNIQUE (credential, department, participant),
    FOREIGN KEY (department, participant) REFERENCES participant (department, id)
);
GRANT SELECT, INSERT, UPDATE, DELETE ON participant_passkey TO ${application};

-- Of somebody who was erased the organisation and the months of the term are left: what was done for it leads here (I8).
ALTER TABLE participant
    ADD COLUMN erased_at timestamptz,
    ADD CONSTRAINT i8_nothing_is_left_of_an_erased_one CHECK (erased_at IS NULL
        OR (name = '' AND address = '' AND box = '' AND data_key = '' AND language = '' AND behind = ''));
CREATE INDEX participant_ended ON participant (last_day) WHERE last_day IS NOT NULL AND erased_at IS NULL;
CREATE INDEX session_invitation_of ON session_invitation (department, participant);
GRANT DELETE ON session_invitation TO ${application};
