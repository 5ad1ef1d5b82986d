package org.vieraugen.application.act;

import java.util.List;

/**
 * What somebody asks for: an act, with everything that was given. Two commands are the same when act and content are, type by type: so a repeat is told from another request
 * (see {@link Repeats}).
 *
 * @param act the declared act, or for what is no act on a subject the class that does it
 * @param given text, numbers, days, constants, and records, lists, sets and optionals of them
 */
public record Command<A>(A act, List<Object> given) {
    public Command {
        given = List.copyOf(given);
    }

    public static <A> Command<A> of(A act, Object... given) {
        return new Command<>(act, List.of(given));
    }
}
