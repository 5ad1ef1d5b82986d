-- The key under which a subject's journal names people goes, and with it whom its pseudonyms mean (L9); what its entries say goes (P4), but for the last, from which the certificate is
-- made (I7); what waits to be told of it is told nobody. The application may do this only
-- once the subject's last entry says so.
CREATE FUNCTION erase_subject(wanted_department text, wanted_kind text, wanted uuid) RETURNS boolean
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
    AS $$
BEGIN
    UPDATE chain c SET data_key = '', erased_at = now()
        WHERE c.department = wanted_department AND c.subject_kind = wanted_kind AND c.subject = wanted AND c.erased_at IS NULL
        AND EXISTS (SELECT 1 FROM journal j WHERE j.department = c.department AND j.subject_kind = c.subject_kind AND j.subject = c.subject
            AND j.number = c.length AND j.kind = 'ERASED');
    IF NOT FOUND THEN
        RETURN false;
    END IF;
    UPDATE journal SET facts = NULL, facts_salt = NULL
        WHERE department = wanted_department AND subject_kind = wanted_kind AND subject = wanted AND facts IS NOT NULL AND kind <> 'ERASED';
    DELETE FROM journal_person WHERE department = wanted_department AND subject_kind = wanted_kind AND subject = wanted;
    DELETE FROM outbox WHERE department = wanted_department AND subject_kind = wanted_kind AND subject = wanted;
    DELETE FROM sent WHERE department = wanted_department AND subject_kind = wanted_kind AND subject = wanted;
    RETURN true;
END
$$;
REVOKE ALL ON FUNCTION erase_subject(text, text, uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION erase_subject(text, text, uuid) TO ${application};

-- Everything that a person wrote or is goes, and its data key with it (I8). The application may erase, but only a whole complaint that is over, and only once its journal
-- says so. What was counted of it stays, and nothing leads from there to it (P4).
CREATE FUNCTION erase_complaint(wanted_department text, wanted uuid) RETURNS boolean
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
REVOKE ALL ON FUNCTION erase_complaint(text, uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION erase_complaint(text, uuid) TO ${application};
