package org.vieraugen.web.portal.exchange;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.Text;
import org.vieraugen.domain.exchange.Appointment;
import org.vieraugen.domain.exchange.Attendance;
import org.vieraugen.domain.exchange.Hours;
import org.vieraugen.domain.exchange.Meeting;
import org.vieraugen.domain.exchange.Plan;
import org.vieraugen.domain.exchange.Rhythm;
import org.vieraugen.domain.exchange.Series;
import org.vieraugen.domain.exchange.Topic.Postponed;
import org.vieraugen.domain.exchange.TopicKey;
import org.vieraugen.domain.party.TermOfOffice;
import org.vieraugen.domain.party.Votes;
import org.vieraugen.domain.party.WebAddress;
import org.vieraugen.web.portal.Typed;
import org.vieraugen.web.portal.exchange.ExchangeScreen.There;
import org.vieraugen.web.portal.form.Reading;

/** The forms of the exchange as they were typed; what is wrong is noted beside each field. */
final class ExchangeForms {
    private ExchangeForms() {}

    /** As what a series begins; empty when something is wrong. */
    static Optional<Plan> plan(Typed typed) {
        words(typed);
        var months = number("months", typed);
        var week = choice("week", typed, Rhythm.Week.values());
        var day = choice("day", typed, DayOfWeek.values());
        var rhythm = made(typed, () -> new Rhythm(months.orElseThrow(), week.orElseThrow(), day.orElseThrow()));
        var from = read("from", typed, LocalDate::parse, "bad-date");
        if (from.isEmpty()) {
            typed.refuse("from", "missing");
        }
        return plan(typed, rhythm, from, Optional.empty());
    }

    /** As what a series goes on, whose rhythm and first day stay; empty when something is wrong. */
    static Optional<Plan> plan(Typed typed, Series series) {
        words(typed);
        var now = series.plan();
        return plan(typed, Optional.of(now.rhythm()), Optional.of(now.term().from()), now.body());
    }

    private static void words(Typed typed) {
        typed.check("name", () -> Text.required("name", typed.value("name"), Plan.MOST_NAME));
        typed.check("purpose", () -> Text.required("purpose", typed.value("purpose"), Plan.MOST_PURPOSE));
        typed.check("host", () -> Text.required("host", typed.value("host"), Plan.MOST_NAME));
    }

    private static Optional<Plan> plan(
            Typed typed, Optional<Rhythm> rhythm, Optional<LocalDate> from, Optional<UUID> body) {
        var until = read("until", typed, LocalDate::parse, "bad-date");
        var hours = hours(typed);
        var meeting = meeting(typed);
        var closing = number("closing", typed);
        return made(
                typed,
                () -> new Plan(
                        typed.value("name").strip(),
                        typed.value("purpose").strip(),
                        typed.value("host").strip(),
                        lines(typed.value("partners")),
                        body,
                        rhythm.orElseThrow(),
                        new TermOfOffice(from.orElseThrow(), until),
                        hours.orElseThrow(),
                        meeting.orElseThrow(),
                        closing.orElseThrow()));
    }

    /** A form that already says what the series is. */
    static Typed filled(Plan plan) {
        var values = new HashMap<>(filled(plan.hours(), plan.meeting()));
        values.put("name", List.of(plan.name()));
        values.put("purpose", List.of(plan.purpose()));
        values.put("host", List.of(plan.host()));
        values.put("partners", List.of(String.join("\n", plan.partners())));
        values.put(
                "until", plan.term().until().map(LocalDate::toString).stream().toList());
        values.put("closing", List.of(Integer.toString(plan.closing())));
        return new Typed(values);
    }

    /** A form that already says when and where a session is. */
    static Typed filled(Appointment appointment) {
        var values = new HashMap<>(filled(appointment.hours(), appointment.meeting()));
        values.put("date", List.of(appointment.day().toString()));
        return new Typed(values);
    }

    private static Map<String, List<String>> filled(Hours hours, Meeting meeting) {
        return Map.of(
                "at", List.of(hours.from().toString()),
                "minutes", List.of(Integer.toString(hours.minutes())),
                "place", List.of(meeting.place()),
                "link", meeting.link().map(WebAddress::text).stream().toList(),
                "interpreting", List.of(meeting.interpreting()));
    }

