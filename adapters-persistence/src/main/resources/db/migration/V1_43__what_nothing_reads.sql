-- The list that this index served is no longer read.
DROP INDEX resolution_owed;
