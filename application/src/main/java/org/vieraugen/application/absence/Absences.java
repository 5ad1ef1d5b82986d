package org.vieraugen.application.absence;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.vieraugen.domain.absence.Absence;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.department.StaffKey;

/** Who is away, and who shall be; what is over is forgotten, and only the journal tells of it. */
public interface Absences {
    void add(DepartmentKey department, Absence absence);

    /** Those that are not over on that day, in force or not, the earliest first; nobody else changes them before the transaction ends. */
    List<Absence> of(DepartmentKey department, LocalDate day);

    void confirm(Absence confirmed);

    /** For one that was ended, refused or taken back. */
    void drop(Absence absence);

    /** Whoever is away on that day. */
    Set<StaffKey> on(LocalDate day);

    /** Has complaints looked at again where somebody went away or came back, since lists know who stands in; forgets what is over. */
    void turn(LocalDate today);
}
