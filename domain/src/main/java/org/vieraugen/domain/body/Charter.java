package org.vieraugen.domain.body;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.RuleBroken;
import org.vieraugen.domain.Text;
import org.vieraugen.domain.party.TermOfOffice;
import org.vieraugen.domain.party.WebAddress;

/**
 * As what a body is set up: all of it is public.
 *
 * @param name up to {@value #MOST_NAME} characters
 * @param mandate what it is there for, up to {@value #MOST_MANDATE} characters
 * @param source where the mandate comes from
 * @param term a body with a last day is temporary, and ends by itself with that day (E6)
 * @param reportWithin the days after the last one within which a closing report is due; empty where none is owed
 */
public record Charter(
        Kind kind,
        String name,
        String mandate,
        Optional<Source> source,
        TermOfOffice term,
        Optional<Integer> reportWithin) {
    /** The longest a name may be, in code points. */
    public static final int MOST_NAME = 200;

    /** The longest a mandate may be, in code points. */
    public static final int MOST_MANDATE = 5_000;

    /** The days within which a closing report is due unless somebody says otherwise. */
    public static final int USUAL_REPORT = 90;

    /** The longest time for a closing report, in days. */
    public static final int MOST_REPORT = 730;

    /** What sort of body it is. */
    public enum Kind {
        /** Of the council. */
        COMMITTEE,
        WORKING_GROUP,
        TASK_FORCE,
        ADVISORY_COUNCIL
    }

    /**
     * Where a mandate comes from, such as a resolution of the council.
     *
     * @param text up to {@value #MOST} characters
     * @param link an https address where it can be read
     */
    public record Source(String text, Optional<String> link) {
        /** The longest it may be, in code points. */
        public static final int MOST = 500;

        /** @throws Malformed for a text that is empty or too long, or an address that is none of https */
        public Source {
            Text.required("source", text, MOST);
            link.ifPresent(given -> WebAddress.in("sourceLink", given));
        }
    }

    /**
     * What the charter said before. It stays visible: whoever reads of a session of the past finds the body under the name that it had then.
     *
     * @param days when it would have ended and owed its report, in the order of the changes
     * @param names how it was called, in the order of the changes
     */
    public record Past(List<FormerDays> days, List<Name> names) {
        public static final Past NONE = new Past(List.of(), List.of());

        /** How often the days of one body, and its name, may change over time. */
        public static final int MOST = 100;

        public Past {
            days = List.copyOf(days);
            names = List.copyOf(names);
        }

        /** @param until the day on which it took another one */
        public record Name(String name, LocalDate until) {}

        /**
         * The same with what {@code next} does away with. Nobody puts off an end or a report without saying why.
         *
         * @throws Malformed for other days without a reason
         * @throws RuleBroken E6 when there have been {@value #MOST} changes already
         */
        Past after(Charter charter, Charter next, String reason, LocalDate today) {
            boolean sameDays =
                    next.term.until().equals(charter.term.until()) && next.reportWithin.equals(charter.reportWithin);
            return new Past(
                    sameDays
                            ? days
                            : more(
                                    "days",
                                    days,
                                    new FormerDays(charter.term.until(), charter.reportWithin, today, reason)),
                    next.name.equals(charter.name) ? names : more("name", names, new Name(charter.name, today)));
        }

        private static <T> List<T> more(String what, List<T> all, T one) {
            if (all.size() >= MOST) {
                throw Body.broken(
                        "changed-too-often", "the " + what + " of a body may change " + MOST + " times", MOST);
            }
            return Stream.concat(all.stream(), Stream.of(one)).toList();
        }
    }

    /** @throws Malformed for a name or a mandate that is empty or too long, or a number of days that is none */
    public Charter {
        Text.required("name", name, MOST_NAME);
        Text.required("mandate", mandate, MOST_MANDATE);
        if (reportWithin.isPresent() && (reportWithin.get() < 1 || reportWithin.get() > MOST_REPORT)) {
            throw new Malformed("reportWithin", "out-of-range", "must be a number of days from 1 to " + MOST_REPORT);
        }
    }

    /** What is different in {@code next}, for the journal. */
    String changed(Charter next) {
        var parts = new ArrayList<String>();
        if (next.kind != kind) {
            parts.add("kind");
        }
        if (!next.name.equals(name)) {
            parts.add("name");
        }
        if (!next.mandate.equals(mandate)) {
            parts.add("mandate");
        }
        if (!next.source.equals(source)) {
            parts.add("source");
        }
        if (!next.term.equals(term)) {
            parts.add("term");
        }
        if (!next.reportWithin.equals(reportWithin)) {
            parts.add("report");
        }
        return String.join(",", parts);
    }
}
