-- Whoever said how far a point is may take that back alone; confirmed it is by another.
ALTER TABLE mandate_progress
    DROP CONSTRAINT f9_another_person,
    ADD CONSTRAINT f9_another_person CHECK (NOT confirmed OR answered_by <> reported_by);

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
