package org.vieraugen.domain.participant;

import java.util.List;
import java.util.Optional;
import org.vieraugen.domain.department.DepartmentKey;

/**
 * Somebody from outside who is signed in. A guest is no caller: whatever asks for staff, a role or a duty takes none (E11).
 *
 * @param as whose terms are running, at least one and at most one in a department: all have one mailbox
 */
public record Guest(List<Participant> as) {
    /** @throws IllegalArgumentException for nobody */
    public Guest {
        as = List.copyOf(as);
        if (as.isEmpty()) {
            throw new IllegalArgumentException("a guest is somebody");
        }
    }

    public Optional<Participant> in(DepartmentKey department) {
        return as.stream()
                .filter(participant -> participant.department().equals(department))
                .findFirst();
    }

    /** The tag of the language in which the pages are shown at first. */
    public String language() {
        return as.get(0).language();
    }
}
