package org.vieraugen.domain.journal;

import java.util.ArrayList;
import java.util.List;
import org.vieraugen.domain.message.Notice;

/** What follows from an act: the next state, what the journal notes, and who is told. There is no other way to a next state. */
public record Step<T>(T next, List<Act> acts, List<Notice> notices) {
    public Step {
        acts = List.copyOf(acts);
        notices = List.copyOf(notices);
    }

    public static <T> Step<T> to(T next) {
        return new Step<>(next, List.of(), List.of());
    }

    public Step<T> noting(Act act) {
        var more = new ArrayList<>(acts);
        more.add(act);
        return new Step<>(next, more, notices);
    }

    public Step<T> telling(Notice notice) {
        var more = new ArrayList<>(notices);
        more.add(notice);
        return new Step<>(next, acts, more);
    }
}
