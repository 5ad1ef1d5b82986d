-- What was done to a complaint a moment ago and can be taken back, and how it stood before: nothing that the complaint's own row does not say. A row is of no use after "until", and is forgotten within minutes.
CREATE TABLE undo (
    department      text        NOT NULL,
    complaint       uuid        NOT NULL,
    staff           text        NOT NULL,
    -- What the journal says was done, an entry for each act.
    did             text[]      NOT NULL,
    until           timestamptz NOT NULL,
    -- Of the complaint since it was done: whatever comes later ends this.
    version         integer     NOT NULL,
    version_before  integer     NOT NULL,
    status          text        NOT NULL,
    first_reviewer  text,
    second_reviewer text,
    waiting         boolean     NOT NULL,
    deadlines       text        NOT NULL,
    leaves          integer     NOT NULL,
    -- Notices in the outbox that are due at "until".
    letters         uuid[]      NOT NULL,
    -- What it left to be counted, sealed as in figure_pending.
    counted         bytea[]     NOT NULL,
    -- Whether the complainant has looked since; not when, and not from where.
    seen            boolean     NOT NULL DEFAULT false,
    PRIMARY KEY (department, complaint)
) WITH (autovacuum_vacuum_scale_factor = 0.01);

-- The waits of that complaint as they were before.
CREATE TABLE undo_wait (
    department text        NOT NULL,
    id         uuid        NOT NULL,
    place      integer     NOT NULL,
    arrival    text        NOT NULL,
    channel    text        NOT NULL,
    team       text,
    arrived    timestamptz NOT NULL,
    due_on     date        NOT NULL,
    PRIMARY KEY (department, id, place),
    FOREIGN KEY (department, id) REFERENCES undo (department, complaint) ON DELETE CASCADE
) WITH (autovacuum_vacuum_scale_factor = 0.01);

GRANT SELECT, INSERT, UPDATE, DELETE ON undo TO ${application};
GRANT SELECT, INSERT, DELETE ON undo_wait TO ${application};

-- Leaves are never changed. A message that is taken back before anybody has seen it never came into the file: those alone go, and only those behind what was there before.
CREATE FUNCTION take_back_messages(wanted_department text, wanted uuid) RETURNS integer
    LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp
    AS $$
WITH gone AS (
    DELETE FROM leaf l USING undo u
    WHERE l.department = wanted_department AND l.complaint = wanted AND l.kind = 'message'
        AND u.department = l.department AND u.complaint = l.complaint AND l.number > u.leaves AND NOT u.seen
    RETURNING 1)
SELECT count(*)::integer FROM gone
$$;
REVOKE ALL ON FUNCTION take_back_messages(text, uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION take_back_messages(text, uuid) TO ${application};
