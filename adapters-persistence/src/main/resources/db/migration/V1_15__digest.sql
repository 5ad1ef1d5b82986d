-- Whose digest of which day is taken care of: nobody gets two, whatever the number of servers. "id" names it in the outbox; what it says is stored nowhere.
CREATE TABLE digest (
    staff  text NOT NULL,
    on_day date NOT NULL,
    id     uuid NOT NULL UNIQUE,
    PRIMARY KEY (on_day, staff)
);

-- Who wants none.
CREATE TABLE digest_declined (
    staff text        NOT NULL PRIMARY KEY,
    since timestamptz NOT NULL
);

GRANT SELECT, INSERT, DELETE ON digest, digest_declined TO ${application};
