-- Rules F1 and F8: one decision of a stage, by two persons, whatever the application believes.
CREATE TABLE decision (
    department text        NOT NULL,
    complaint  uuid        NOT NULL,
    stage      text        NOT NULL,
    proposer   text        NOT NULL,
    confirmer  text        NOT NULL,
    outcome    text        NOT NULL,
    about_team text,
    decided_at timestamptz NOT NULL,
    PRIMARY KEY (department, complaint, stage),
    CONSTRAINT f1_two_persons CHECK (proposer <> confirmer)
);
CREATE INDEX decision_team ON decision (department, about_team, decided_at) WHERE about_team IS NOT NULL;
CREATE INDEX decision_proposer ON decision (proposer, confirmer);

GRANT SELECT, INSERT ON decision TO ${application};
