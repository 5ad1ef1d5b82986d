package org.vieraugen.application.mail;

import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.mail.ReadMail;

/** Whoever invites takes the answers of calendars (iTIP). */
public interface CalendarAnswers {
    /**
     * @param calendar as it came
     * @return whether it answers an invitation that is known here; what nobody knows is put before a person
     */
    boolean take(DepartmentKey department, byte[] calendar, ReadMail mail);
}
