package org.vieraugen.domain.department;

import java.util.List;
import java.util.stream.Stream;

/**
 * Something that is wrong with a definition, for whoever wrote it.
 *
 * @param kind by which its sentence is found in each language, such as {@code last-seat}
 * @param about what the sentence names, in its order
 */
public record Flaw(String kind, List<String> about) {
    public Flaw {
        about = List.copyOf(about);
    }

    public static Flaw of(String kind, Object... about) {
        return new Flaw(kind, Stream.of(about).map(String::valueOf).toList());
    }
}
