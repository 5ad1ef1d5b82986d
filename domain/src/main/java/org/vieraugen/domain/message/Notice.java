package org.vieraugen.domain.message;

import java.util.Optional;
import org.vieraugen.domain.Code;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.department.StaffKey;

/** That somebody is told something: a role of the department, or one person; never with a person's words in it. */
public record Notice(Kind kind, Role to, Optional<StaffKey> staff) {

    /**
     * What happened, seen by whoever is told. Each capability declares its own as constants; the words for it are found by its code.
     *
     * @param code stored while the notice waits
     */
    public record Kind(String code) {
        /** @throws IllegalArgumentException for anything else than a code */
        public Kind {
            Code.required("a kind of notice", code);
        }

        @Override
        public String toString() {
            return code;
        }
    }

    public static Notice to(Role role, Kind kind) {
        return new Notice(kind, role, Optional.empty());
    }

    public static Notice to(StaffKey staff, Role role, Kind kind) {
        return new Notice(kind, role, Optional.of(staff));
    }
}
