-- Internal notes of the staff: who wrote what stands in "words", sealed under the complaint's own data key.
CREATE TABLE note (
    department text        NOT NULL,
    complaint  uuid        NOT NULL,
    id         uuid        NOT NULL,
    written_at timestamptz NOT NULL,
    words      bytea       NOT NULL,
    PRIMARY KEY (department, complaint, id)
);

-- Who is mentioned in a note and has not opened the complaint since, as 64 bits of a hash under the search key, like whoever is kept away from one.
CREATE TABLE note_mention (
    department text   NOT NULL,
    complaint  uuid   NOT NULL,
    note       uuid   NOT NULL,
    shade      bigint NOT NULL,
    PRIMARY KEY (department, complaint, note, shade)
);
CREATE INDEX note_mention_shade ON note_mention (shade);

GRANT SELECT, INSERT, DELETE ON note, note_mention TO ${application};

-- Everything that a person wrote or is goes, and its data key with it (I8). The application may erase, but only a whole complaint that is over, and only once its journal
-- says so. What was counted of it stays, and nothing leads from there to it (P4).
CREATE OR REPLACE FUNCTION erase_complaint(wanted_department text, wanted uuid) RETURNS boolean
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
    AS $$
BEGIN
    PERFORM 1 FROM complaint WHERE department = wanted_department AND id = wanted AND NOT open AND erased_at IS NULL FOR UPDATE;
    IF NOT FOUND THEN
        RETURN false;
    END IF;
    IF NOT erase_subject(wanted_department, 'COMPLAINT', wanted) THEN
        RETURN false;
    END IF;
    -- Of the row, what the certificate and the journal's chain need is left; a later complaint of the same person keeps its pointer to it under its own key.
    UPDATE complaint SET erased_at = now(), data_key = '', parties = '', origin = NULL, inherited_parts = NULL, category = '', language = '', channel = '',
        identity_mode = '', urgent = false, shielded = false, waiting = false, status_only = true, submitted_at = now(), deadlines = '', due_on = NULL,
        alarm_at = NULL, about_team = NULL, first_reviewer = NULL, second_reviewer = NULL, awaits_countersignature = false, turn = NULL,
        turn_holder = NULL, turn_from = NULL, turn_also = NULL, involved = NULL, away = NULL, waived = NULL, calls_deputies = false,
        calls_last_seat = false
        WHERE department = wanted_department AND id = wanted;
    DELETE FROM submission WHERE department = wanted_department AND complaint = wanted;
    DELETE FROM case_facts WHERE department = wanted_department AND complaint = wanted;
    DELETE FROM decision WHERE department = wanted_department AND complaint = wanted;
    DELETE FROM note WHERE department = wanted_department AND complaint = wanted;
    DELETE FROM note_mention WHERE department = wanted_department AND complaint = wanted;
    DELETE FROM leaf WHERE department = wanted_department AND complaint = wanted;
    DELETE FROM sealed.identity WHERE department = wanted_department AND complaint = wanted;
    DELETE FROM file WHERE department = wanted_department AND complaint = wanted;
    DELETE FROM second_secret WHERE department = wanted_department AND complaint = wanted;
    DELETE FROM search WHERE department = wanted_department AND complaint = wanted;
    DELETE FROM search_queue WHERE department = wanted_department AND complaint = wanted;
    DELETE FROM due WHERE department = wanted_department AND complaint = wanted;
    DELETE FROM waits WHERE department = wanted_department AND id = wanted;
    RETURN true;
END
$$;
