package org.vieraugen.application.resolution;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.vieraugen.application.act.Kept;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.resolution.Resolution;

/** All resolutions, as if they were in memory. Each is stored with its journal in the same transaction. */
public interface Resolutions extends Kept<Resolution> {
    /** All of a series, by number. */
    List<Resolution> of(DepartmentKey department, UUID series);

    /** The keys of those of a department that have not fallen, and whose number or consequence, as in {@code 2024/3: Translate the forms}, have all these words in them, whatever their case; the latest number first, at most so many. */
    List<UUID> find(DepartmentKey department, Collection<String> words, int most);

    /** Those of these keys that the department has. */
    List<Resolution> of(DepartmentKey department, Collection<UUID> keys);

    /** Of every department those that somebody owed before today, and that have not fallen, and are neither given up nor have a confirmed fulfilment: so many with the latest days. */
    List<Resolution> overdue(LocalDate today, int most);
}
