-- What is due in open complaints, written with each step as the domain says it: the open deadlines, and what was promised (L8). "place" names one within its complaint.
-- "misses" says that it can be missed, "except_for" and "uninvolved" who of "roles" may not, and "stands_in" whoever does where nobody before them is free (F12). A complaint that is over has none.
CREATE TABLE due (
    department text    NOT NULL,
    complaint  uuid    NOT NULL,
    place      text    NOT NULL,
    kind       text    NOT NULL,
    begun_on   date    NOT NULL,
    due_on     date    NOT NULL,
    paused_on  date,
    paused     boolean GENERATED ALWAYS AS (paused_on IS NOT NULL) STORED,
    misses     boolean NOT NULL,
    roles      text[]  NOT NULL,
    holder     text,
    except_for text[]  NOT NULL,
    stands_in  text,
    uninvolved boolean NOT NULL,
    PRIMARY KEY (department, complaint, place)
);
-- A board in one index range scan: what runs by date, then what stands still.
CREATE INDEX due_board ON due (department, paused, due_on, complaint, place);

-- The secret address at which a person's calendar program reads: a hash under the receipts' key. "roles" as of a session.
CREATE TABLE calendar_feed (
    staff   text        NOT NULL PRIMARY KEY,
    address bytea       NOT NULL UNIQUE,
    roles   text,
    made_at timestamptz NOT NULL
);

GRANT SELECT, INSERT, DELETE ON due TO ${application};
GRANT SELECT, INSERT, UPDATE, DELETE ON calendar_feed TO ${application};
