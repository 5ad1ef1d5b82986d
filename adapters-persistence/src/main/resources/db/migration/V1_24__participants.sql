-- People from outside who sign in (E11). Their names and addresses are sealed under a key of each; "box" is an HMAC over the mailbox, by which whoever signs in is found. A
-- participant without a last day goes on.
CREATE TABLE participant (
    department   text    NOT NULL,
    id           uuid    NOT NULL,
    name         bytea   NOT NULL,
    address      bytea   NOT NULL,
    box          bytea   NOT NULL,
    organisation text    NOT NULL,
    language     text    NOT NULL,
    first_day    date    NOT NULL,
    last_day     date,
    data_key     bytea   NOT NULL,
    version      integer NOT NULL,
    PRIMARY KEY (department, id),
    CONSTRAINT e11_days_in_order CHECK (last_day >= first_day),
    CONSTRAINT e11_an_organisation CHECK (organisation <> '')
);
CREATE INDEX participant_box ON participant (box);

-- A code that waits for whoever asked for it in one browser, which alone knows the id. Of a mailbox that nobody has been invited with there is the same row, whose mail is
-- never written, so that it takes as long. "words" are the code and the mailbox, sealed.
CREATE TABLE participant_code (
    id      uuid        NOT NULL PRIMARY KEY,
    words   bytea       NOT NULL,
    tries   integer     NOT NULL DEFAULT 0,
    ends_at timestamptz NOT NULL,
    CONSTRAINT e11_five_tries CHECK (tries <= 5)
);
CREATE INDEX participant_code_ends ON participant_code (ends_at);

-- Who is signed in, by the SHA-256 of the token; for as long as somebody's term with that mailbox lasts.
CREATE TABLE participant_session (
    token   bytea       NOT NULL PRIMARY KEY,
    box     bytea       NOT NULL,
    ends_at timestamptz NOT NULL
);
CREATE INDEX participant_session_box ON participant_session (box);

GRANT SELECT, INSERT, UPDATE ON participant TO ${application};
GRANT SELECT, INSERT, UPDATE, DELETE ON participant_code, participant_session TO ${application};
