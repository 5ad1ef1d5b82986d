-- What sessions resolved, all of it public: who owes what by when, and what became of it. A topic of a resolution bears its key, and no side withdraws it.
ALTER TABLE exchange_topic ADD COLUMN standing boolean NOT NULL DEFAULT false;
ALTER TABLE exchange_topic ADD CONSTRAINT e4_a_standing_topic_is_not_withdrawn CHECK (NOT standing OR state <> 'WITHDRAWN');

CREATE TABLE resolution (
    department           text    NOT NULL,
    id                   uuid    NOT NULL,
    series               uuid    NOT NULL,
    session              uuid    NOT NULL,
    year                 integer NOT NULL,
    number               integer NOT NULL,
    words                text    NOT NULL,
    how                  text    NOT NULL,
    yes                  integer,
    no                   integer,
    abstentions          integer,
    kind                 text    NOT NULL,
    consequence          text    NOT NULL,
    owner                text,
    due                  date,
    given_up_in          uuid,
    given_up_yes         integer,
    given_up_no          integer,
    given_up_abstentions integer,
    given_up_reason      text,
    version              integer NOT NULL,
    PRIMARY KEY (department, id),
    FOREIGN KEY (department, series) REFERENCES exchange_series (department, id),
    FOREIGN KEY (department, session) REFERENCES exchange_session (department, id),
    FOREIGN KEY (department, given_up_in) REFERENCES exchange_session (department, id),
    -- Two who record resolutions of one series at once meet here.
    UNIQUE (department, series, year, number),
    CONSTRAINT e4_a_vote_was_won CHECK (how <> 'VOTE' OR yes > no),
    CONSTRAINT e4_consent_is_without_a_no CHECK (how <> 'CONSENT' OR no IS NULL OR no = 0),
    CONSTRAINT e4_leads_to_something CHECK (consequence <> '' AND (kind = 'NO_ACTION') = (owner IS NULL) AND (kind = 'NO_ACTION') = (due IS NULL)),
    CONSTRAINT e4_given_up_by_a_vote CHECK (num_nulls(given_up_in, given_up_yes, given_up_no, given_up_abstentions, given_up_reason) IN (0, 5) AND (given_up_in IS NULL OR given_up_yes > given_up_no))
);

CREATE TABLE resolution_fulfilment (
    department    text        NOT NULL,
    resolution    uuid        NOT NULL,
    number        integer     NOT NULL,
    words         text        NOT NULL,
    title         text        NOT NULL,
    day           date        NOT NULL,
    address       text,
    thing_kind    text,
    thing         uuid,
    said_by       text        NOT NULL,
    said_at       timestamptz NOT NULL,
    confirmed     boolean,
    answered_by   text,
    answered_at   timestamptz,
    answer_reason text,
    PRIMARY KEY (department, resolution, number),
    FOREIGN KEY (department, resolution) REFERENCES resolution (department, id),
    CONSTRAINT something_to_look_at CHECK (address IS NOT NULL OR thing IS NOT NULL),
    CONSTRAINT a_thing_has_a_kind CHECK ((thing IS NULL) = (thing_kind IS NULL)),
    CONSTRAINT f9_another_person CHECK (confirmed IS NOT TRUE OR answered_by <> said_by),
    CONSTRAINT f9_an_answer_is_somebodys CHECK (num_nulls(confirmed, answered_by, answered_at, answer_reason) IN (0, 4))
);

-- One waits at a time.
CREATE UNIQUE INDEX resolution_fulfilment_waiting ON resolution_fulfilment (department, resolution) WHERE confirmed IS NULL;

GRANT SELECT, INSERT ON resolution, resolution_fulfilment TO ${application};
GRANT UPDATE (given_up_in, given_up_yes, given_up_no, given_up_abstentions, given_up_reason, version) ON resolution TO ${application};
GRANT UPDATE (confirmed, answered_by, answered_at, answer_reason) ON resolution_fulfilment TO ${application};
