package org.vieraugen.web.portal.inbox;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.vieraugen.domain.complaint.Reference;
import org.vieraugen.web.failure.Failure;
import org.vieraugen.web.portal.Frame;
import org.vieraugen.web.portal.Typed;

/**
 * One note for several complaints.
 *
 * @param chosen where it is to be written
 * @param written where it was written just now, while it was refused for those that are still chosen
 * @param trouble why it was refused for the first of these
 */
public record SeveralNotesPage(
        Frame frame, List<Reference> chosen, List<Reference> written, Optional<Failure> trouble, Typed typed) {
    /** By which a second press is known. */
    public String ticket() {
        return typed.given("ticket").orElseGet(() -> UUID.randomUUID().toString());
    }
}
