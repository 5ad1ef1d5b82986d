-- What a body's rules say: where its mandate comes from, benches, quorum, chair, who asked to take part, and with what it closed. Bodies from before go on as they are: no benches, no
-- quorum, no chair, everybody votes. Composition, chair, requests and report are sealed under the body's data key; requests name people who belong to nothing yet.
ALTER TABLE body
    ADD COLUMN source        text,
    ADD COLUMN source_link   text,
    ADD COLUMN report_within integer DEFAULT 90,
    ADD COLUMN composition   bytea,
    ADD COLUMN chair         bytea,
    ADD COLUMN report        bytea,
    ADD CONSTRAINT e6_an_address_of_something CHECK (source_link IS NULL OR source IS NOT NULL),
    ADD CONSTRAINT e6_days_of_a_report CHECK (report_within > 0);

-- Whatever ended before owes no report.
UPDATE body SET report_within = NULL WHERE last_day < CAST(now() AT TIME ZONE 'Europe/Berlin' AS date);

ALTER TABLE body_member
    ADD COLUMN voice text NOT NULL DEFAULT 'VOTING',
    ADD COLUMN bench text,
    ADD CONSTRAINT e6_a_deputy_takes_no_seat CHECK (deputy_of IS NULL OR bench IS NULL);

-- A request stays visible, whatever becomes of it.
CREATE TABLE body_request (
    department text    NOT NULL,
    body       uuid    NOT NULL,
    id         uuid    NOT NULL,
    open       boolean NOT NULL,
    words      bytea   NOT NULL,
    PRIMARY KEY (department, body, id),
    FOREIGN KEY (department, body) REFERENCES body (department, id)
);

GRANT SELECT, INSERT, UPDATE ON body_request TO ${application};
