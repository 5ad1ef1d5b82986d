package org.vieraugen.domain.course;

import java.util.Optional;
import org.vieraugen.domain.RuleBroken;
import org.vieraugen.domain.access.Caller;
import org.vieraugen.domain.access.Duty;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.complaint.Setting;
import org.vieraugen.domain.complaint.Status;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.seat.Desk;

/**
 * Something that can be done with a complaint. Each capability has an enum of its own acts, where duty, states and guard stand together; from this one declaration the act is
 * allowed, offered, and listed.
 */
public interface CaseAct {
    /** The constant, by which pages, texts and the API know it. */
    String name();

    Declared declared();

    /** Whose duty it is; empty for the complainant's own acts. */
    default Optional<Duty> duty() {
        return declared().duty();
    }

    /** Whether it is the complainant's own act. */
    default boolean isComplainants() {
        return duty().isEmpty();
    }

    /** @throws RuleBroken naming the state and what is possible from it, unless this is possible there */
    default void require(Status status) {
        status.mustBe(declared().words(), declared().states());
    }

    /** @throws RuleBroken with the reason for which {@code by} cannot do this now */
    default void require(Complaint complaint, Setting setting, StaffKey by, Role as) {
        require(complaint.status());
        declared().guard().accept(new Attempt(complaint, setting, by, as));
    }

    /**
     * What somebody may do now, or would by their duty and may not now.
     *
     * @param refused why not, for a person to read; empty when it can be done
     */
    record Offer(CaseAct act, Optional<RuleBroken> refused) {}

    /** Whether the caller may do it now; empty where it is none of their business. */
    default Optional<Offer> offer(Complaint complaint, Setting setting, Caller caller) {
        if (duty().filter(d -> d.isFor(caller.roles())).isEmpty()
                || !declared().states().contains(complaint.status())) {
            return Optional.empty();
        }
        try {
            require(complaint, setting, caller.staff(), Desk.roleOf(duty().orElseThrow(), caller, complaint));
            return Optional.of(new Offer(this, Optional.empty()));
        } catch (NotYours e) {
            return Optional.empty();
        } catch (RuleBroken e) {
            return Optional.of(new Offer(this, Optional.of(e)));
        }
    }
}
