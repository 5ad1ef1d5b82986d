-- Who waits for a word of the office (K6): a row from somebody's words until the first answer, or until nobody owes one any more. "id" is a complaint's, whose waits have places, or was drawn by lot.
-- Whoever ends a wait takes its row away, so that of two only one counts it; what is counted of it is sealed with all other counts, and leads nowhere (P4).
CREATE TABLE waits (
    department text        NOT NULL,
    id         uuid        NOT NULL,
    place      integer     NOT NULL,
    arrival    text        NOT NULL,
    channel    text        NOT NULL,
    team       text,
    arrived    timestamptz NOT NULL,
    due_on     date        NOT NULL,
    PRIMARY KEY (department, id, place)
) WITH (autovacuum_vacuum_scale_factor = 0.01);

GRANT SELECT, INSERT, DELETE ON waits TO ${application};
