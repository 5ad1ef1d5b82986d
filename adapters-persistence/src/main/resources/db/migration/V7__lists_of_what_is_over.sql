-- Complaints that are over are listed state by state in the same order as the open ones; new complaints are not in this index.
CREATE INDEX complaint_over ON complaint (department, status, urgent DESC, (coalesce(due_on, DATE '9999-12-31')), id) WHERE NOT open;
