-- Words of complaints, each as 64 bits of a keyed hash. Whoever holds the table sees which complaints share a word, and how often it occurs, but not
-- which word it is.
CREATE TABLE search (
    department text     NOT NULL,
    complaint  uuid     NOT NULL,
    words      bigint[] NOT NULL,
    PRIMARY KEY (department, complaint)
);
CREATE INDEX search_words ON search USING gin (words);
ALTER TABLE search ALTER COLUMN words SET STATISTICS 1000;

-- Complaints whose words have changed since they were looked at.
CREATE TABLE search_queue (
    department text NOT NULL,
    complaint  uuid NOT NULL,
    PRIMARY KEY (department, complaint)
);
INSERT INTO search_queue SELECT department, id FROM complaint;

CREATE INDEX complaint_waiting ON complaint (department) WHERE waiting AND open;

GRANT SELECT, INSERT, UPDATE, DELETE ON search, search_queue TO ${application};
