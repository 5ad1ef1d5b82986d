package org.vieraugen.domain.body;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.RuleBroken;
import org.vieraugen.domain.access.Actor;
import org.vieraugen.domain.journal.Step;

/** Benches: who sits where, and whether there is room (E6). Deputies take no seat. */
public record Composing(Body body) {
    /**
     * Sets benches and quorum; what changes nothing is no step.
     *
     * @param seatings where members sit from now on; all others stay where they are
     * @throws Malformed for a seat of nobody, of a deputy, or on no bench
     * @throws RuleBroken E6 when the body is over, or members would not fit
     */
    public Step<Body> compose(Composition next, List<Composition.Seating> seatings, Actor by) {
        body.requireGoingOn(by.today());
        seatings.forEach(seating -> require(next, seating));
        var members = body.members().stream()
                .map(member -> body.isOver(member, by.today()) ? member : member.on(bench(member, next, seatings)))
                .toList();
        if (next.equals(body.composition()) && members.equals(body.members())) {
            return Step.to(body);
        }
        var composed = body.withComposition(next).withMembers(members);
        new Composing(composed).requireRoom(by.today());
        return Step.to(composed.following())
                .noting(by.did(BodyEntries.BODY_COMPOSED)
                        .with("benches", next.benches().size())
                        .with("quorum", next.quorum().rule()));
    }

    private void require(Composition next, Composition.Seating seating) {
        var member = body.find(seating.member())
                .orElseThrow(() -> new Malformed("seating", "unknown", "there is no such member"));
        if (member.isDeputy()) {
            throw new Malformed("seating", "contradictory", "a deputy takes no seat");
        }
        if (next.bench(seating.bench()).isEmpty()) {
            throw new Malformed("seating", "unknown", "there is no such bench");
        }
    }

    private static Optional<String> bench(Member member, Composition next, List<Composition.Seating> seatings) {
        if (member.isDeputy() || next.benches().isEmpty()) {
            return Optional.empty();
        }
        return seatings.stream()
                .filter(seating -> seating.member().equals(member.key()))
                .map(Composition.Seating::bench)
                .findFirst()
                .or(() -> member.membership().bench());
    }

    private void requireRoom(LocalDate today) {
        var staying = body.members().stream()
                .filter(member -> !body.isOver(member, today))
                .toList();
        var standing = staying.stream()
                .filter(member -> !member.isDeputy() && bench(member).isEmpty())
                .map(member -> member.who().name())
                .collect(Collectors.joining(", "));
        if (!body.composition().benches().isEmpty() && !standing.isEmpty()) {
            throw Body.broken("no-bench", "no bench for " + standing + "; say where they sit", standing);
        }
        var days = Stream.concat(Stream.of(today), staying.stream().map(member -> member.term()
                        .from()))
                .filter(day -> !day.isBefore(today))
                .toList();
        body.composition().benches().forEach(bench -> requireRoom(bench, days.stream()));
    }

    /** A member who joins needs a seat on each day of the term. */
    void requireSeat(Member member) {
        if (member.isDeputy()) {
            return;
        }
        var wanted = member.membership().bench();
        if (body.composition().benches().isEmpty()) {
            if (wanted.isPresent()) {
                throw new Malformed("bench", "unknown", "this body has no benches");
            }
            return;
        }
        if (wanted.isEmpty()) {
            throw new Malformed("bench", "missing", "each member of this body sits on a bench");
        }
        var bench = bench(member).orElseThrow(() -> new Malformed("bench", "unknown", "there is no such bench"));
        var term = body.termOf(member);
        requireRoom(
                bench, body.members().stream().map(other -> other.term().from()).filter(term::includes));
    }

    private Optional<Composition.Bench> bench(Member member) {
        return member.membership().bench().flatMap(body.composition()::bench);
    }

    /** More sit on a bench only on days on which somebody's term begins. */
    private void requireRoom(Composition.Bench bench, Stream<LocalDate> days) {
        long most = days.mapToLong(day -> seated(bench, day)).max().orElse(0);
        if (most > bench.seats()) {
            throw Body.broken(
                    "bench-full",
                    "the bench " + bench.name() + " has room for " + bench.seats() + ", and " + most
                            + " would sit on it",
                    bench.name(),
                    bench.seats(),
                    most);
        }
    }

    /** How many sit on a bench on a day; deputies take no seat. */
    public long seated(Composition.Bench bench, LocalDate day) {
        return body.members().stream()
                .filter(member -> !member.isDeputy() && member.sitsOn(bench.name()))
                .filter(member -> body.termOf(member).includes(day))
                .count();
    }
}
