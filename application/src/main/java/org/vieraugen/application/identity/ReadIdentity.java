package org.vieraugen.application.identity;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.Unknown;
import org.vieraugen.application.complaint.CaseAccess;
import org.vieraugen.application.complaint.Complaints;
import org.vieraugen.domain.access.Caller;
import org.vieraugen.domain.access.Denied;
import org.vieraugen.domain.complaint.CaseDuty;
import org.vieraugen.domain.complaint.ComplaintEntries;
import org.vieraugen.domain.complaint.Reference;
import org.vieraugen.domain.identity.Identity;

/** Shows a confidential identity to whoever asked for it, while the approval lasts; each look is noted (I2). */
@OnePerServer
@Transactional
public class ReadIdentity {
    private final Complaints complaints;
    private final CaseAccess looks;
    private final Clock clock;

    @Inject
    public ReadIdentity(Complaints complaints, CaseAccess looks, Clock clock) {
        this.complaints = complaints;
        this.looks = looks;
        this.clock = clock;
    }

    /** @throws Denied unless the caller's own request was approved less than 72 hours ago */
    public Identity handle(Caller caller, Reference reference) {
        caller.must(CaseDuty.READ_CASE);
        var complaint = complaints.get(reference);
        looks.sight(caller, complaint);
        if (complaint.file().identityOpenUntil(caller.staff(), clock.instant()).isEmpty()) {
            throw new Denied("this identity is sealed: ask for it with a purpose, and the ombudsperson decides (I2)");
        }
        looks.note(caller, complaint, ComplaintEntries.LOOKED_AT_IDENTITY);
        return complaints
                .unsealedIdentity(complaint, caller.staff(), clock.instant())
                .orElseThrow(() -> new Unknown("identity"));
    }
}
