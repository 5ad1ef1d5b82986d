package org.vieraugen.mail.invitation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.vieraugen.domain.invitation.Itip;
import org.vieraugen.domain.invitation.Itip.Attendee;
import org.vieraugen.domain.invitation.Itip.Event;
import org.vieraugen.domain.invitation.Itip.Method;
import org.vieraugen.domain.invitation.Itip.Status;

/**
 * What calendar programs send, as they really do: without an organizer, with zones of Windows or of their own making, with names in any case, in several events. Of each event only what is
 * needed is read. An event that says of which session it is in a way that nobody understands makes all of it a person's.
 */
final class ItipReader {
    private static final int LARGEST = 1_000_000;
    private static final int MOST_EVENTS = 200;

    private final Zones zones;
    private final List<List<ContentLine>> events = new ArrayList<>();
    private Optional<String> method = Optional.empty();

    private ItipReader(List<ContentLine> lines) {
        zones = Zones.of(lines);
        var within = new ArrayDeque<String>();
        for (var line : lines) {
            if (line.name().equals("BEGIN")) {
                within.push(line.code());
                if (isEvent(within)) {
                    events.add(new ArrayList<>());
                }
            } else if (line.name().equals("END")) {
                within.poll();
            } else if (isEvent(within)) {
                events.get(events.size() - 1).add(line);
            } else if (line.name().equals("METHOD") && within.size() == 1) {
                method = Optional.of(line.code());
            }
        }
    }

    /** Not an alarm within it. */
    private static boolean isEvent(ArrayDeque<String> within) {
        return within.size() == 2 && within.getFirst().equals("VEVENT");
    }

    /** Empty for what is no calendar with a method, or too much. */
    static Optional<Itip> read(byte[] calendar) {
        if (calendar.length > LARGEST) {
            return Optional.empty();
        }
        var reader = new ItipReader(ContentLine.of(calendar));
        if (reader.method.isEmpty() || reader.events.size() > MOST_EVENTS) {
            return Optional.empty();
        }
        var all = new ArrayList<Event>();
        for (var lines : reader.events) {
            var event = reader.event(lines);
            if (event.isEmpty()) {
                return Optional.empty();
            }
            all.add(event.get());
        }
        return Optional.of(new Itip(method(reader.method.get()), all));
    }

    private static Method method(String code) {
        return switch (code) {
            case "REPLY" -> Method.REPLY;
            case "COUNTER" -> Method.COUNTER;
            case "REFRESH" -> Method.REFRESH;
            default -> Method.OTHER;
        };
    }

    private Optional<Event> event(List<ContentLine> lines) {
        var uid = first(lines, "UID").map(line -> line.value().strip());
        var instance = first(lines, "RECURRENCE-ID");
        Optional<LocalDate> regular = instance.flatMap(zones::day);
        boolean lost = instance.isPresent() && regular.isEmpty();
        if (uid.isEmpty() || lost) {
            return Optional.empty();
        }
        Function<String, Optional<LocalDateTime>> time =
                name -> first(lines, name).flatMap(zones::time);
        return Optional.of(new Event(
                uid.get(),
                regular,
                first(lines, "SEQUENCE").flatMap(ItipReader::number),
                first(lines, "DTSTAMP").flatMap(ItipReader::stamp),
                lines.stream()
                        .filter(line -> line.name().equals("ATTENDEE"))
                        .map(ItipReader::attendee)
                        .toList(),
                time.apply("DTSTART"),
                time.apply("DTEND"),
                first(lines, "COMMENT").map(ContentLine::words).orElse("")));
    }

    private static Optional<ContentLine> first(List<ContentLine> lines, String name) {
        return lines.stream().filter(line -> line.name().equals(name)).findFirst();
    }

    private static Optional<Integer> number(ContentLine line) {
        try {
            return Optional.of(Integer.valueOf(line.value().strip()));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static Optional<Instant> stamp(ContentLine line) {
        return Zones.moment(line).map(moment -> moment.toInstant(ZoneOffset.UTC));
    }

    private static Attendee attendee(ContentLine line) {
        return new Attendee(
                MailAddress.read(line.value()),
                status(line.parameter("PARTSTAT").toUpperCase(Locale.ROOT)));
    }

    /** Nothing said is nothing decided (RFC 5545, 3.2.12). */
    private static Status status(String code) {
        return switch (code) {
            case "", "NEEDS-ACTION" -> Status.NEEDS_ACTION;
            case "ACCEPTED" -> Status.ACCEPTED;
            case "TENTATIVE" -> Status.TENTATIVE;
            case "DECLINED" -> Status.DECLINED;
            case "DELEGATED" -> Status.DELEGATED;
            default -> Status.OTHER;
        };
    }
}
