-- Mistakes at the sign-in and with second secrets are counted like complaints: under 64 bits of a keyed hash of where they happened, in two halves of the time for
-- which they count. A network is forgotten after ten minutes, an account's name after an hour. Nothing is counted at an account or a complaint itself any more, so that
-- those that exist are not told from those that do not.
ALTER TABLE crowd ADD COLUMN ends_at timestamptz NOT NULL DEFAULT now() + interval '10 minutes';
ALTER TABLE account DROP COLUMN failures, DROP COLUMN open_from;
ALTER TABLE second_secret DROP COLUMN failures, DROP COLUMN open_from;
