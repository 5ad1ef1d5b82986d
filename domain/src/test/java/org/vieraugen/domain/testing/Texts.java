package org.vieraugen.domain.testing;

import java.util.Map;
import java.util.Set;
import org.vieraugen.domain.access.Actor;
import org.vieraugen.domain.department.Department;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.text.Content;
import org.vieraugen.domain.text.Purpose;

/** Text modules to test with. */
public final class Texts {
    private Texts() {}

    /** For every state and category, in German. */
    public static Content of(Purpose purpose, String title, String german) {
        return new Content(purpose, title, Set.of(), Set.of(), Map.of("de", german));
    }

    public static Content reply(String german) {
        return of(Purpose.REPLY, "Eingang", german);
    }

    public static Content note(String german) {
        return of(Purpose.NOTE, "Vermerk", german);
    }

    /** Somebody of the complaints office, at noon. */
    public static Actor writer(StaffKey who) {
        return new Actor(who, Role.COORDINATOR, Office.NOON);
    }

    public static Department foreigners() {
        return Office.office().organisation().department(Office.FOREIGNERS);
    }
}
