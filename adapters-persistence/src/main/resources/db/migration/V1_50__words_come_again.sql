-- A complaint whose words could not be read is looked at again after this, and holds up no other until then.
ALTER TABLE search_queue ADD COLUMN again_at timestamptz NOT NULL DEFAULT '-infinity';
