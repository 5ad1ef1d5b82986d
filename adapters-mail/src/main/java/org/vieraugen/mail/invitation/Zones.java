package org.vieraugen.mail.invitation;

import com.ibm.icu.util.TimeZone;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vieraugen.domain.deadline.Terms;

/**
 * Times as calendars write them: by names of zones, those of Windows, those that programs make up, or in universal time. A zone that nobody knows, and that describes itself as having
 * the clocks of Germany, has them.
 */
final class Zones {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss");
    private static final Set<String> GERMAN = Set.of("+0100", "+0200");

    /** What zones of the calendar say of themselves: their distances from universal time. */
    private final Map<String, Set<String>> described = new HashMap<>();

    private Zones() {}

    static Zones of(List<ContentLine> lines) {
        var zones = new Zones();
        var name = "";
        for (var line : lines) {
            if (line.name().equals("TZID")) {
                name = line.value().strip();
            } else if (line.name().equals("TZOFFSETTO")) {
                zones.described
                        .computeIfAbsent(name, one -> new HashSet<>())
                        .add(line.value().strip());
            }
        }
        return zones;
    }

    /** By the clocks in Germany; empty for a whole day, or where nobody knows the zone. */
    Optional<LocalDateTime> time(ContentLine line) {
        return moment(line).flatMap(local -> zone(line)
                .map(zone -> local.atZone(zone).withZoneSameInstant(Terms.ZONE).toLocalDateTime()));
    }

    /** In Germany; where nobody knows the zone, the day that is written. Empty for what is no day. */
    Optional<LocalDate> day(ContentLine line) {
        return time(line).map(LocalDateTime::toLocalDate).or(() -> written(line));
    }

    private static Optional<LocalDate> written(ContentLine line) {
        var value = line.value().strip();
        try {
            return value.length() < 8
                    ? Optional.empty()
                    : Optional.of(LocalDate.parse(value.substring(0, 8), DateTimeFormatter.BASIC_ISO_DATE));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    static Optional<LocalDateTime> moment(ContentLine line) {
        var value = line.value().strip();
        try {
            return Optional.of(
                    LocalDateTime.parse(value.endsWith("Z") ? value.substring(0, value.length() - 1) : value, MOMENT));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private Optional<ZoneId> zone(ContentLine line) {
        if (line.value().strip().endsWith("Z")) {
            return Optional.of(ZoneOffset.UTC);
        }
        var name = line.parameter("TZID").strip();
        if (name.isEmpty()) {
            return Optional.of(Terms.ZONE);
        }
        // Mozilla and others write the name behind a path of their own.
        var parts = name.split("/", -1);
        var last = parts.length < 2 ? name : parts[parts.length - 2] + "/" + parts[parts.length - 1];
        return known(name)
                .or(() -> known(last))
                .or(() -> Optional.ofNullable(TimeZone.getIDForWindowsID(name, "DE"))
                        .flatMap(Zones::known))
                .or(() -> described.getOrDefault(name, Set.of()).equals(GERMAN)
                        ? Optional.of(Terms.ZONE)
                        : Optional.empty());
    }

    private static Optional<ZoneId> known(String name) {
        return ZoneId.getAvailableZoneIds().contains(name)
                ? Optional.of(java.util.TimeZone.getTimeZone(name).toZoneId())
                : Optional.empty();
    }
}
