-- The roles that the city's sign-in service grants; a session has no others, whatever the organisation chart says. NULL: all of the chart's.
ALTER TABLE session ADD COLUMN roles text;
