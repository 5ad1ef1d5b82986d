-- What a council resolved or was asked. All of it is the council's own words or the office's for the public, and stands in clear.
CREATE TABLE mandate (
    department     text    NOT NULL,
    id             uuid    NOT NULL,
    number         text    NOT NULL,
    kind           text    NOT NULL,
    title          text    NOT NULL,
    brought_in_by  text[]  NOT NULL,
    day            date    NOT NULL,
    source_place   text    NOT NULL,
    source_address text,
    about          uuid,
    version        integer NOT NULL,
    PRIMARY KEY (department, id),
    FOREIGN KEY (department, about) REFERENCES mandate (department, id)
);

CREATE TABLE mandate_station (
    department text    NOT NULL,
    mandate    uuid    NOT NULL,
    place      integer NOT NULL,
    body       text    NOT NULL,
    day        date    NOT NULL,
    result     text    NOT NULL,
    PRIMARY KEY (department, mandate, place),
    FOREIGN KEY (department, mandate) REFERENCES mandate (department, id)
);

CREATE TABLE mandate_point (
    department  text    NOT NULL,
    mandate     uuid    NOT NULL,
    place       integer NOT NULL,
    number      text    NOT NULL,
    demand      text    NOT NULL,
    due         date,
    owes        text    NOT NULL,
    yes         integer,
    no          integer,
    abstentions integer,
    adopted     boolean NOT NULL,
    PRIMARY KEY (department, mandate, place),
    FOREIGN KEY (department, mandate) REFERENCES mandate (department, id),
    CONSTRAINT all_votes_or_none CHECK ((yes IS NULL) = (no IS NULL) AND (no IS NULL) = (abstentions IS NULL))
);

-- Of what was said nothing ever changes but what the second person made of it.
CREATE TABLE mandate_progress (
    department    text        NOT NULL,
    mandate       uuid        NOT NULL,
    number        integer     NOT NULL,
    point         text        NOT NULL,
    state         text        NOT NULL,
    reason        text        NOT NULL,
    reported_by   text        NOT NULL,
    reported_at   timestamptz NOT NULL,
    confirmed     boolean,
    answered_by   text,
    answered_at   timestamptz,
    answer_reason text,
    PRIMARY KEY (department, mandate, number),
    FOREIGN KEY (department, mandate) REFERENCES mandate (department, id),
    CONSTRAINT f9_another_person CHECK (answered_by <> reported_by),
    CONSTRAINT f9_an_answer_is_somebodys CHECK ((confirmed IS NULL) = (answered_by IS NULL) AND (confirmed IS NULL) = (answered_at IS NULL)),
    CONSTRAINT f9_sent_back_with_a_reason CHECK (confirmed IS NOT FALSE OR answer_reason <> '')
);

-- One waits at a time for each point.
CREATE UNIQUE INDEX mandate_progress_waiting ON mandate_progress (department, mandate, point) WHERE confirmed IS NULL;

CREATE TABLE mandate_evidence (
    department text    NOT NULL,
    mandate    uuid    NOT NULL,
    progress   integer NOT NULL,
    place      integer NOT NULL,
    title      text    NOT NULL,
    day        date    NOT NULL,
    address    text,
    thing_kind text,
    thing      uuid,
    PRIMARY KEY (department, mandate, progress, place),
    FOREIGN KEY (department, mandate, progress) REFERENCES mandate_progress (department, mandate, number),
    CONSTRAINT something_to_look_at CHECK (address IS NOT NULL OR thing IS NOT NULL),
    CONSTRAINT a_thing_has_a_kind CHECK ((thing IS NULL) = (thing_kind IS NULL))
);

CREATE TABLE mandate_publication (
    department text        NOT NULL,
    mandate    uuid        NOT NULL,
    place      integer     NOT NULL,
    published  boolean     NOT NULL,
    by         text        NOT NULL,
    at         timestamptz NOT NULL,
    reason     text        NOT NULL,
    PRIMARY KEY (department, mandate, place),
    FOREIGN KEY (department, mandate) REFERENCES mandate (department, id),
    CONSTRAINT p2_taken_back_with_a_reason CHECK (published OR reason <> '')
);

GRANT SELECT, INSERT ON mandate, mandate_station, mandate_point, mandate_progress, mandate_evidence, mandate_publication TO ${application};
GRANT UPDATE ON mandate TO ${application};
-- The council's papers are written down anew as the council goes on.
GRANT DELETE ON mandate_station, mandate_point TO ${application};
GRANT UPDATE (confirmed, answered_by, answered_at, answer_reason) ON mandate_progress TO ${application};
