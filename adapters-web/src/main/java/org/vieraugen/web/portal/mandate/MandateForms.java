package org.vieraugen.web.portal.mandate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.vieraugen.domain.Text;
import org.vieraugen.domain.mandate.Claim;
import org.vieraugen.domain.mandate.Evidence;
import org.vieraugen.domain.mandate.Paper;
import org.vieraugen.domain.mandate.Point;
import org.vieraugen.domain.mandate.Source;
import org.vieraugen.domain.mandate.Station;
import org.vieraugen.domain.party.Votes;
import org.vieraugen.domain.party.WebAddress;
import org.vieraugen.web.portal.Typed;
import org.vieraugen.web.portal.form.Reading;

/** The forms of a mandate as they were typed; what is wrong is noted beside each field. */
final class MandateForms {
    private MandateForms() {}

    /** Empty when something is wrong. */
    static Optional<Paper> paper(Typed typed) {
        typed.check("number", () -> Text.required("number", typed.value("number"), Paper.MOST_NUMBER));
        var kind = Reading.chosen("kind", typed, Paper.Kind.values());
        typed.check("title", () -> Text.required("title", typed.value("title"), Paper.MOST_TITLE));
        var names = typed.value("broughtInBy")
                .lines()
                .map(String::strip)
                .filter(name -> !Text.isEmpty(name))
                .toList();
        var day = Reading.needed("day", typed);
        typed.check("place", () -> Text.required("place", typed.value("place"), Source.MOST));
        typed.check("address", () -> typed.given("address").ifPresent(WebAddress::new));
        var about = Reading.key("about", typed);
        return Reading.made(
                typed,
                () -> new Paper(
                        typed.value("number").strip(),
                        kind.orElseThrow(),
                        typed.value("title").strip(),
                        names,
                        day.orElseThrow(),
                        new Source(
                                typed.value("place").strip(),
                                typed.given("address").map(WebAddress::new)),
                        about));
    }

    /** A form that already says what the paper is. */
    static Typed filled(Paper paper) {
        return new Typed(Map.of(
                "number", List.of(paper.number()),
                "kind", List.of(paper.kind().name()),
                "title", List.of(paper.title()),
                "broughtInBy", List.of(String.join("\n", paper.broughtInBy())),
                "day", List.of(paper.day().toString()),
                "place", List.of(paper.source().place()),
                "address",
                        paper.source().address().map(WebAddress::text).stream().toList(),
                "about", paper.about().map(UUID::toString).stream().toList()));
    }

    /** Empty when something is wrong. */
    static Optional<Station> station(Typed typed) {
        typed.check("body", () -> Text.required("body", typed.value("body"), Station.MOST));
        var day = Reading.needed("day", typed);
        var result = Reading.chosen("result", typed, Station.Result.values());
        return Reading.made(
                typed, () -> new Station(typed.value("body").strip(), day.orElseThrow(), result.orElseThrow()));
    }

    /** Empty when something is wrong. */
    static Optional<Point> point(Typed typed) {
        typed.check("demand", () -> Text.required("demand", typed.value("demand"), Point.MOST));
        var due = Reading.day("due", typed);
        typed.check("owes", () -> Text.optional("owes", typed.value("owes"), Point.MOST_OWES));
        var votes = votes(typed);
        return Reading.made(
                typed,
                () -> new Point(
                        typed.value("point").strip(),
                        typed.value("demand").strip(),
                        due,
                        typed.value("owes").strip(),
                        votes,
                        typed.is("adopted", "yes")));
    }

    /** A form that already says what the point is. */
    static Typed filled(Point point) {
        var fields = new LinkedHashMap<String, List<String>>();
        fields.put("point", List.of(point.number()));
        fields.put("demand", List.of(point.demand()));
        fields.put("due", point.due().map(LocalDate::toString).stream().toList());
        fields.put("owes", List.of(point.owes()));
        point.votes().ifPresent(votes -> {
            fields.put("yes", List.of(Integer.toString(votes.yes())));
            fields.put("no", List.of(Integer.toString(votes.no())));
            fields.put("abstentions", List.of(Integer.toString(votes.abstentions())));
        });
        fields.put("adopted", List.of(point.adopted() ? "yes" : ""));
        return new Typed(fields);
    }

    private static Optional<Votes> votes(Typed typed) {
        var given = Stream.of("yes", "no", "abstentions")
                .filter(field -> typed.given(field).isPresent())
                .toList();
        if (given.isEmpty()) {
            return Optional.empty();
        }
        var counted = new ArrayList<Integer>();
        for (var field : List.of("yes", "no", "abstentions")) {
            var text = typed.given(field).orElse("0");
            if (text.matches("\\d{1,4}")) {
                counted.add(Integer.valueOf(text));
            } else {
                typed.refuse(field, "not-a-number");
            }
        }
        return Reading.made(typed, () -> new Votes(counted.get(0), counted.get(1), counted.get(2)));
    }

    /** Empty when something is wrong. */
    static Optional<Claim> claim(Typed typed) {
        var state = Reading.chosen("state", typed, Claim.State.values());
        typed.check("reason", () -> Text.required("reason", typed.value("reason"), Claim.MOST));
        boolean isShown = Stream.of("evidence", "evidenceDay", "address", "thing")
                .anyMatch(field -> typed.given(field).isPresent());
        var evidence = isShown ? evidence(typed).stream().toList() : List.<Evidence>of();
        return Reading.made(
                typed,
                () -> new Claim(state.orElseThrow(), typed.value("reason").strip(), evidence));
    }

    private static Optional<Evidence> evidence(Typed typed) {
        typed.check("evidence", () -> Text.required("evidence", typed.value("evidence"), Evidence.MOST));
        var day = Reading.needed("evidenceDay", typed);
        typed.check("address", () -> typed.given("address").ifPresent(WebAddress::new));
        var thing = Reading.thing("thing", typed);
        return Reading.made(
                typed,
                () -> new Evidence(
                        typed.value("evidence").strip(),
                        day.orElseThrow(),
                        typed.given("address").map(WebAddress::new),
                        thing));
    }
}
