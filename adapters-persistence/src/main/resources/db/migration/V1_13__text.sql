-- Text modules: what the staff write again and again. Nothing in them is about anybody, so all of it stands in clear. Of an edition nothing ever changes but what became of it.
CREATE TABLE text_module (
    department text    NOT NULL,
    id         uuid    NOT NULL,
    owner      text    NOT NULL,
    review_by  date    NOT NULL,
    retired    boolean NOT NULL,
    in_force   integer,
    latest     integer NOT NULL,
    version    integer NOT NULL,
    PRIMARY KEY (department, id)
);

CREATE TABLE text_edition (
    department  text        NOT NULL,
    module      uuid        NOT NULL,
    number      integer     NOT NULL,
    purpose     text        NOT NULL,
    title       text        NOT NULL,
    states      text[]      NOT NULL,
    categories  text[]      NOT NULL,
    author      text        NOT NULL,
    written_at  timestamptz NOT NULL,
    state       text        NOT NULL,
    second      text,
    answered_at timestamptz,
    reason      text        NOT NULL,
    PRIMARY KEY (department, module, number),
    FOREIGN KEY (department, module) REFERENCES text_module (department, id),
    CONSTRAINT f9_another_person CHECK (state NOT IN ('CONFIRMED', 'REFUSED') OR second <> author),
    CONSTRAINT f9_what_goes_out_takes_two CHECK (state <> 'CONFIRMED' OR purpose = 'NOTE' OR second IS NOT NULL)
);

-- One change waits at a time.
CREATE UNIQUE INDEX text_edition_waiting ON text_edition (department, module) WHERE state = 'WAITING';

CREATE TABLE text_wording (
    department text    NOT NULL,
    module     uuid    NOT NULL,
    edition    integer NOT NULL,
    language   text    NOT NULL,
    words      text    NOT NULL,
    PRIMARY KEY (department, module, edition, language),
    FOREIGN KEY (department, module, edition) REFERENCES text_edition (department, module, number)
);

-- How often, and never by whom (L10).
CREATE TABLE text_use (
    department text    NOT NULL,
    module     uuid    NOT NULL,
    edition    integer NOT NULL,
    month      date    NOT NULL,
    times      integer NOT NULL,
    PRIMARY KEY (department, module, edition, month),
    FOREIGN KEY (department, module, edition) REFERENCES text_edition (department, module, number)
);

GRANT SELECT, INSERT ON text_module, text_edition, text_wording, text_use TO ${application};
GRANT UPDATE ON text_module TO ${application};
GRANT UPDATE (state, second, answered_at, reason) ON text_edition TO ${application};
GRANT UPDATE (times) ON text_use TO ${application};
