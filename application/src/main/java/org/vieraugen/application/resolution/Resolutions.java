package org.vieraugen.application.resolution;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.vieraugen.application.act.Kept;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.party.LookBack;
import org.vieraugen.domain.resolution.Resolution;

/** All resolutions, as if they were in memory. Each is stored with its journal in the same transaction. */
public interface Resolutions extends Kept<Resolution> {
    /** All of a series, by number. */
    List<Resolution> of(DepartmentKey department, UUID series);

    /** All of a department of a year; or without one those since the year of a year ago, and of earlier ones those that may be open: a pre-selection, of which the domain says what is open. By series and number. */
    List<Resolution> of(DepartmentKey department, LookBack look);

    /** Those of these keys that the department has. */
    List<Resolution> of(DepartmentKey department, Collection<UUID> keys);
}
