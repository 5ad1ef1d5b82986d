-- Everything that a person wrote or is goes, and its data key with it (I8). The application may erase, but only a whole complaint that is over, and only once its journal
-- says so.
CREATE FUNCTION erase_complaint(wanted_department text, wanted uuid) RETURNS boolean
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
    AS $$
BEGIN
    UPDATE complaint SET erased_at = now(), data_key = '', parties = '', alarm_at = NULL
        WHERE department = wanted_department AND id = wanted AND NOT open AND erased_at IS NULL
        AND EXISTS (SELECT 1 FROM journal WHERE department = wanted_department AND complaint = wanted AND kind = 'ERASED');
    IF NOT FOUND THEN
        RETURN false;
    END IF;
    DELETE FROM submission WHERE department = wanted_department AND complaint = wanted;
    DELETE FROM leaf WHERE department = wanted_department AND complaint = wanted;
    DELETE FROM sealed.identity WHERE department = wanted_department AND complaint = wanted;
    DELETE FROM file WHERE department = wanted_department AND complaint = wanted;
    DELETE FROM second_secret WHERE department = wanted_department AND complaint = wanted;
    DELETE FROM search WHERE department = wanted_department AND complaint = wanted;
    DELETE FROM search_queue WHERE department = wanted_department AND complaint = wanted;
    DELETE FROM outbox o USING complaint c
        WHERE c.department = wanted_department AND c.id = wanted AND o.department = c.department AND o.reference = c.reference;
    RETURN true;
END
$$;
REVOKE ALL ON FUNCTION erase_complaint(text, uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION erase_complaint(text, uuid) TO ${application};
