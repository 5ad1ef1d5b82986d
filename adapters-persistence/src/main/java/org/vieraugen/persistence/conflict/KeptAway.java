package org.vieraugen.persistence.conflict;

import java.util.ArrayList;
import java.util.List;
import org.vieraugen.domain.access.Reader;
import org.vieraugen.domain.department.DepartmentKey;

/**
 * That somebody must keep away from a complaint, as a condition on its row (F5): involved, in the line of somebody who is, or for another reason that the row knows.
 *
 * @param values for the condition's places
 */
public record KeptAway(String condition, List<Object> values) {
    /** @param row how the complaint's row is called, with its dot; nothing where it needs no name */
    public static KeptAway from(Reader reader, Shades shades, String row) {
        var condition = new StringBuilder(
                "(coalesce(%1$sinvolved && ?, false) OR coalesce(%1$saway && ?, false)".formatted(row));
        var values = new ArrayList<Object>();
        values.add(shades.of(reader.line()));
        values.add(shades.of(reader.keys()));
        if (!reader.mates().isEmpty() && !reader.excludingTeams().isEmpty()) {
            condition.append(" OR (%1$sdepartment = ANY (?) AND coalesce(%1$sinvolved && ?, false))".formatted(row));
            values.add(reader.excludingTeams().stream().map(DepartmentKey::text).toArray(String[]::new));
            values.add(shades.of(reader.mates()));
        }
        return new KeptAway(condition.append(')').toString(), values);
    }
}
