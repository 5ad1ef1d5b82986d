-- Minutes of sessions. Their words are sealed under a data key of their own: a draft is nobody's but theirs who were there, and an internal part stays so. Which organisation amended and approved is public.
CREATE TABLE minutes (
    department text    NOT NULL,
    id         uuid    NOT NULL,
    state      text    NOT NULL,
    edition    integer NOT NULL,
    correction bytea,
    until      date,
    revision   integer NOT NULL,
    data_key   bytea   NOT NULL,
    version    integer NOT NULL,
    PRIMARY KEY (department, id),
    FOREIGN KEY (department, id) REFERENCES exchange_session (department, id),
    CONSTRAINT e3_a_correction_has_a_reason CHECK ((edition = 1) = (correction IS NULL)),
    CONSTRAINT e3_a_term_for_amendments CHECK (state <> 'CIRCULATED' OR until IS NOT NULL)
);

-- The editions that were approved; which approvals made them valid is said by their revision.
CREATE TABLE minutes_edition (
    department text    NOT NULL,
    minutes    uuid    NOT NULL,
    number     integer NOT NULL,
    revision   integer NOT NULL,
    correction bytea,
    approved   date    NOT NULL,
    PRIMARY KEY (department, minutes, number),
    FOREIGN KEY (department, minutes) REFERENCES minutes (department, id)
);

-- Each edition has items of its own, so that those of an approved one stay as they are.
CREATE TABLE minutes_item (
    department text    NOT NULL,
    minutes    uuid    NOT NULL,
    edition    integer NOT NULL,
    id         uuid    NOT NULL,
    place      integer NOT NULL,
    topic      uuid,
    heading    bytea   NOT NULL,
    open       bytea   NOT NULL,
    internal   bytea   NOT NULL,
    version    integer NOT NULL,
    PRIMARY KEY (department, minutes, edition, id),
    FOREIGN KEY (department, minutes) REFERENCES minutes (department, id)
);

CREATE FUNCTION minutes_item_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT FROM minutes_edition e
               WHERE e.department = coalesce(NEW.department, OLD.department)
                 AND e.minutes = coalesce(NEW.minutes, OLD.minutes)
                 AND e.number = coalesce(NEW.edition, OLD.edition)) THEN
        RAISE EXCEPTION 'e3_what_is_approved_stays';
    END IF;
    RETURN coalesce(NEW, OLD);
END $$;
CREATE TRIGGER e3_what_is_approved_stays BEFORE INSERT OR UPDATE OR DELETE ON minutes_item
    FOR EACH ROW EXECUTE FUNCTION minutes_item_stays();

CREATE TABLE minutes_amendment (
    department text        NOT NULL,
    minutes    uuid        NOT NULL,
    number     integer     NOT NULL,
    edition    integer     NOT NULL,
    side       text        NOT NULL,
    item       uuid,
    words      bytea       NOT NULL,
    source     bytea,
    staff      text,
    at         timestamptz NOT NULL,
    taken      boolean,
    reason     bytea,
    decided_by text,
    decided_at timestamptz,
    PRIMARY KEY (department, minutes, number),
    FOREIGN KEY (department, minutes) REFERENCES minutes (department, id),
    CONSTRAINT e3_a_decision_is_somebodys CHECK (num_nulls(taken, reason, decided_by, decided_at) IN (0, 4))
);

CREATE TABLE minutes_approval (
    department text        NOT NULL,
    minutes    uuid        NOT NULL,
    number     integer     NOT NULL,
    revision   integer     NOT NULL,
    side       text        NOT NULL,
    parts      text[]      NOT NULL,
    source     bytea,
    staff      text,
    at         timestamptz NOT NULL,
    confirmed  boolean,
    reason     bytea,
    checked_by text,
    checked_at timestamptz,
    PRIMARY KEY (department, minutes, number),
    FOREIGN KEY (department, minutes) REFERENCES minutes (department, id),
    CONSTRAINT e3_some_part CHECK (cardinality(parts) > 0),
    -- What a partner says itself, nobody of the staff has entered.
    CONSTRAINT e3_entered_by_staff CHECK (staff IS NOT NULL OR source IS NULL),
    CONSTRAINT f9_another_person CHECK (confirmed IS NOT TRUE OR checked_by <> staff),
    CONSTRAINT f9_a_check_is_somebodys CHECK (num_nulls(confirmed, reason, checked_by, checked_at) IN (0, 4))
);

GRANT SELECT, INSERT ON minutes, minutes_edition, minutes_item, minutes_amendment, minutes_approval TO ${application};
GRANT UPDATE ON minutes TO ${application};
GRANT UPDATE (place, heading, open, internal, version), DELETE ON minutes_item TO ${application};
GRANT UPDATE (taken, reason, decided_by, decided_at) ON minutes_amendment TO ${application};
GRANT UPDATE (confirmed, reason, checked_by, checked_at) ON minutes_approval TO ${application};
