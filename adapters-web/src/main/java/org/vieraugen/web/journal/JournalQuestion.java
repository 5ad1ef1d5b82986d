package org.vieraugen.web.journal;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.vieraugen.application.journal.Journal.Group;
import org.vieraugen.application.journal.ReadJournal.Wanted;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.complaint.Reference;
import org.vieraugen.domain.department.StaffKey;

/** What an auditor asks of the journal, as text from a page or a request. */
public final class JournalQuestion {
    private JournalQuestion() {}

    /** @throws Malformed when a date, a reference or a key is none */
    public static Wanted of(
            Optional<String> from,
            Optional<String> to,
            Optional<String> complaint,
            Optional<String> staff,
            Optional<Group> group) {
        return new Wanted(
                from.map(day -> day("from", day)),
                to.map(day -> day("to", day)),
                complaint.map(Reference::new),
                staff.map(StaffKey::new),
                group);
    }

    private static LocalDate day(String field, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new Malformed(field, "bad-date", "must be a date such as 2026-11-26");
        }
    }
}
