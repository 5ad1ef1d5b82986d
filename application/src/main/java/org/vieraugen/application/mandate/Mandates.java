package org.vieraugen.application.mandate;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.vieraugen.application.act.Kept;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.mandate.Mandate;

/** All mandates, as if they were in memory. A mandate and its journal are stored in the same transaction. */
public interface Mandates extends Kept<Mandate> {
    /** So many are read at once unless somebody asks for a year. */
    int MOST = 25;

    /** Those whose paper is of that year, or without one the latest {@value #MOST}; the latest paper first, and those of one day by their number. */
    List<Mandate> of(DepartmentKey department, Optional<Integer> year);

    /** The same among those that were ever published. */
    List<Mandate> published(DepartmentKey department, Optional<Integer> year);

    /** Those of these keys that the department has, in the same order. */
    List<Mandate> of(DepartmentKey department, Collection<UUID> keys);

    /** How all of a department are called, in the same order. */
    Map<UUID, String> numbers(DepartmentKey department);

    /** The years of the papers of a department, the last one first; or only of those that were ever published. */
    List<Integer> years(DepartmentKey department, boolean published);

    /** Every department that has one. */
    Set<DepartmentKey> departments();

    /** Of every department those that everybody reads and of which something was last confirmed, or that were last published: all to which so many of the latest words belong. */
    List<Mandate> news(int words);

    /** Whether anything of any department was ever published. */
    boolean isAnyPublished();
}
