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
