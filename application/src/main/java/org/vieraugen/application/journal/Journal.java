package org.vieraugen.application.journal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.vieraugen.domain.access.Reader;
import org.vieraugen.domain.complaint.Reference;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.journal.Act;
import org.vieraugen.domain.journal.ActKind;
import org.vieraugen.domain.journal.Entry;

/** The append-only record. Acts that change a complaint are written with the complaint; here they are read, and looks are added. */
public interface Journal {
    /** All entries of one complaint in their order. */
    List<Entry> of(DepartmentKey department, UUID complaint);

    /** Notes a look, which changes nothing else. */
    void look(DepartmentKey department, UUID complaint, Act look);

    /** Notes what was done at a department and not in one complaint; a chain of its own. */
    void atDesk(DepartmentKey department, Act act);

    /** The newest first; after that place, or from the beginning. */
    List<Line> lines(Filter filter, Optional<String> after, int most);

    /**
     * Which entries are wanted.
     *
     * @param department whose chains
     * @param from the first day in Germany
     * @param to the last one
     * @param reader who asks, and reads nothing of complaints that this person must keep away from (F5)
     */
    record Filter(
            Reader reader,
            DepartmentKey department,
            LocalDate from,
            LocalDate to,
            Optional<Reference> reference,
            Optional<StaffKey> staff,
            Optional<ActKind.Group> group) {}

    /**
     * One entry as it is read.
     *
     * @param reference empty for what belongs to no single complaint
     * @param hash in hexadecimal
     * @param place where in the whole journal it stands
     */
    record Line(String department, String reference, int number, Act act, String hash, String place) {}

    /** Seals everything written since the last anchor under the next one; nothing when there is nothing new. */
    void anchor();

    /** Walks every chain and every anchor, and names the first entry that does not hold; empty when all do. */
    Optional<Broken> verify();

    /** The first broken entry, and why. */
    record Broken(String department, String complaint, int number, String why) {}
}
