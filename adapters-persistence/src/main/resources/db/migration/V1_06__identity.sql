-- The sealed identities stand apart: the application may add one, replace one without reading it, and reads one only through the function below.
CREATE SCHEMA sealed;
CREATE TABLE sealed.identity (
    department text  NOT NULL,
    complaint  uuid  NOT NULL,
    words      bytea NOT NULL,
    PRIMARY KEY (department, complaint)
);
CREATE FUNCTION sealed.read_identity(wanted_department text, wanted uuid) RETURNS bytea
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = sealed, pg_temp
    AS 'SELECT words FROM sealed.identity WHERE department = wanted_department AND complaint = wanted';
REVOKE ALL ON FUNCTION sealed.read_identity(text, uuid) FROM PUBLIC;

-- The sentences that bring back a lost receipt (I5), as slow hashes.
CREATE TABLE second_secret (
    department text NOT NULL,
    complaint  uuid NOT NULL,
    hash       text NOT NULL,
    PRIMARY KEY (department, complaint)
);

-- One row for each time that the key around all data keys was changed.
CREATE TABLE key_rotation (
    number     bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    key_id     bigint      NOT NULL,
    phase      text        NOT NULL,
    staff      text        NOT NULL,
    started_at timestamptz NOT NULL DEFAULT now(),
    changed_at timestamptz NOT NULL DEFAULT now(),
    done_at    timestamptz,
    rewrapped  bigint      NOT NULL DEFAULT 0,
    -- How far it is: among the data keys of complaints first, then, by their kind as well, among the keys of chains.
    department   text      NOT NULL DEFAULT '',
    subject_kind text,
    subject      uuid      NOT NULL DEFAULT '00000000-0000-0000-0000-000000000000'
);
-- One at a time.
CREATE UNIQUE INDEX key_rotation_open ON key_rotation ((true)) WHERE done_at IS NULL;

GRANT USAGE ON SCHEMA sealed TO ${application};
GRANT INSERT, SELECT (department, complaint), UPDATE (words) ON sealed.identity TO ${application};
GRANT EXECUTE ON FUNCTION sealed.read_identity(text, uuid) TO ${application};
GRANT SELECT, INSERT, UPDATE, DELETE ON second_secret TO ${application};
GRANT SELECT, INSERT, UPDATE ON key_rotation TO ${application};
