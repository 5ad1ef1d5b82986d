-- The bytes of files, sealed piece by piece under a key of its own for each file; the key stands in the complaint's own sealed words, or in the
-- visit of whoever uploads. What no complaint keeps is forgotten after a day.
CREATE TABLE file (
    department text        NOT NULL,
    id         uuid        NOT NULL,
    complaint  uuid,
    ends_at    timestamptz,
    PRIMARY KEY (department, id),
    CONSTRAINT kept_or_forgotten CHECK ((complaint IS NULL) <> (ends_at IS NULL))
);
CREATE INDEX file_complaint ON file (department, complaint) WHERE complaint IS NOT NULL;
CREATE INDEX file_ends ON file (ends_at) WHERE ends_at IS NOT NULL;

CREATE TABLE file_piece (
    department text    NOT NULL,
    file       uuid    NOT NULL,
    number     integer NOT NULL,
    sealed     bytea   NOT NULL,
    PRIMARY KEY (department, file, number),
    FOREIGN KEY (department, file) REFERENCES file (department, id) ON DELETE CASCADE
);
-- Ciphertext does not get smaller.
ALTER TABLE file_piece ALTER COLUMN sealed SET STORAGE EXTERNAL;

GRANT SELECT, INSERT, UPDATE, DELETE ON file TO ${application};
GRANT SELECT, INSERT, DELETE ON file_piece TO ${application};
