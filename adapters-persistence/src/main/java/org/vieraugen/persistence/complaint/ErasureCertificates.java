package org.vieraugen.persistence.complaint;

import jakarta.inject.Inject;
import java.util.UUID;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.complaint.Certificate;
import org.vieraugen.application.journal.Journal;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.journal.ActKind;
import org.vieraugen.domain.journal.Noted;
import org.vieraugen.domain.journal.Subject;

/** Finds in the journal what is left of a complaint that was erased (I7). */
@OnePerServer
public class ErasureCertificates {
    private final Journal journal;

    @Inject
    public ErasureCertificates(Journal journal) {
        this.journal = journal;
    }

    Certificate of(DepartmentKey department, UUID complaint, String reference) {
        return journal.of(department, new Subject(Complaint.KIND, complaint)).stream()
                .filter(entry -> entry.act().kind().equals(ActKind.ERASED))
                .findFirst()
                .map(entry -> new Certificate(
                        reference,
                        entry.act().at(),
                        entry.act().as(),
                        Boolean.parseBoolean(said(entry, "early")),
                        Integer.parseInt(said(entry, "leaves")),
                        Integer.parseInt(said(entry, "files")),
                        entry.number(),
                        entry.hash().toString()))
                .orElseThrow(() ->
                        new IllegalStateException("nothing in the journal says that " + reference + " was erased"));
    }

    /** A certificate that guesses would be a false one. */
    private static String said(Noted entry, String fact) {
        var value = entry.act().facts().get(fact);
        if (value == null) {
            throw new IllegalStateException("the entry of an erasure does not say: " + fact);
        }
        return value;
    }
}
