package org.vieraugen.domain.body;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.journal.Act;
import org.vieraugen.domain.party.PartyKey;
import org.vieraugen.domain.party.Votes;

/** Who chairs a body; where nothing is said, nobody does. */
public sealed interface Chair {
    /** Who chairs one session after the other, from the first again after the last. */
    List<PartyKey> order();

    /** The same without whoever does not stay; empty when nobody does. */
    Optional<Chair> of(Predicate<PartyKey> staying);

    /** The entry for the journal, saying how they came to it. */
    Act noted(Act act);

    /** One member, whom the body chose; it ends with the membership. */
    record ByVote(PartyKey member, Votes votes, LocalDate day) implements Chair {
        @Override
        public List<PartyKey> order() {
            return List.of(member);
        }

        @Override
        public Optional<Chair> of(Predicate<PartyKey> staying) {
            return Optional.<Chair>of(this).filter(chair -> staying.test(member));
        }

        @Override
        public Act noted(Act act) {
            return act.with("by", "VOTE")
                    .with("member", member)
                    .with("day", day)
                    .with(votes);
        }
    }

    /**
     * Members who chair in turn, a session each.
     *
     * @param order in which they do
     */
    record ByTurn(List<PartyKey> order) implements Chair {
        /** @throws Malformed for nobody, or somebody twice in a round */
        public ByTurn {
            order = List.copyOf(order);
            if (order.isEmpty()) {
                throw new Malformed("order", "missing", "somebody must take a turn");
            }
            if (new HashSet<>(order).size() < order.size()) {
                throw new Malformed("order", "contradictory", "nobody takes two turns in one round");
            }
        }

        @Override
        public Optional<Chair> of(Predicate<PartyKey> staying) {
            var left = order.stream().filter(staying).toList();
            return left.isEmpty() ? Optional.empty() : Optional.of(new ByTurn(left));
        }

        @Override
        public Act noted(Act act) {
            return act.with("by", "TURN").with("members", order.size());
        }
    }
}
