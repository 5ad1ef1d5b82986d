-- From which session a topic came over; and that nobody said in time that the session of a resolution took place.
ALTER TABLE exchange_topic ADD COLUMN carried_from date;
ALTER TABLE resolution ADD COLUMN fallen boolean NOT NULL DEFAULT false;
GRANT UPDATE (fallen) ON resolution TO ${application};
