-- Who is invited to which series, what each calendar was told, and who comes. "occasion" is SERIES, a regular day, or the key of a session beside the regular ones. What people wrote is
-- sealed under a key of each invitation.
CREATE TABLE session_invitation (
    department  text    NOT NULL,
    id          uuid    NOT NULL,
    participant uuid    NOT NULL,
    series      uuid    NOT NULL,
    data_key    bytea   NOT NULL,
    version     integer NOT NULL,
    PRIMARY KEY (department, id),
    -- Two who invite the same one at once meet here.
    UNIQUE (department, series, participant),
    FOREIGN KEY (department, participant) REFERENCES participant (department, id),
    FOREIGN KEY (department, series) REFERENCES exchange_series (department, id)
);
CREATE UNIQUE INDEX session_invitation_key ON session_invitation (id);

-- The latest letter of each occasion and purpose; its id is its number in the outbox.
CREATE TABLE session_letter (
    department    text        NOT NULL,
    invitation    uuid        NOT NULL,
    id            uuid        NOT NULL,
    purpose       text        NOT NULL,
    occasion      text        NOT NULL,
    basis         integer     NOT NULL,
    sequence      integer     NOT NULL,
    asks          text        NOT NULL,
    posted_at     timestamptz NOT NULL,
    since         timestamptz NOT NULL,
    from_sequence integer     NOT NULL,
    PRIMARY KEY (department, invitation, id),
    FOREIGN KEY (department, invitation) REFERENCES session_invitation (department, id)
);
CREATE UNIQUE INDEX session_letter_key ON session_letter (id);
-- Each state of each occasion goes out once.
CREATE UNIQUE INDEX session_letter_once ON session_letter (department, invitation, occasion, purpose);
CREATE UNIQUE INDEX session_letter_calendar ON session_letter (department, invitation, occasion) WHERE purpose IN ('REQUEST', 'CANCEL');

CREATE TABLE session_reply (
    department text        NOT NULL,
    invitation uuid        NOT NULL,
    occasion   text        NOT NULL,
    coming     text        NOT NULL,
    way        text        NOT NULL,
    comment    bytea       NOT NULL,
    came_at    timestamptz NOT NULL,
    given_at   timestamptz NOT NULL,
    sequence   integer     NOT NULL,
    elsewhere  boolean     NOT NULL,
    PRIMARY KEY (department, invitation, occasion),
    FOREIGN KEY (department, invitation) REFERENCES session_invitation (department, id),
    CONSTRAINT no_reply_is_later_than_it_came CHECK (given_at <= came_at)
);

CREATE TABLE session_wish (
    department text        NOT NULL,
    invitation uuid        NOT NULL,
    id         uuid        NOT NULL,
    occasion   text        NOT NULL,
    begins     timestamp,
    ends       timestamp,
    text       bytea       NOT NULL,
    came_at    timestamptz NOT NULL,
    state      text        NOT NULL,
    PRIMARY KEY (department, invitation, id),
    FOREIGN KEY (department, invitation) REFERENCES session_invitation (department, id)
);
CREATE UNIQUE INDEX session_wish_open ON session_wish (department, invitation, occasion) WHERE state = 'OPEN';

GRANT SELECT, INSERT, UPDATE ON session_invitation TO ${application};
GRANT SELECT, INSERT, UPDATE, DELETE ON session_letter, session_reply, session_wish TO ${application};
