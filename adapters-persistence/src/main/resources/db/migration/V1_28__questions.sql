-- What partners, members of bodies and councillors ask the office. Organisations ask, nobody is named; the words come before the public when somebody has looked whether a case is in them.
CREATE TABLE exchange_question (
    department     text    NOT NULL,
    id             uuid    NOT NULL,
    organisation   text    NOT NULL,
    capacity       text    NOT NULL,
    title          text    NOT NULL,
    text           text    NOT NULL,
    day            date    NOT NULL,
    again          uuid,
    showing        text    NOT NULL,
    showing_reason text    NOT NULL,
    withdrawn      boolean NOT NULL,
    version        integer NOT NULL,
    PRIMARY KEY (department, id),
    FOREIGN KEY (department, again) REFERENCES exchange_question (department, id),
    CONSTRAINT e10_linked_with_another CHECK (again <> id),
    CONSTRAINT e10_kept_back_with_a_reason CHECK (showing <> 'KEPT_BACK' OR showing_reason <> '')
);
CREATE INDEX exchange_question_again ON exchange_question (department, again);

-- By when an answer was promised, in order; what was promised once stays.
CREATE TABLE exchange_question_promise (
    department text    NOT NULL,
    question   uuid    NOT NULL,
    place      integer NOT NULL,
    due        date    NOT NULL,
    reason     text    NOT NULL,
    PRIMARY KEY (department, question, place),
    FOREIGN KEY (department, question) REFERENCES exchange_question (department, id),
    CONSTRAINT e10_moved_with_a_reason CHECK (place = 0 OR reason <> '')
);

CREATE TABLE exchange_reply (
    department    text        NOT NULL,
    question      uuid        NOT NULL,
    number        integer     NOT NULL,
    text          text        NOT NULL,
    written_by    text        NOT NULL,
    written_at    timestamptz NOT NULL,
    confirmed     boolean,
    second_by     text,
    second_at     timestamptz,
    second_reason text,
    PRIMARY KEY (department, question, number),
    FOREIGN KEY (department, question) REFERENCES exchange_question (department, id),
    CONSTRAINT f9_by_two_people CHECK (second_by <> written_by),
    CONSTRAINT f9_somebody_confirmed CHECK ((confirmed IS NULL) = (second_by IS NULL))
);
-- A question has one answer.
CREATE UNIQUE INDEX exchange_reply_given ON exchange_reply (department, question) WHERE confirmed;

GRANT SELECT, INSERT, UPDATE ON exchange_question, exchange_reply TO ${application};
GRANT SELECT, INSERT ON exchange_question_promise TO ${application};
