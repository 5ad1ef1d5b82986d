-- How many complaints came from one network within ten minutes. A network is 64 bits of a hash under a key that changes every ten minutes and lies outside the
-- database; rows are forgotten after twenty.
CREATE UNLOGGED TABLE crowd (
    began_at timestamptz NOT NULL,
    slot     bigint      NOT NULL,
    count    integer     NOT NULL,
    PRIMARY KEY (began_at, slot)
);
GRANT SELECT, INSERT, UPDATE, DELETE ON crowd TO ${application};