    /** When and where; empty when something is wrong. */
    static Optional<Appointment> appointment(Typed typed) {
        var day = read("date", typed, LocalDate::parse, "bad-date");
        if (day.isEmpty()) {
            typed.refuse("date", "missing");
        }
        var hours = hours(typed);
        var meeting = meeting(typed);
        return made(typed, () -> new Appointment(day.orElseThrow(), hours.orElseThrow(), meeting.orElseThrow()));
    }

    private static Optional<Hours> hours(Typed typed) {
        var at = read("at", typed, LocalTime::parse, "bad-time");
        if (at.isEmpty()) {
            typed.refuse("at", "missing");
        }
        var minutes = number("minutes", typed);
        return made(typed, () -> new Hours(at.orElseThrow(), minutes.orElseThrow()));
    }

    private static Optional<Meeting> meeting(Typed typed) {
        try {
            return Optional.of(new Meeting(
                    typed.value("place").strip(),
                    typed.given("link").map(link -> WebAddress.in("link", link)),
                    typed.value("interpreting").strip()));
        } catch (Malformed e) {
            typed.refuse(e.field(), e.reason());
            return Optional.empty();
        }
    }

    /** Who was there: beside each number the organisation as it stood there, whoever takes part meanwhile; nothing for none. */
    static List<Attendance> attended(Typed typed) {
        var all = new ArrayList<Attendance>();
        for (int i = 0; i <= Plan.MOST_PARTNERS; i++) {
            var field = "people" + i;
            if (typed.given(field).isEmpty() || typed.is(field, "0")) {
                continue;
            }
            var organisation = typed.value("organisation" + i);
            number(field, typed)
                    .ifPresent(people -> typed.check(field, () -> all.add(new Attendance(organisation, people))));
        }
        return all;
    }

    /** The topics that were shown and not ticked as dealt with. */
    static List<TopicKey> left(Typed typed) {
        return typed.all("topic").stream()
                .filter(topic -> !typed.is("dealt", topic))
                .flatMap(topic -> Reading.key(topic).stream())
                .map(TopicKey::new)
                .toList();
    }

    /** One line for each of them, with what was typed beside its name. */
    static List<There> there(Typed typed, List<String> organisations) {
        var all = new ArrayList<There>();
        for (var organisation : organisations) {
            var typedAs = IntStream.rangeClosed(0, Plan.MOST_PARTNERS)
                    .filter(i -> typed.is("organisation" + i, organisation))
                    .mapToObj(i -> "people" + i)
                    .findFirst();
            all.add(new There(
                    all.size(), organisation, typedAs.map(typed::value).orElse(""), typedAs.flatMap(typed::wrong)));
        }
        return all;
    }

    /** The host first. */
    static List<String> organisations(Plan plan) {
        var all = new ArrayList<>(List.of(plan.host()));
        all.addAll(plan.partners());
        return all;
    }

    /** How a session put a topic off; empty when something is wrong. */
    static Optional<Postponed> postponed(Typed typed) {
        var yes = number("yes", typed);
        var no = number("no", typed);
        var abstentions = number("abstentions", typed);
        return made(
                typed,
                () -> new Postponed(
                        new Votes(yes.orElseThrow(), no.orElseThrow(), abstentions.orElseThrow()),
                        typed.value("reason").strip()));
    }

    private static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private static <E extends Enum<E>> Optional<E> choice(String field, Typed typed, E[] all) {
        var chosen =
                Arrays.stream(all).filter(one -> typed.is(field, one.name())).findFirst();
        if (chosen.isEmpty()) {
            typed.refuse(field, "missing");
        }
        return chosen;
    }

    private static Optional<Integer> number(String field, Typed typed) {
        var number = read(field, typed, Integer::valueOf, "not-a-number");
        if (number.isEmpty()) {
            typed.refuse(field, "not-a-number");
        }
        return number;
    }

    /** Empty when nothing was typed, or nothing of the kind. */
    private static <T> Optional<T> read(String field, Typed typed, Function<String, T> as, String otherwise) {
        try {
            return typed.given(field).map(as);
        } catch (DateTimeParseException | NumberFormatException e) {
            typed.refuse(field, otherwise);
            return Optional.empty();
        }
    }

    private static <T> Optional<T> made(Typed typed, Supplier<T> make) {
        if (!typed.isGood()) {
            return Optional.empty();
        }
        try {
            return Optional.of(make.get());
        } catch (Malformed e) {
            typed.refuse(e.field(), e.reason());
            return Optional.empty();
        }
    }
}
