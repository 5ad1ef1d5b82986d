-- Lists of the inbox that a staff member keeps: what is filtered by keys and constants, never a word that was searched for. Empty texts stand for what is not filtered by.
CREATE TABLE kept_view (
    staff    text    NOT NULL,
    view     text    NOT NULL,
    mine     boolean NOT NULL,
    status   text    NOT NULL,
    person   text    NOT NULL,
    sequence text    NOT NULL,
    PRIMARY KEY (staff, view, mine, status, person, sequence)
);
GRANT SELECT, INSERT, DELETE ON kept_view TO ${application};
