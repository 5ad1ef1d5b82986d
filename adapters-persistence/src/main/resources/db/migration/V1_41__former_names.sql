-- How a body was called before it took another name: sessions of the past name it as it was called then. What stands here stays.
CREATE TABLE body_former_name (
    department text    NOT NULL,
    body       uuid    NOT NULL,
    place      integer NOT NULL,
    name       text    NOT NULL,
    until      date    NOT NULL,
    PRIMARY KEY (department, body, place),
    FOREIGN KEY (department, body) REFERENCES body (department, id),
    CONSTRAINT e6_a_name_says_something CHECK (name <> '')
);

GRANT SELECT, INSERT ON body_former_name TO ${application};
