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
    department text        NOT NULL DEFAULT '',
    complaint  uuid        NOT NULL DEFAULT '00000000-0000-0000-0000-000000000000'
);
-- One at a time.
CREATE UNIQUE INDEX key_rotation_open ON key_rotation ((true)) WHERE done_at IS NULL;
GRANT SELECT, INSERT, UPDATE ON key_rotation TO ${application};
