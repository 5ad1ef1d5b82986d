package org.vieraugen.web.portal.body;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vieraugen.application.body.BodyView;
import org.vieraugen.domain.Text;
import org.vieraugen.domain.body.Chair;
import org.vieraugen.domain.body.Composition;
import org.vieraugen.domain.body.Member;
import org.vieraugen.domain.body.Quorum;
import org.vieraugen.domain.body.Ruling;
import org.vieraugen.domain.party.PartyKey;
import org.vieraugen.domain.party.Votes;
import org.vieraugen.web.portal.Typed;
import org.vieraugen.web.portal.form.Reading;

/** The forms of benches, quorum and chair as they were typed; what is wrong is noted beside each field. */
final class RuleForms {
    /** How somebody may come to chair, as the form says it. */
    static final List<String> WAYS = List.of("NOBODY", "VOTE", "TURN");

    private RuleForms() {}

    /** Empty when something is wrong. A row without a name and seats is no bench. */
    static Optional<Composition> composition(Typed typed) {
        var benches = new ArrayList<Composition.Bench>();
        for (int row = 1; row <= Composition.MOST_BENCHES; row++) {
            bench(row, typed).ifPresent(benches::add);
        }
        var quorum = quorum(typed);
        return BodyForms.made(typed, () -> new Composition(benches, quorum.orElseThrow()));
    }

    private static Optional<Composition.Bench> bench(int row, Typed typed) {
        var name = "bench" + row;
        var seats = "seats" + row;
        if (typed.given(name).isEmpty() && typed.given(seats).isEmpty()) {
            return Optional.empty();
        }
        typed.check(name, () -> Text.required(name, typed.value(name), Composition.Bench.MOST_NAME));
        var number = BodyForms.number(seats, typed);
        if (number.isEmpty() || typed.wrong(name).isPresent()) {
            return Optional.empty();
        }
        var bench = new ArrayList<Composition.Bench>();
        typed.check(
                seats, () -> bench.add(new Composition.Bench(typed.given(name).orElseThrow(), number.get())));
        return bench.stream().findFirst();
    }

    private static Optional<Quorum> quorum(Typed typed) {
        var rule = BodyForms.chosen("rule", Quorum.Rule.values(), typed);
        if (rule.isEmpty()) {
            return Optional.empty();
        }
        if (rule.get() == Quorum.Rule.NONE) {
            return Optional.of(Quorum.NONE);
        }
        var number = BodyForms.number("number", typed);
        var of = rule.get().isShare() ? BodyForms.number("of", typed) : Optional.of(1);
        return number.isEmpty() || of.isEmpty()
                ? Optional.empty()
                : BodyForms.made(typed, () -> new Quorum(rule.get(), number.get(), of.get()));
    }

    /** Who sits where from now on, by the rows of the benches; whoever sits in none stays where she is. */
    static List<Composition.Seating> seatings(Typed typed) {
        var all = new ArrayList<Composition.Seating>();
        for (var holder : holders(typed)) {
            typed.given("seat-" + holder)
                    .filter(row -> row.matches("[1-9]"))
                    .flatMap(row -> typed.given("bench" + row))
                    .ifPresent(bench -> all.add(new Composition.Seating(holder, bench)));
        }
        return all;
    }

    private static List<PartyKey> holders(Typed typed) {
        return typed.all("holder").stream()
                .flatMap(key -> Reading.key(key).stream())
                .map(PartyKey::new)
                .toList();
    }

    /** Empty for nobody, and when something is wrong. */
    static Optional<Chair> chair(Typed typed) {
        return switch (typed.given("by").orElse("")) {
            case "NOBODY" -> Optional.empty();
            case "VOTE" -> elected(typed);
            case "TURN" -> turns(typed);
            default -> {
                typed.refuse("by", "missing");
                yield Optional.empty();
            }
        };
    }

    private static Optional<Chair> elected(Typed typed) {
        var chosen = BodyForms.key("chair", typed);
        if (typed.given("chair").isEmpty()) {
            typed.refuse("chair", "missing");
        }
        if (typed.given("day").isEmpty()) {
            typed.refuse("day", "missing");
        }
        var day = BodyForms.day("day", typed);
        var votes = votes(typed);
        if (votes.isEmpty() && typed.isGood()) {
            typed.refuse("yes", "empty");
        }
        return BodyForms.made(
                typed, () -> new Chair.ByVote(chosen.orElseThrow(), votes.orElseThrow(), day.orElseThrow()));
    }

