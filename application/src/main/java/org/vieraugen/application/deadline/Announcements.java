package org.vieraugen.application.deadline;

import java.util.Set;
import java.util.stream.Collectors;
import org.vieraugen.application.journal.Journal;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.course.Warnings;

/** What was told of a complaint's deadlines already, as the journal knows it. */
public final class Announcements {
    private Announcements() {}

    public static Set<String> of(Journal journal, Complaint complaint) {
        return journal.of(complaint.submission().department(), complaint.subject()).stream()
                .map(entry -> Warnings.told(entry.act()))
                .collect(Collectors.toUnmodifiableSet());
    }
}
