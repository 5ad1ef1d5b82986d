package org.vieraugen.domain.body;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.vieraugen.domain.Folding;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.Text;
import org.vieraugen.domain.party.PartyKey;

/**
 * Of what a body is made up, and when it may decide.
 *
 * @param benches in the order in which they are shown; none where members sit where they like
 */
public record Composition(List<Bench> benches, Quorum quorum) {
    /** Of a body whose rules say nothing. */
    public static final Composition FREE = new Composition(List.of(), Quorum.NONE);

    /** The most benches of one body. */
    public static final int MOST_BENCHES = 9;

    /**
     * Seats of one side.
     *
     * @param name up to {@value #MOST_NAME} characters
     */
    public record Bench(String name, int seats) {
        /** The longest a name may be, in code points. */
        public static final int MOST_NAME = 100;

        /** @throws Malformed for a name that is empty or too long, or a number of seats that is none */
        public Bench {
            Text.required("bench", name, MOST_NAME);
            if (seats < 1 || seats > Body.MOST_MEMBERS) {
                throw new Malformed("seats", "out-of-range", "must be a number from 1 to " + Body.MOST_MEMBERS);
            }
        }
    }

    /** On which bench of a new composition a member sits. */
    public record Seating(PartyKey member, String bench) {}

    /** @throws Malformed for too many benches, or two of one name */
    public Composition {
        benches = List.copyOf(benches);
        if (benches.size() > MOST_BENCHES) {
            throw new Malformed("benches", "too-many", "a body has at most " + MOST_BENCHES + " benches");
        }
        var names = new HashSet<Object>();
        if (!benches.stream().allMatch(bench -> names.add(Folding.words(bench.name())))) {
            throw new Malformed("benches", "contradictory", "each bench needs a name of its own");
        }
    }

    /** The bench of that name. */
    public Optional<Bench> bench(String name) {
        return benches.stream().filter(bench -> bench.name().equals(name)).findFirst();
    }
}
