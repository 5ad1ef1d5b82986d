-- Whoever said how far a point is may take that back alone; confirmed it is by another.
ALTER TABLE mandate_progress
    DROP CONSTRAINT f9_another_person,
    ADD CONSTRAINT f9_another_person CHECK (NOT confirmed OR answered_by <> reported_by);

-- What one person wanted to take back from the public, and what another made of it; nothing else of it ever changes.
CREATE TABLE mandate_taking_back (
    department    text        NOT NULL,
    mandate       uuid        NOT NULL,
    number        integer     NOT NULL,
    reason        text        NOT NULL,
    proposed_by   text        NOT NULL,
    proposed_at   timestamptz NOT NULL,
    confirmed     boolean,
    answered_by   text,
    answered_at   timestamptz,
    answer_reason text,
    PRIMARY KEY (department, mandate, number),
    FOREIGN KEY (department, mandate) REFERENCES mandate (department, id),
    CONSTRAINT p2_taken_back_with_a_reason CHECK (reason <> ''),
    CONSTRAINT f9_another_person CHECK (NOT confirmed OR answered_by <> proposed_by),
    CONSTRAINT f9_an_answer_is_somebodys CHECK ((confirmed IS NULL) = (answered_by IS NULL) AND (confirmed IS NULL) = (answered_at IS NULL)),
    CONSTRAINT f9_sent_back_with_a_reason CHECK (confirmed IS NOT FALSE OR answer_reason <> '')
);

-- One waits at a time.
CREATE UNIQUE INDEX mandate_taking_back_waiting ON mandate_taking_back (department, mandate) WHERE confirmed IS NULL;

GRANT SELECT, INSERT ON mandate_taking_back TO ${application};
GRANT UPDATE (confirmed, answered_by, answered_at, answer_reason) ON mandate_taking_back TO ${application};

-- When a body would have ended and owed its report before somebody changed that; what stands here stays.
CREATE TABLE body_former_days (
    department    text    NOT NULL,
    body          uuid    NOT NULL,
    place         integer NOT NULL,
    last_day      date,
    report_within integer,
    changed       date    NOT NULL,
    reason        text    NOT NULL,
    PRIMARY KEY (department, body, place),
    FOREIGN KEY (department, body) REFERENCES body (department, id),
    CONSTRAINT e6_other_days_with_a_reason CHECK (reason <> '')
);

GRANT SELECT, INSERT ON body_former_days TO ${application};

-- Closing reports as one person wrote them. Their words are sealed under the body's data key; who wrote and who answered stands beside them, so that it is known here that two people hand one in.
CREATE TABLE body_report_draft (
    department  text    NOT NULL,
    body        uuid    NOT NULL,
    number      integer NOT NULL,
    written_by  text    NOT NULL,
    confirmed   boolean,
    answered_by text,
    words       bytea   NOT NULL,
    PRIMARY KEY (department, body, number),
    FOREIGN KEY (department, body) REFERENCES body (department, id),
    CONSTRAINT f9_another_person CHECK (NOT confirmed OR answered_by <> written_by),
    CONSTRAINT f9_an_answer_is_somebodys CHECK ((confirmed IS NULL) = (answered_by IS NULL))
);

-- One waits at a time.
CREATE UNIQUE INDEX body_report_draft_waiting ON body_report_draft (department, body) WHERE confirmed IS NULL;

GRANT SELECT, INSERT ON body_report_draft TO ${application};
GRANT UPDATE (confirmed, answered_by, words) ON body_report_draft TO ${application};

-- Of which bodies it was told that their closing report was missed: each once.
CREATE TABLE body_report_missed (
    department text NOT NULL,
    body       uuid NOT NULL,
    PRIMARY KEY (department, body),
    FOREIGN KEY (department, body) REFERENCES body (department, id)
);

GRANT SELECT, INSERT ON body_report_missed TO ${application};
