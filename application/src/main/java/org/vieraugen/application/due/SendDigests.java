package org.vieraugen.application.due;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.vieraugen.application.Guarded;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.department.Departments;
import org.vieraugen.domain.deadline.Terms;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.department.StaffMember;

/**
 * Sends each person the digest of the day: on working days of the department, from the configured hour on, to the own address, unless it is switched off. Runs on every
 * server, again and again; nobody gets two a day.
 */
@OnePerServer
public class SendDigests {
    /** How long it is known whose was sent. */
    private static final int DAYS_KEPT = 30;

    private static final Logger LOG = Logger.getLogger(SendDigests.class.getName());

    private final ReadDigest digests;
    private final SendDigest one;
    private final Digests sent;
    private final Departments departments;
    private final Clock clock;
    private final int hour;

    /** @param hour by the clock in Germany, from 0 to 23 */
    @Inject
    public SendDigests(
            ReadDigest digests,
            SendDigest one,
            Digests sent,
            Departments departments,
            Clock clock,
            @ConfigProperty(name = "vieraugen.digest.hour", defaultValue = "6") int hour) {
        if (hour < 0 || hour > 23) {
            throw new IllegalArgumentException("vieraugen.digest.hour is an hour from 0 to 23, and not " + hour);
        }
        this.digests = digests;
        this.one = one;
        this.sent = sent;
        this.departments = departments;
        this.clock = clock;
        this.hour = hour;
    }

    /** One transaction for each person: whoever's fails is tried again in the next round, and holds up nobody. */
    public void handle() {
        for (var who : waiting()) {
            Guarded.run(LOG, "a digest", () -> one.handle(who));
        }
    }

    private List<StaffKey> waiting() {
        var now = clock.instant().atZone(Terms.ZONE);
        if (now.getHour() < hour) {
            return List.of();
        }
        var today = now.toLocalDate();
        var done = sent.of(today);
        var declined = sent.declined();
        var chart = departments.organisation().chart();
        return digests.readers().stream()
                .filter(person -> person.contact().isPresent() && works(person, today))
                .map(StaffMember::key)
                .filter(key -> {
                    var person = Collections.min(chart.keysOf(key));
                    return !done.contains(person) && !declined.contains(person);
                })
                .toList();
    }

    /** Asked before anything is claimed: whoever stands in two states' charts gets hers where it is a working day. */
    private boolean works(StaffMember person, LocalDate day) {
        var organisation = departments.organisation();
        return organisation
                .department(organisation.home(person.key()))
                .terms()
                .calendar()
                .isWorkingDay(day);
    }

    /** Once and again. */
    public void forgetOld() {
        sent.forget(LocalDate.ofInstant(clock.instant(), Terms.ZONE).minusDays(DAYS_KEPT));
    }
}
