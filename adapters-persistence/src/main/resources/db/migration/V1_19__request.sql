-- Requests to teams. What somebody wrote or is, and whom it names, is ciphertext under the request's own data key; the rest are numbers, days and codes.
CREATE SEQUENCE request_number INCREMENT BY 100;

CREATE TABLE request (
    department  text        NOT NULL,
    id          uuid        NOT NULL,
    number      text        NOT NULL,
    team        text        NOT NULL,
    channel     text        NOT NULL,
    language    text        NOT NULL,
    -- Of an erased request only the month (P4).
    received_at timestamptz NOT NULL,
    due_on      date        NOT NULL,
    state       text        NOT NULL,
    -- Whether the first answer came in time.
    in_time     boolean,
    ended_at    timestamptz,
    data_key    bytea       NOT NULL,
    -- Nothing any more once it has become a complaint.
    asked       bytea,
    mentions    bytea       NOT NULL,
    complained  bytea,
    -- Whom it names, as 64 bits of a hash under the search key, so that auditors are kept away (F5).
    involved    bigint[],
    away        bigint[],
    -- A keyed hash of what tells its mail from all others (K2).
    mail        bytea,
    version     integer     NOT NULL,
    erased_at   timestamptz,
    PRIMARY KEY (department, id),
    CONSTRAINT f5_a_complaint_s_words_are_not_here CHECK ((state = 'MADE_COMPLAINT' OR erased_at IS NOT NULL) = (asked IS NULL)),
    CONSTRAINT i8_nothing_is_left_of_an_erased_one CHECK (erased_at IS NULL
        OR (data_key = '' AND mentions = '' AND complained IS NULL AND involved IS NULL AND away IS NULL AND mail IS NULL))
);
CREATE UNIQUE INDEX request_number_key ON request (number, department);
CREATE UNIQUE INDEX request_mail_key ON request (department, mail) WHERE mail IS NOT NULL;
CREATE INDEX request_id ON request (id);
CREATE INDEX request_open ON request (department, due_on, id) WHERE state IN ('OPEN', 'MOVED');
CREATE INDEX request_ended ON request (ended_at) WHERE ended_at IS NOT NULL AND erased_at IS NULL;

-- What was said since, in its order: answers, letters of the asker, why it was closed.
CREATE TABLE request_said (
    department text    NOT NULL,
    request    uuid    NOT NULL,
    number     integer NOT NULL,
    id         uuid    NOT NULL,
    words      bytea   NOT NULL,
    PRIMARY KEY (department, request, number),
    FOREIGN KEY (department, request) REFERENCES request (department, id)
);
CREATE INDEX request_said_id ON request_said (id);

GRANT USAGE ON SEQUENCE request_number TO ${application};
GRANT SELECT, INSERT, UPDATE ON request TO ${application};
GRANT SELECT, INSERT, DELETE ON request_said TO ${application};
