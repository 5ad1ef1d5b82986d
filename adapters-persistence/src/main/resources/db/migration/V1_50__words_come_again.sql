-- A complaint whose words could not be read is looked at again after this, and holds up no other until then. What waits already is only looked at anew (1.48): what is new goes first.
ALTER TABLE search_queue ADD COLUMN again_at timestamptz NOT NULL DEFAULT now();
ALTER TABLE search_queue ALTER COLUMN again_at SET DEFAULT '-infinity';
CREATE INDEX search_queue_again ON search_queue (again_at);
