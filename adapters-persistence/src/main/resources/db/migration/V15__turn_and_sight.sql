-- Whose turn it is, and who must not know of a complaint (F5), so that lists and counts ask what pages ask. People stand here as 64 bits of a hash under the search key.
ALTER TABLE complaint
    ADD COLUMN turn            text,
    ADD COLUMN turn_holder     text,
    ADD COLUMN turn_from       date,
    ADD COLUMN turn_also       text[],
    ADD COLUMN involved        bigint[],
    ADD COLUMN away            bigint[],
    ADD COLUMN waived          bigint[],
    ADD COLUMN calls_deputies  boolean NOT NULL DEFAULT false,
    ADD COLUMN calls_last_seat boolean NOT NULL DEFAULT false;
