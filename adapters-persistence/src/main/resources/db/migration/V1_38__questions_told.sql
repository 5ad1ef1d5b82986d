-- Whoever from outside asked is told what becomes of the question. Why words are kept back is said in every language; until now a single person's case was the one ground there was. The same question is asked again
-- by one at a time: each time has its number.
ALTER TABLE exchange_question
    ADD COLUMN participant uuid,
    ADD COLUMN ground      text,
    ADD COLUMN turn        integer NOT NULL DEFAULT 0;
UPDATE exchange_question SET ground = 'PERSON' WHERE showing = 'KEPT_BACK';
UPDATE exchange_question q SET turn = numbered.turn
FROM (SELECT department, id, row_number() OVER (PARTITION BY department, again ORDER BY day, id) AS turn FROM exchange_question WHERE again IS NOT NULL) numbered
WHERE q.department = numbered.department AND q.id = numbered.id;
ALTER TABLE exchange_question
    ADD CONSTRAINT e10_numbered_when_asked_again CHECK ((again IS NULL) = (turn = 0)),
    ADD CONSTRAINT e10_kept_back_on_a_ground CHECK ((showing = 'KEPT_BACK') = (ground IS NOT NULL));
CREATE UNIQUE INDEX exchange_question_turn ON exchange_question (department, again, turn) WHERE again IS NOT NULL;
CREATE INDEX exchange_question_organisation ON exchange_question (department, organisation, day DESC, id DESC);

-- Who wanted to take words back from the public, and what another person made of it (F9).
CREATE TABLE exchange_question_taking_back (
    department    text        NOT NULL,
    question      uuid        NOT NULL,
    number        integer     NOT NULL,
    ground        text        NOT NULL,
    reason        text        NOT NULL,
    proposed_by   text        NOT NULL,
    proposed_at   timestamptz NOT NULL,
    confirmed     boolean,
    second_by     text,
    second_at     timestamptz,
    second_reason text,
    PRIMARY KEY (department, question, number),
    FOREIGN KEY (department, question) REFERENCES exchange_question (department, id),
    CONSTRAINT f9_taken_back_by_two_people CHECK (second_by <> proposed_by),
    CONSTRAINT f9_somebody_answered CHECK ((confirmed IS NULL) = (second_by IS NULL))
);

-- Of which questions it was told that they were missed, or that nobody looked at them: each once (P5).
CREATE TABLE exchange_question_told (
    department text NOT NULL,
    question   uuid NOT NULL,
    what       text NOT NULL,
    PRIMARY KEY (department, question, what),
    FOREIGN KEY (department, question) REFERENCES exchange_question (department, id)
);

-- A mail about minutes to one of the people of those who were there; its words are made when it goes (E3).
CREATE TABLE minutes_letter (
    id          uuid    PRIMARY KEY,
    department  text    NOT NULL,
    minutes     uuid        NOT NULL,
    participant uuid        NOT NULL,
    edition     integer     NOT NULL,
    FOREIGN KEY (department, minutes) REFERENCES minutes (department, id)
);

GRANT SELECT, INSERT, UPDATE ON exchange_question_taking_back TO ${application};
GRANT SELECT, INSERT ON exchange_question_told, minutes_letter TO ${application};
