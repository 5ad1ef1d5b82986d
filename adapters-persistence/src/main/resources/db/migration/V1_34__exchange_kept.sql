-- The day on which an agenda is closed was told, and stays with its session; when it was said late that a session was held; and which partners left a series, when and why.
ALTER TABLE exchange_session ADD COLUMN closing date;
UPDATE exchange_session SET closing = day - (SELECT s.closing FROM exchange_series s WHERE s.department = exchange_session.department AND s.id = exchange_session.series);
ALTER TABLE exchange_session ALTER COLUMN closing SET NOT NULL;
ALTER TABLE exchange_session ADD CONSTRAINT e2_closed_before_it_is_over CHECK (closing <= day);
ALTER TABLE exchange_session ADD COLUMN late date;
ALTER TABLE exchange_session ADD CONSTRAINT e1_late_and_held CHECK (late IS NULL OR (state = 'HELD' AND late >= day));

ALTER TABLE exchange_series ADD COLUMN left_partners text[] NOT NULL DEFAULT '{}';
ALTER TABLE exchange_series ADD COLUMN left_days date[] NOT NULL DEFAULT '{}';
ALTER TABLE exchange_series ADD COLUMN left_reasons text[] NOT NULL DEFAULT '{}';
ALTER TABLE exchange_series ADD CONSTRAINT e2_left_with_a_reason CHECK (cardinality(left_days) = cardinality(left_partners) AND cardinality(left_reasons) = cardinality(left_partners) AND '' <> ALL (left_reasons));
