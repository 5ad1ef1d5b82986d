-- The exchange of an office with its partners. All of it is public but for the link to join on a screen: names of organisations, days, places and topics; nobody who comes is named. A series without a last day goes on.
CREATE TABLE exchange_series (
    department   text    NOT NULL,
    id           uuid    NOT NULL,
    name         text    NOT NULL,
    purpose      text    NOT NULL,
    host         text    NOT NULL,
    partners     text[]  NOT NULL,
    body         uuid,
    months       integer NOT NULL,
    week         text    NOT NULL,
    weekday      text    NOT NULL,
    first_day    date    NOT NULL,
    last_day     date,
    begins_at    time    NOT NULL,
    minutes      integer NOT NULL,
    place        text    NOT NULL,
    link         text,
    interpreting text    NOT NULL,
    closing      integer NOT NULL,
    version      integer NOT NULL,
    PRIMARY KEY (department, id),
    FOREIGN KEY (department, body) REFERENCES body (department, id),
    CONSTRAINT e1_days_in_order CHECK (last_day >= first_day),
    CONSTRAINT e1_a_partner CHECK (cardinality(partners) > 0)
);

CREATE TABLE exchange_session (
    department            text    NOT NULL,
    id                    uuid    NOT NULL,
    series                uuid    NOT NULL,
    regular               date,
    day                   date    NOT NULL,
    begins_at             time    NOT NULL,
    minutes               integer NOT NULL,
    place                 text    NOT NULL,
    link                  text,
    interpreting          text    NOT NULL,
    state                 text    NOT NULL,
    reason                text,
    attended              text[]  NOT NULL,
    attended_people       integer[] NOT NULL,
    sequence              integer NOT NULL,
    version               integer NOT NULL,
    PRIMARY KEY (department, id),
    FOREIGN KEY (department, series) REFERENCES exchange_series (department, id),
    -- Two who plan the same regular day at once meet here.
    UNIQUE (department, series, regular),
    CONSTRAINT e1_held_by_two CHECK (state <> 'HELD' OR cardinality(attended) >= 2),
    CONSTRAINT e1_cancelled_with_a_reason CHECK (state <> 'CANCELLED' OR reason IS NOT NULL)
);
CREATE INDEX exchange_session_days ON exchange_session (department, series, day);

-- A topic that goes over to another session keeps its key there.
CREATE TABLE exchange_topic (
    department   text    NOT NULL,
    session      uuid    NOT NULL,
    id           uuid    NOT NULL,
    place        integer NOT NULL,
    title        text    NOT NULL,
    text         text    NOT NULL,
    organisation text    NOT NULL,
    state        text    NOT NULL,
    yes          integer,
    no           integer,
    abstentions    integer,
    reason       text,
    PRIMARY KEY (department, session, id),
    FOREIGN KEY (department, session) REFERENCES exchange_session (department, id),
    CONSTRAINT e2_postponed_by_a_vote CHECK (state <> 'POSTPONED' OR (yes > no AND reason IS NOT NULL))
);

GRANT SELECT, INSERT, UPDATE ON exchange_series, exchange_session, exchange_topic TO ${application};
