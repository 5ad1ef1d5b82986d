-- How far each mailbox has been read, under which numbers, and which server reads it. Numbers of mails have 32 bits without a sign. Nothing of a mail stands here.
CREATE TABLE mailbox (
    box        text   NOT NULL PRIMARY KEY,
    validity   bigint,
    uid        bigint,
    holder     uuid,
    held_until timestamptz,
    CONSTRAINT k1_a_place_has_both CHECK ((validity IS NULL) = (uid IS NULL))
);

GRANT SELECT, INSERT, UPDATE ON mailbox TO ${application};
