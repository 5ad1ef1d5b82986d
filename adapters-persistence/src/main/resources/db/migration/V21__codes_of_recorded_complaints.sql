-- The first code of a complaint that staff wrote down only shows how far it is (I9). A row that does not say opens less, not more.
ALTER TABLE complaint ADD COLUMN status_only boolean NOT NULL DEFAULT true;
UPDATE complaint SET status_only = false WHERE NOT EXISTS (SELECT 1 FROM journal
    WHERE journal.department = complaint.department AND journal.complaint = complaint.id AND journal.part = 'RECORDING');
