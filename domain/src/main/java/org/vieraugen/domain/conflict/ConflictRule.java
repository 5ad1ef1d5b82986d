package org.vieraugen.domain.conflict;

import static org.vieraugen.domain.conflict.Weight.DISCLOSABLE;
import static org.vieraugen.domain.conflict.Weight.EXCLUDING;

import java.util.stream.Stream;
import org.vieraugen.domain.conflict.Evidence.Fact;
import org.vieraugen.domain.department.SameTeam;
import org.vieraugen.domain.department.StaffKey;

/** The table of conflicts, one constant per row, in its order. Each lists whom it keeps away, so that uninvolved staff cost nothing. */
public enum ConflictRule {
    NAMED("C1") {
        @Override
        Stream<Conflict> find(Involvement in, Seat seat) {
            return Stream.concat(
                    in.named().stream().map(who -> keeps(who, EXCLUDING, Evidence.of(Fact.NAMED, who))),
                    in.maybe().stream()
                            .filter(who -> !in.named().contains(who))
                            .map(who -> keeps(who, EXCLUDING, Evidence.of(Fact.MAYBE_NAMED, who))));
        }
    },
    HANDLED_PROCEDURE("C2") {
        @Override
        Stream<Conflict> find(Involvement in, Seat seat) {
            return in.handlers().stream().map(who -> keeps(who, EXCLUDING, Evidence.of(Fact.HANDLED, who)));
        }
    },
    LINE_OF_COMMAND("C3") {
        @Override
        Stream<Conflict> find(Involvement in, Seat seat) {
            return in.involved()
                    .flatMap(person -> Stream.concat(
                            in.chart().above(person).stream()
                                    .map(who -> keeps(who, EXCLUDING, Evidence.of(Fact.ABOVE, person))),
                            in.chart().below(person).stream()
                                    .map(who -> keeps(who, EXCLUDING, Evidence.of(Fact.BELOW, person)))));
        }
    },
    SAME_TEAM("C4") {
        @Override
        Stream<Conflict> find(Involvement in, Seat seat) {
            var weight = in.sameTeam() == SameTeam.EXCLUDING ? EXCLUDING : DISCLOSABLE;
            return in.involved().flatMap(person -> in.chart().teamMates(person).stream()
                    .map(who -> keeps(who, weight, Evidence.of(Fact.TEAM_OF, person))));
        }
    },
    EARLIER_PART("C5") {
        @Override
        Stream<Conflict> find(Involvement in, Seat seat) {
            return in.parts().stream()
                    .filter(p -> p.elsewhere().isPresent() ? p.part().makesParticipant() : seat.minds(p.part()))
                    .map(p -> keeps(
                            p.staff(),
                            EXCLUDING,
                            p.elsewhere()
                                    .map(reference -> new Evidence(Fact.ACTED_ELSEWHERE, reference))
                                    .orElse(new Evidence(Fact.ACTED_AS, p.part().code()))))
                    .distinct();
        }
    },
    DECLARED("C6") {
        @Override
        Stream<Conflict> find(Involvement in, Seat seat) {
            return in.declared().stream().map(who -> keeps(who, EXCLUDING, Evidence.of(Fact.DECLARED, who)));
        }
    },
    REPRESENTATIVE("C7") {
        @Override
        Stream<Conflict> find(Involvement in, Seat seat) {
            return in.representing().entrySet().stream()
                    .map(entry -> keeps(entry.getKey(), EXCLUDING, new Evidence(Fact.BELONGS_TO, entry.getValue())));
        }
    },
    PATTERN("C8") {
        @Override
        Stream<Conflict> find(Involvement in, Seat seat) {
            return in.partner().stream()
                    .filter(partner -> seat == Seat.FIRST || seat == Seat.SECOND)
                    .flatMap(partner -> in.pairs()
                            .constantPartnersOf(partner, in.chart())
                            .map(who -> keeps(who, DISCLOSABLE, Evidence.of(Fact.DECIDED_TOGETHER, partner))));
        }
    };

    private final String number;

    ConflictRule(String number) {
        this.number = number;
    }

    /** The rule's number in the specification, such as {@code C3}. */
    public String number() {
        return number;
    }

    abstract Stream<Conflict> find(Involvement in, Seat seat);

    Conflict keeps(StaffKey who, Weight weight, Evidence evidence) {
        return new Conflict(this, who, weight, evidence);
    }
}
