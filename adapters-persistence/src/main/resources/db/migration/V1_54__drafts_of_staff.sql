-- What staff type and have not sent yet: one row for each form of each person. Form and page stand here as keyed marks of their author, the words are sealed under a key of their own.
-- What is about no complaint has an empty department.
CREATE TABLE draft (
    staff      text        NOT NULL,
    form       text        NOT NULL,
    page       text        NOT NULL,
    department text        NOT NULL,
    complaint  uuid,
    id         uuid        NOT NULL,
    data_key   bytea       NOT NULL,
    words      bytea       NOT NULL,
    kept_at    timestamptz NOT NULL,
    PRIMARY KEY (staff, form),
    CONSTRAINT i8_a_draft_knows_its_complaint CHECK ((complaint IS NULL) = (department = ''))
);
CREATE INDEX draft_page ON draft (staff, page);
CREATE INDEX draft_complaint ON draft (department, complaint) WHERE complaint IS NOT NULL;
CREATE INDEX draft_age ON draft (kept_at);
GRANT SELECT, INSERT, UPDATE, DELETE ON draft TO ${application};

-- Whatever erases a complaint erases what was being written about it (I8).
CREATE FUNCTION draft_ends_with_its_complaint() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    DELETE FROM draft WHERE department = NEW.department AND complaint = NEW.id;
    RETURN NULL;
END $$;
CREATE TRIGGER i8_a_draft_ends_with_its_complaint AFTER UPDATE OF erased_at ON complaint
    FOR EACH ROW WHEN (NEW.erased_at IS NOT NULL) EXECUTE FUNCTION draft_ends_with_its_complaint();
