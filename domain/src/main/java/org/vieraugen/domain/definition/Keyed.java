package org.vieraugen.domain.definition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.department.Category;
import org.vieraugen.domain.department.Mailbox;
import org.vieraugen.domain.department.StaffMember;
import org.vieraugen.domain.department.Team;

/** Lists whose things have keys, and how one of them is exchanged, taken out or moved. */
record Keyed<T>(Function<T, String> key) {
    static final Keyed<StaffMember> STAFF = new Keyed<>(person -> person.key().text());
    static final Keyed<Team> TEAMS = new Keyed<>(team -> team.key().text());
    static final Keyed<Mailbox> MAILBOXES = new Keyed<>(Mailbox::address);
    static final Keyed<Category> CATEGORIES = new Keyed<>(Category::key);

    /**
     * @param before by which key it stands there now; empty for what is new
     * @throws Malformed {@code taken} or {@code unknown}
     */
    List<T> put(List<T> all, Optional<String> before, T thing) {
        var next = new ArrayList<>(all);
        var wanted = key.apply(thing);
        boolean keeps = before.filter(wanted::equals).isPresent();
        if (!keeps && keys(all).contains(wanted)) {
            throw new Malformed("key", "taken", "there is one of the key " + wanted);
        }
        if (before.isPresent()) {
            next.set(at(all, before.get()), thing);
        } else {
            next.add(thing);
        }
        return next;
    }

    /** @throws Malformed {@code unknown} */
    List<T> without(List<T> all, String gone) {
        var next = new ArrayList<>(all);
        next.remove(at(all, gone));
        return next;
    }

    /** @throws Malformed {@code unknown} */
    List<T> moved(List<T> all, String which, boolean earlier) {
        var next = new ArrayList<>(all);
        int from = at(all, which);
        int to = Math.max(0, Math.min(all.size() - 1, from + (earlier ? -1 : 1)));
        next.add(to, next.remove(from));
        return next;
    }

    private List<String> keys(List<T> all) {
        return all.stream().map(key).toList();
    }

    private int at(List<T> all, String wanted) {
        int at = keys(all).indexOf(wanted);
        if (at < 0) {
            throw new Malformed("key", "unknown", "there is none of the key " + wanted);
        }
        return at;
    }
}
