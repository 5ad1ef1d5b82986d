package org.vieraugen.persistence.stored;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.vieraugen.domain.department.StaffKey;

/** Staff in stored forms: their keys, several in order, so that the same set is always written alike. */
final class People {
    private People() {}

    static List<String> texts(Collection<StaffKey> staff) {
        return staff.stream().map(StaffKey::text).sorted().toList();
    }

    static Set<StaffKey> keys(Collection<String> texts) {
        return texts.stream().map(StaffKey::new).collect(Collectors.toUnmodifiableSet());
    }
}
