package org.vieraugen.domain.definition;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.vieraugen.domain.definition.DepartmentChange.About;
import org.vieraugen.domain.definition.DepartmentChange.Group;
import org.vieraugen.domain.definition.DepartmentChange.Kind;
import org.vieraugen.domain.definition.Differences.Found;
import org.vieraugen.domain.department.Department;
import org.vieraugen.domain.department.Mailbox;

/** What differs of the mailboxes of two departments. */
final class MailboxDifferences {
    private final Department now;
    private final Department next;
    private final Names names;
    private final Found found;

    MailboxDifferences(Department now, Department next, Names names, Found found) {
        this.now = now;
        this.next = next;
        this.names = names;
        this.found = found;
    }

    void find() {
        var before = boxes(now);
        var after = boxes(next);
        Differences.both(before, after, this::box);
        Differences.order(Group.MAILBOXES, before, after, found);
    }

    /** One address may stand there several times: the second is told as such. */
    private static Map<String, Mailbox> boxes(Department department) {
        var boxes = new LinkedHashMap<String, Mailbox>();
        for (var box : department.mailboxes()) {
            var key = box.address();
            for (int more = 2; boxes.containsKey(key); more++) {
                key = box.address() + " (" + more + ")";
            }
            boxes.put(key, box);
        }
        return boxes;
    }

    private void box(String address, Optional<Mailbox> was, Optional<Mailbox> shall) {
        var about = new About(address, address);
        found.add(Kind.MAILBOX, about, of(was, this::team), of(shall, this::team));
        if (shall.isPresent()) {
            found.add(Kind.PURPOSE, about, of(was, Mailbox::purpose), of(shall, Mailbox::purpose));
            found.add(Kind.BECOMES, about, of(was, box -> box.becomes().name()), of(shall, box -> box.becomes()
                    .name()));
            found.add(
                    Kind.BOX_CATEGORY,
                    about,
                    was.flatMap(Mailbox::category).map(names::category).stream().toList(),
                    shall.flatMap(Mailbox::category).map(names::category).stream()
                            .toList());
            found.add(
                    Kind.BOX_LANGUAGES,
                    about,
                    was.map(Mailbox::languages).orElse(List.of()),
                    shall.get().languages());
        }
    }

    private static List<String> of(Optional<Mailbox> box, Function<Mailbox, String> what) {
        return box.map(what).stream().toList();
    }

    private String team(Mailbox box) {
        return names.team(box.team());
    }
}
