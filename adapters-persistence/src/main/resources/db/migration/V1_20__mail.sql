-- Mails that came in: each whole, sealed under a key of its own, before anything becomes of it (K1). "whole" is what came, "head" what lists show and whom it names, "reason" why it
-- was laid aside. "request" is a request's number, "complaint" a complaint's, both public.
CREATE TABLE mail (
    department  text        NOT NULL,
    id          uuid        NOT NULL,
    boxes       text[]      NOT NULL,
    received_at timestamptz NOT NULL,
    size        bigint      NOT NULL,
    fate        text        NOT NULL,
    fated_at    timestamptz NOT NULL,
    doubt       text,
    complaint   text,
    request     text,
    data_key    bytea       NOT NULL,
    head        bytea,
    reason      bytea,
    whole       bytea       NOT NULL,
    -- Until then no other server sorts it; only of those that are not sorted.
    due_at      timestamptz,
    tries       integer     NOT NULL DEFAULT 0,
    -- Whether anybody did anything with it, so that it has a chain; and whether all else of it was erased.
    noted       boolean     NOT NULL DEFAULT false,
    erased      boolean     NOT NULL DEFAULT false,
    version     integer     NOT NULL,
    PRIMARY KEY (department, id)
);
-- Ciphertext does not get smaller.
ALTER TABLE mail ALTER COLUMN whole SET STORAGE EXTERNAL;

CREATE INDEX mail_unsorted ON mail (due_at) WHERE due_at IS NOT NULL;
CREATE INDEX mail_list ON mail (department, fate, received_at, id);
CREATE INDEX mail_of_complaint ON mail (department, complaint) WHERE complaint IS NOT NULL;
CREATE INDEX mail_of_request ON mail (department, request) WHERE request IS NOT NULL;

-- By which a mail is known again (K2): a hash under the receipts' key. It stays when the mail is erased, so that a box which is read anew does not bring it back.
CREATE TABLE mail_known (
    department text  NOT NULL,
    print      bytea NOT NULL,
    mail       uuid  NOT NULL,
    PRIMARY KEY (department, print)
);

-- How addresses were dealt with lately, by a hash of each (I3, K4).
CREATE TABLE mail_quiet (
    print      bytea       NOT NULL PRIMARY KEY,
    answered   integer     NOT NULL,
    last_at    timestamptz NOT NULL,
    today      integer     NOT NULL,
    day_at     timestamptz NOT NULL,
    changed_at timestamptz NOT NULL
);

GRANT SELECT, INSERT, DELETE ON mail TO ${application};
GRANT UPDATE ON mail TO ${application};
GRANT SELECT, INSERT ON mail_known TO ${application};
GRANT SELECT, INSERT, UPDATE, DELETE ON mail_quiet TO ${application};
