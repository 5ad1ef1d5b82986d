package org.vieraugen.domain.course;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.vieraugen.domain.access.Duty;
import org.vieraugen.domain.complaint.Status;

/**
 * What a capability declares of one of its acts, once.
 *
 * @param words the act as an error names it, such as {@code concurring}
 * @param duty whose it is; empty for the complainant's own acts
 * @param guard what else must hold; throws with the reason
 * @param states in which it is possible
 * @param isUndoable whether whoever did it can take it back for a moment, while nobody else has seen it
 */
public record Declared(
        String words, Optional<Duty> duty, Consumer<Attempt> guard, List<Status> states, boolean isUndoable) {
    /** An act of the staff's. */
    public static Declared staff(String words, Duty duty, Consumer<Attempt> guard, Status... states) {
        return new Declared(words, Optional.of(duty), guard, List.of(states), false);
    }

    /** The complainant's own. */
    public static Declared complainants(String words, Status... states) {
        return new Declared(words, Optional.empty(), attempt -> {}, List.of(states), false);
    }

    /** The same act, which can be taken back for a moment. */
    public Declared undoable() {
        return new Declared(words, duty, guard, states, true);
    }
}
