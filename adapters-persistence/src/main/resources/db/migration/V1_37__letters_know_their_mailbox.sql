-- What a calendar shows of a series beside its times, so that only a difference is told; and to which mailbox a letter went (sealed), so that it leaves that calendar when the participant has
-- another one. Of letters from before neither is known.
ALTER TABLE session_letter ADD COLUMN shows text NOT NULL DEFAULT '', ADD COLUMN mailbox bytea;
