package org.vieraugen.domain.reach;

import java.time.DayOfWeek;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import org.vieraugen.domain.department.TeamKey;
import org.vieraugen.domain.figure.Cell;
import org.vieraugen.domain.figure.CountTable;
import org.vieraugen.domain.message.Channel;

/** What waits are told apart by; each for itself, never two of them together (P4). */
public enum By {
    CHANNEL {
        @Override
        String of(Wait wait) {
            return wait.channel().name();
        }

        @Override
        Comparator<String> order() {
            return Comparator.comparing(Channel::valueOf);
        }
    },
    /** Who owed the answer; never the team that a complaint is about, and never a person (L10). */
    TEAM {
        @Override
        String of(Wait wait) {
            return wait.team().map(TeamKey::text).orElse(OTHER);
        }
    },
    /** Of the arrival, in the office's time zone. */
    WEEKDAY {
        @Override
        String of(Wait wait) {
            return wait.day().getDayOfWeek().name();
        }

        @Override
        Comparator<String> order() {
            return Comparator.comparing(DayOfWeek::valueOf);
        }
    },
    ARRIVAL {
        @Override
        String of(Wait wait) {
            return wait.arrival().name();
        }

        @Override
        Comparator<String> order() {
            return Comparator.comparing(Arrival::valueOf);
        }
    },
    /** Of the arrival; written {@code 2026-11}. */
    MONTH {
        @Override
        String of(Wait wait) {
            return YearMonth.from(wait.day()).toString();
        }
    };

    /** Those without a team, and in every table those that are too few to be shown; no team bears this key, since it has a star. */
    public static final String OTHER = "*";

    private static final char APART = ':';

    abstract String of(Wait wait);

    /** In which order its values are shown; {@link #OTHER} is none of them. */
    Comparator<String> order() {
        return Comparator.naturalOrder();
    }

    /** How many waits of that value have that code in that table. */
    Cell cell(CountTable table, String value, String code) {
        return new Cell(table, List.of(name() + APART + value, code));
    }

    static By of(Cell cell) {
        return valueOf(first(cell).substring(0, first(cell).indexOf(APART)));
    }

    static String value(Cell cell) {
        return first(cell).substring(first(cell).indexOf(APART) + 1);
    }

    private static String first(Cell cell) {
        return cell.values().get(0);
    }
}
