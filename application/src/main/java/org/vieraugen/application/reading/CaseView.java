package org.vieraugen.application.reading;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.vieraugen.application.reading.Told.CopyView;
import org.vieraugen.application.reading.Tracked.Due;
import org.vieraugen.domain.complaint.Status;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.identity.Identity;
import org.vieraugen.domain.identity.IdentityMode;
import org.vieraugen.domain.journal.Act;

/**
 * A case as the staff see it whose desk it is on. What belongs together stands in one group.
 *
 * @param standing where it stands, and how it came there
 * @param told what was told when it came in
 * @param complainant who complains, as far as the reader may know
 * @param people who is named, who handled the procedure, and what it is about
 * @param reviewers who holds the two seats, and what is held against them
 * @param correspondence what was written and sent since
 * @param findings what the reviewers found, and where they do not agree
 * @param inForce the decision in force, and what is asked of it
 * @param protection what protects the staff
 * @param possible what can be done now, and what waits for a second person
 */
public record CaseView(
        String reference,
        Standing standing,
        Told told,
        Complainant complainant,
        People people,
        Reviewers reviewers,
        Correspondence correspondence,
        Findings findings,
        InForce inForce,
        Protection protection,
        Possible possible,
        int version) {

    /** A staff member by key and name. */
    public record Person(String key, String name) {}

    /**
     * Where a complaint stands, and how it came there.
     *
     * @param owes the role that owes the next step; SYSTEM where nothing is owed
     * @param waiting whether nobody is eligible to review it now
     * @param deadlines the open ones
     * @param hold why it is kept for longer
     * @param timeline every step and look
     */
    public record Standing(
            String department,
            Status status,
            Role owes,
            boolean waiting,
            boolean urgent,
            boolean isProtected,
            List<Due> deadlines,
            Optional<KeptView> hold,
            List<Act> timeline) {}

    /** Why a complaint that is over is kept for longer. */
    public record KeptView(String reason, Person by, Instant at) {}

    /**
     * Who complains, as far as the reader may know.
     *
     * @param identity only when it is OPEN
     * @param identityOpenUntil until when the reader may look at the sealed identity
     * @param authorisations who may act for the complainant
     */
    public record Complainant(
            IdentityMode identityMode,
            Optional<Identity> identity,
            Optional<Instant> identityOpenUntil,
            List<Tracked.Authorised> authorisations) {}

    /**
     * What protects the staff from who complains.
     *
     * @param shielded whether they are warned before they read the complaint
     * @param calmSummary what it says, for those who need not read its words
     * @param limit on contact
     * @param threats that were handed to the security office
     */
    public record Protection(
            boolean shielded,
            Optional<CopyView> calmSummary,
            Optional<Tracked.Limited> limit,
            List<ThreatView> threats) {}

    /** A threat that was handed to the security office. */
    public record ThreatView(String threat, String reasons, Person by, Instant at) {}
}
