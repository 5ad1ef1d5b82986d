-- Whether the ombudsperson's decision waits for its countersignature (F7), so that reviewers see it among their work.
ALTER TABLE complaint ADD COLUMN awaits_countersignature boolean NOT NULL DEFAULT false;
CREATE INDEX complaint_countersignature ON complaint (department) WHERE awaits_countersignature AND open;
