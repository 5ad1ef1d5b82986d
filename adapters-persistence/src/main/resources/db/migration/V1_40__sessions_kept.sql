-- From which session a topic came over; that nobody said in time that the session of a resolution took place; what one person said late of a session, with another one's answer; and which editions of minutes are closed to the public.
ALTER TABLE exchange_topic ADD COLUMN carried_from date;
ALTER TABLE resolution ADD COLUMN fallen boolean NOT NULL DEFAULT false;
GRANT UPDATE (fallen) ON resolution TO ${application};
ALTER TABLE exchange_session
    ADD COLUMN entry_attended  text[],
    ADD COLUMN entry_people    integer[],
    ADD COLUMN entry_left      uuid[],
    ADD COLUMN entry_by        text,
    ADD COLUMN entry_at        timestamptz,
    ADD COLUMN entry_confirmed boolean,
    ADD COLUMN entry_second    text,
    ADD COLUMN entry_answered  timestamptz,
    ADD COLUMN entry_reason    text,
    ADD CONSTRAINT f9_an_entry_is_whole CHECK (num_nulls(entry_attended, entry_people, entry_left, entry_by, entry_at) IN (0, 5)),
    ADD CONSTRAINT f9_an_entry_is_answered_whole CHECK (num_nulls(entry_confirmed, entry_second, entry_answered, entry_reason) IN (0, 4) AND (entry_second IS NULL OR entry_by IS NOT NULL)),
    ADD CONSTRAINT f9_an_entry_is_confirmed_by_another CHECK (entry_confirmed IS NOT TRUE OR entry_second <> entry_by);

-- Which approved editions are closed to the public, or proposed for it: by the host, and by a partner that was there or another one of the staff who says how the partner agreed.
CREATE TABLE minutes_closure (
    department text        NOT NULL,
    minutes    uuid        NOT NULL,
    edition    integer     NOT NULL,
    kind       text        NOT NULL,
    staff      text        NOT NULL,
    at         timestamptz NOT NULL,
    side       text,
    entered_by text,
    behind     text,
    source     bytea,
    agreed_at  timestamptz,
    PRIMARY KEY (department, minutes, edition),
    FOREIGN KEY (department, minutes, edition) REFERENCES minutes_edition (department, minutes, number),
    CONSTRAINT f9_agreed_by_somebody CHECK ((side IS NULL) = (agreed_at IS NULL) AND num_nonnulls(entered_by, behind) = CASE WHEN side IS NULL THEN 0 ELSE 1 END),
    CONSTRAINT f9_agreed_by_another CHECK (coalesce(entered_by, behind) <> staff),
    CONSTRAINT f9_entered_with_a_source CHECK ((entered_by IS NULL) = (source IS NULL))
);
CREATE FUNCTION minutes_closure_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.side IS NOT NULL THEN
        RAISE EXCEPTION 'p2_what_is_closed_stays_closed';
    END IF;
    RETURN coalesce(NEW, OLD);
END $$;
CREATE TRIGGER p2_what_is_closed_stays_closed BEFORE UPDATE OR DELETE ON minutes_closure
    FOR EACH ROW EXECUTE FUNCTION minutes_closure_stays();
GRANT SELECT, INSERT, DELETE ON minutes_closure TO ${application};
GRANT UPDATE (side, entered_by, behind, source, agreed_at) ON minutes_closure TO ${application};
