-- Bodies, and who belongs to them. What a body is for, and who sits in it for whom, is public and stands here in clear; where members are written to is not, and is sealed under the
-- body's data key. A term without a last day has none of its own.
CREATE TABLE body (
    department text    NOT NULL,
    id         uuid    NOT NULL,
    kind       text    NOT NULL,
    name       text    NOT NULL,
    mandate    text    NOT NULL,
    first_day  date    NOT NULL,
    last_day   date,
    data_key   bytea   NOT NULL,
    version    integer NOT NULL,
    PRIMARY KEY (department, id),
    CONSTRAINT e6_days_in_order CHECK (last_day >= first_day)
);

-- Whoever has left stays visible (E6); deleted is only a membership that was called off before it began.
CREATE TABLE body_member (
    department   text NOT NULL,
    body         uuid NOT NULL,
    id           uuid NOT NULL,
    name         text NOT NULL,
    organisation text NOT NULL,
    language     text NOT NULL,
    address      bytea,
    first_day    date NOT NULL,
    last_day     date,
    deputy_of    uuid,
    PRIMARY KEY (department, body, id),
    FOREIGN KEY (department, body) REFERENCES body (department, id),
    FOREIGN KEY (department, body, deputy_of) REFERENCES body_member (department, body, id),
    CONSTRAINT e6_member_days_in_order CHECK (last_day >= first_day),
    CONSTRAINT e6_an_organisation CHECK (organisation <> '')
);

GRANT SELECT, INSERT, UPDATE ON body, body_member TO ${application};
GRANT DELETE ON body_member TO ${application};
