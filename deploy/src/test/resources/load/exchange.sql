-- Twenty years of one department's exchange: 200 series, of which 30 go on, with about 12,000 sessions of five topics each, 6,000 resolutions, 400 mandates and 2,000 questions. What is
-- sealed is written by the repositories beside this.
CREATE TEMP TABLE s AS
SELECT n, gen_random_uuid() AS id, CASE WHEN n % 2 = 0 THEN 1 ELSE 3 END AS months,
       (date_trunc('month', current_date) - interval '20 years'
           + CASE WHEN n <= 30 THEN 0 ELSE (n * 37) % 170 END * interval '1 month')::date AS first_day
FROM generate_series(1, 200) n;

INSERT INTO exchange_series (department, id, name, purpose, host, partners, months, week, weekday, first_day, last_day, begins_at, minutes, place, link, interpreting, closing, version)
SELECT 'foreigners', id, 'Austausch ' || n, 'Was sich wiederholt, und was daraus wird.', 'Ausländerbehörde',
       (SELECT array_agg('Verein ' || ((n * 7 + k * 11) % 60 + 1) ORDER BY k) FROM generate_series(0, 7) k), months, 'FIRST', 'TUESDAY', first_day,
       CASE WHEN n > 30 THEN least(first_day + CASE months WHEN 1 THEN interval '3 years' ELSE interval '12 years' END, current_date - interval '1 month')::date END,
       '17:00', 120, 'Rathaus', 'https://meet.example/nur-fuer-uns', 'Arabisch', 7, 1
FROM s;

-- The next one of each series that goes on is planned; of the others every 37th was cancelled, and every 41st missed.
CREATE TEMP TABLE t AS
SELECT s.n, s.id AS series, gen_random_uuid() AS id, m.number, m.first, m.first + (9 - extract(isodow FROM m.first)::int) % 7 AS day
FROM s JOIN exchange_series e ON e.id = s.id,
LATERAL (SELECT k AS number, (s.first_day + k * s.months * interval '1 month')::date AS first FROM generate_series(0, 300) k) m
WHERE m.first + (9 - extract(isodow FROM m.first)::int) % 7 <= coalesce(e.last_day, (current_date + s.months * interval '1 month')::date);
ALTER TABLE t ADD COLUMN state text;
UPDATE t SET state = CASE WHEN day >= current_date THEN 'PLANNED' WHEN (number + n) % 37 = 5 THEN 'CANCELLED' WHEN (number + n) % 41 = 7 THEN 'MISSED' ELSE 'HELD' END;
DELETE FROM t WHERE state = 'PLANNED' AND EXISTS (SELECT FROM t o WHERE o.series = t.series AND o.state = 'PLANNED' AND o.day < t.day);

INSERT INTO exchange_session (department, id, series, regular, day, begins_at, minutes, place, link, interpreting, closing, state, reason, attended, attended_people, sequence, version)
SELECT 'foreigners', t.id, t.series, t.day, t.day, '17:00', 120, 'Rathaus', 'https://meet.example/nur-fuer-uns', 'Arabisch', t.day - 7, t.state,
       CASE WHEN t.state = 'CANCELLED' THEN 'Der Saal war nicht frei.' END,
       CASE WHEN t.state = 'HELD' THEN ARRAY['Ausländerbehörde'] || e.partners[1:4] ELSE ARRAY[]::text[] END,
       CASE WHEN t.state = 'HELD' THEN ARRAY[3, 2, 1, 4, 2] ELSE ARRAY[]::int[] END, CASE WHEN t.state = 'CANCELLED' THEN 1 ELSE 0 END, 3
FROM t JOIN exchange_series e ON e.id = t.series;

INSERT INTO exchange_topic (department, session, id, place, title, text, organisation, state, standing)
SELECT 'foreigners', t.id, gen_random_uuid(), k, 'Thema ' || k || ' vom ' || t.day, 'Wer einen Termin sucht, findet seit Wochen keinen, und niemand geht ans Telefon. Wir möchten wissen, woran es liegt.',
       e.partners[k + 1], CASE WHEN t.state IN ('CANCELLED', 'MISSED') THEN 'CARRIED_OVER' ELSE 'OPEN' END, false
FROM t JOIN exchange_series e ON e.id = t.series, generate_series(0, 4) k;

INSERT INTO exchange_missed (department, series, first_day) SELECT 'foreigners', series, first FROM t WHERE state IN ('CANCELLED', 'MISSED');

-- The last six or seven of each series that goes on are open, a third of the others led to nothing to be done.
CREATE TEMP TABLE r AS
SELECT *, gen_random_uuid() AS key, row_number() OVER (PARTITION BY series, extract(year FROM day) ORDER BY day) AS place, n <= 30 AND row_number() OVER (PARTITION BY series ORDER BY day DESC) <= 7 AS open
FROM t WHERE state = 'HELD' AND (number % 2 = 0 OR n <= 30);
INSERT INTO resolution (department, id, series, session, year, number, words, how, kind, consequence, owner, due, version)
SELECT 'foreigners', r.key, r.series, r.id, extract(year FROM r.day), r.place, 'Die Behörde nennt jeden Monat, wie lange man auf einen Termin wartet.', 'CONSENT',
       CASE WHEN r.open OR r.number % 3 <> 0 THEN 'MEASURE' ELSE 'NO_ACTION' END, 'Jeden Monat eine Zahl im Netz.',
       CASE WHEN r.open OR r.number % 3 <> 0 THEN e.partners[1] END, CASE WHEN r.open OR r.number % 3 <> 0 THEN r.day + 60 END, 1
