package org.vieraugen.application.journal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.journal.Act;
import org.vieraugen.domain.journal.Entry;

/** The append-only record. Acts that change a complaint are written with the complaint; here they are read, and looks are added. */
public interface Journal {
    /** All entries of one complaint in their order. */
    List<Entry> of(DepartmentKey department, UUID complaint);

    /** Notes a look, which changes nothing else. */
    void look(DepartmentKey department, UUID complaint, Act look);

    /** Seals everything written since the last anchor under the next one; nothing when there is nothing new. */
    void anchor();

    /** Walks every chain and every anchor, and names the first entry that does not hold; empty when all do. */
    Optional<Broken> verify();

    /** The first broken entry, and why. */
    record Broken(String department, String complaint, int number, String why) {}
}
