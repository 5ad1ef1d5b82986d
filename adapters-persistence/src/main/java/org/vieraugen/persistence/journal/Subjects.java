package org.vieraugen.persistence.journal;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.domain.journal.Subject;

/** All kinds of subjects that bring rows of their own, put together as SQL. */
@OnePerServer
public class Subjects {
    private final List<SubjectRows> kinds;

    @Inject
    public Subjects(@Any Instance<SubjectRows> kinds) {
        this(kinds.stream().toList());
    }

    public Subjects(List<SubjectRows> kinds) {
        this.kinds = List.copyOf(kinds);
    }

    List<SubjectRows> kinds() {
        return kinds;
    }

    /** Joins each kind's subjects to the rows of that alias, which name a subject. */
    String joined(String alias) {
        return IntStream.range(0, kinds.size())
                .mapToObj(i ->
                        " LEFT JOIN (%s) s%d ON %s.subject_kind = '%s' AND s%2$d.department = %3$s.department AND s%2$d.subject = %3$s.subject"
                                .formatted(
                                        kinds.get(i).all(),
                                        i,
                                        alias,
                                        kinds.get(i).kind()))
                .collect(Collectors.joining());
    }

    /** What people call the subject that was joined; empty where it has no name. */
    String name() {
        return IntStream.range(0, kinds.size())
                .mapToObj(i -> "s" + i + ".name")
                .collect(Collectors.joining(", ", "coalesce(", kinds.isEmpty() ? "'')" : ", '')"));
    }

    /** Every subject of one name: department, kind and key. It has a place for the name once for each kind. */
    String named() {
        return kinds.stream()
                .map(kind -> " UNION ALL SELECT s.department, '%s', s.subject FROM (%s) s WHERE s.name = ?"
                        .formatted(kind.kind(), kind.all()))
                .collect(Collectors.joining("", "SELECT '', '', CAST(NULL AS uuid) WHERE false", ""));
    }

    /** What a subject is called where somebody must find it again. */
    static String called(Subject subject, String name) {
        if (!name.isEmpty()) {
            return name;
        }
        return subject.equals(Subject.DESK) ? "desk" : subject.toString();
    }
}