FROM r JOIN exchange_series e ON e.id = r.series;
INSERT INTO resolution_fulfilment (department, resolution, number, words, title, day, address, said_by, said_at, confirmed, answered_by, answered_at, answer_reason)
SELECT 'foreigners', key, 1, 'Die Zahlen stehen im Netz.', 'Die Seite', day + 50, 'https://stadt.example/zahlen', 's90', day + 50, true, 's91', day + 51, '' FROM r WHERE NOT open AND number % 3 <> 0;

CREATE TEMP TABLE d AS SELECT n, gen_random_uuid() AS id, current_date - n * 18 AS day FROM generate_series(1, 400) n;
INSERT INTO mandate (department, id, number, kind, title, brought_in_by, day, source_place, source_address, version)
SELECT 'foreigners', id, 'VII-A-' || n, 'RESOLUTION', 'Beschwerden in der Ausländerbehörde, ' || n, ARRAY['Fraktion A', 'Fraktion B'], day, 'Ratsinformationssystem', 'https://rat.example/' || n, 3 FROM d;
INSERT INTO mandate_station (department, mandate, place, body, day, result)
SELECT 'foreigners', id, k, 'Ausschuss ' || k, day - 30 + 10 * k, 'ADOPTED' FROM d, generate_series(0, 2) k;
INSERT INTO mandate_point (department, mandate, place, number, demand, due, owes, yes, no, abstentions, adopted)
SELECT 'foreigners', id, k, (k + 1)::text, 'Die Verwaltung richtet einen regelmäßigen Austausch ein und berichtet dem Rat jedes Jahr, was daraus geworden ist.', day + 365, 'Oberbürgermeister', 40, 20, 5, true
FROM d, generate_series(0, 5) k;
INSERT INTO mandate_progress (department, mandate, number, point, state, reason, reported_by, reported_at, confirmed, answered_by, answered_at)
SELECT 'foreigners', id, p, ((p - 1) % 6 + 1)::text, CASE WHEN p > 6 THEN 'KEPT' ELSE 'UNDERWAY' END, 'Der Austausch findet statt.', 's90', day + 40 * p, true, 's91', day + 40 * p + 1 FROM d, generate_series(1, 12) p;
INSERT INTO mandate_evidence (department, mandate, progress, place, title, day, address, thing_kind, thing)
SELECT 'foreigners', d.id, p, 0, 'Der Austausch', d.day + 40 * p, CASE WHEN p % 2 = 0 THEN 'https://stadt.example/austausch' END, CASE WHEN p % 2 = 1 THEN 'SERIES' END, CASE WHEN p % 2 = 1 THEN s.id END
FROM d JOIN s ON s.n = d.n % 200 + 1, generate_series(1, 12) p;
INSERT INTO mandate_publication (department, mandate, place, published, by, at, reason) SELECT 'foreigners', id, 0, true, 's90', day + 10, '' FROM d;

CREATE TEMP TABLE q AS SELECT n, gen_random_uuid() AS id, current_date - (n * 3.6)::int AS day FROM generate_series(1, 2000) n;
INSERT INTO exchange_question (department, id, organisation, capacity, title, text, day, showing, showing_reason, withdrawn, version)
SELECT 'foreigners', id, 'Verein ' || (n % 60 + 1), 'PARTNER', 'Wartezeit ' || n, 'Wie lange wartet man zurzeit auf einen Termin, und wie viele haben länger als drei Monate gewartet?', day, 'SHOWN', '', false, 3 FROM q;
INSERT INTO exchange_question_promise (department, question, place, due, reason) SELECT 'foreigners', id, 0, day + 42, '' FROM q;
INSERT INTO exchange_reply (department, question, number, text, written_by, written_at, confirmed, second_by, second_at, second_reason)
SELECT 'foreigners', id, 1, 'Zurzeit wartet man elf Wochen. Im letzten Quartal haben 214 Menschen länger als drei Monate gewartet.', 's90', day + 20, true, 's91', day + 21, '' FROM q WHERE n > 40;

-- What the journal says of all of them, so that the feed finds its way through twenty years; nobody reads these chains.
INSERT INTO journal (department, subject_kind, subject, number, kind, part, role, at, hash)
SELECT 'foreigners', 'EXCHANGE_SESSION', id, 1, 'SESSION_PLANNED', 'EXCHANGE', 'SYSTEM', day - 60, ''::bytea FROM t
UNION ALL SELECT 'foreigners', 'EXCHANGE_SESSION', id, 2, 'SESSION_' || state, 'EXCHANGE', 'COORDINATOR', day + 1, ''::bytea FROM t WHERE state <> 'PLANNED'
UNION ALL SELECT 'foreigners', 'MINUTES', id, 1, 'MINUTES_APPROVED', 'EXCHANGE', 'COORDINATOR', day + 20, ''::bytea FROM t WHERE state = 'HELD'
UNION ALL SELECT 'foreigners', 'RESOLUTION', key, 1, 'RESOLUTION_PASSED', 'EXCHANGE', 'COORDINATOR', day + 1, ''::bytea FROM r
UNION ALL SELECT 'foreigners', 'RESOLUTION', key, 2, 'FULFILMENT_CONFIRMED', 'EXCHANGE', 'COORDINATOR', day + 51, ''::bytea FROM r WHERE NOT open AND number % 3 <> 0
UNION ALL SELECT 'foreigners', 'EXCHANGE_QUESTION', id, 1, 'EXCHANGE_QUESTION_SHOWN', 'EXCHANGE', 'COORDINATOR', day + 1, ''::bytea FROM q
UNION ALL SELECT 'foreigners', 'EXCHANGE_QUESTION', id, 2, 'EXCHANGE_ANSWER_CONFIRMED', 'EXCHANGE', 'COORDINATOR', day + 21, ''::bytea FROM q WHERE n > 40;