    private static Optional<Chair> turns(Typed typed) {
        var turns = new HashMap<PartyKey, Integer>();
        for (var holder : holders(typed)) {
            typed.given("turn-" + holder).ifPresent(turn -> {
                if (turn.matches("\\d{1,3}")) {
                    turns.put(holder, Integer.valueOf(turn));
                } else {
                    typed.refuse("order", "not-a-number");
                }
            });
        }
        if (turns.values().stream().distinct().count() < turns.size()) {
            typed.refuse("order", "contradictory");
        }
        return BodyForms.made(
                typed,
                () -> new Chair.ByTurn(turns.entrySet().stream()
                        .sorted(Comparator.comparing(Map.Entry::getValue))
                        .map(Map.Entry::getKey)
                        .toList()));
    }

    /** Empty when nothing was typed, or something is wrong; a number that was left out is nought. */
    static Optional<Votes> votes(Typed typed) {
        var fields = List.of("yes", "no", "abstentions");
        if (fields.stream().allMatch(field -> typed.given(field).isEmpty())) {
            return Optional.empty();
        }
        var numbers = fields.stream()
                .map(field -> typed.given(field).isEmpty() ? Optional.of(0) : BodyForms.number(field, typed))
                .toList();
        return BodyForms.made(
                typed,
                () -> new Votes(
                        numbers.get(0).orElseThrow(),
                        numbers.get(1).orElseThrow(),
                        numbers.get(2).orElseThrow()));
    }

    /** Empty when something is wrong, or nobody says how the body decided. */
    static Optional<Ruling> ruling(Typed typed) {
        var votes = votes(typed);
        var consentOn = BodyForms.day("consentOn", typed);
        return BodyForms.made(typed, () -> Ruling.of(votes, consentOn));
    }

    /** A form that already says of what the body is made up. */
    static Typed composed(BodyView view) {
        var composition = view.body().composition();
        var values = new HashMap<String, List<String>>();
        for (int row = 1; row <= composition.benches().size(); row++) {
            var bench = composition.benches().get(row - 1);
            values.put("bench" + row, List.of(bench.name()));
            values.put("seats" + row, List.of(Integer.toString(bench.seats())));
            for (var holder : view.holders()) {
                if (holder.membership().bench().equals(Optional.of(bench.name()))) {
                    values.put("seat-" + holder.key(), List.of(Integer.toString(row)));
                }
            }
        }
        var quorum = composition.quorum();
        values.put("rule", List.of(quorum.rule().name()));
        if (quorum.rule() != Quorum.Rule.NONE) {
            values.put("number", List.of(Integer.toString(quorum.number())));
            values.put("of", List.of(Integer.toString(quorum.of())));
        }
        return new Typed(values);
    }

    /** A form that already says who chairs. */
    static Typed chaired(BodyView view) {
        var values = new HashMap<String, List<String>>();
        var chair = view.body().chair();
        values.put("by", List.of("NOBODY"));
        if (chair.isPresent() && chair.get() instanceof Chair.ByVote vote) {
            values.put("by", List.of("VOTE"));
            values.put("chair", List.of(vote.member().toString()));
            values.put("day", List.of(vote.day().toString()));
            values.put("yes", List.of(Integer.toString(vote.votes().yes())));
            values.put("no", List.of(Integer.toString(vote.votes().no())));
            values.put("abstentions", List.of(Integer.toString(vote.votes().abstentions())));
        } else if (chair.isPresent()) {
            values.put("by", List.of("TURN"));
            var order = chair.get().order();
            order.forEach(key -> values.put("turn-" + key, List.of(Integer.toString(order.indexOf(key) + 1))));
        }
        return new Typed(values);
    }

    /** Who may be chosen: members with a vote, and no deputies. */
    static List<Member> eligible(BodyView view) {
        return view.holders().stream().filter(Member::isVoting).toList();
    }
}
