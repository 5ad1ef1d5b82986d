package org.vieraugen.definition.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vieraugen.definition.deadline.CountedByHand.day;
import static org.vieraugen.definition.deadline.CountedByHand.midnight;
import static org.vieraugen.domain.testing.Office.ALBERS;
import static org.vieraugen.domain.testing.Office.NASSER;
import static org.vieraugen.domain.testing.Office.THAL;
import static org.vieraugen.domain.testing.Office.WIRTH;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.vieraugen.application.deadline.WatchDeadlines;
import org.vieraugen.application.due.OwnDue;
import org.vieraugen.application.due.ReadDigest;
import org.vieraugen.application.due.SendDigest;
import org.vieraugen.application.due.SendDigests;
import org.vieraugen.application.testing.House;
import org.vieraugen.application.testing.MemoryDigests;
import org.vieraugen.application.testing.MemoryDueList;
import org.vieraugen.definition.deadline.CountedByHand.Alarm;
import org.vieraugen.domain.absence.Absence;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.complaint.ComplaintEntries;
import org.vieraugen.domain.complaint.Setting;
import org.vieraugen.domain.completion.CompletionEntries;
import org.vieraugen.domain.completion.CompletionNotices;
import org.vieraugen.domain.conflict.Seat;
import org.vieraugen.domain.correspondence.Correspondence;
import org.vieraugen.domain.deadline.Terms;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.due.Digest;
import org.vieraugen.domain.journal.Step;
import org.vieraugen.domain.message.Notice;
import org.vieraugen.domain.review.Assigning;
import org.vieraugen.domain.review.Reviewing;
import org.vieraugen.domain.testing.Cases;
import org.vieraugen.domain.testing.Office;

/**
 * A department's year in Saxony, hour by hour: some hundred complaints of both urgencies, answered, paused, found, dissented, or forgotten, and one reviewer away for three weeks. Every alarm is compared
 * with what is counted by hand ({@link CountedByHand}).
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class YearInTheOfficeTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 12, 14);
    private static final LocalDate LAST = LocalDate.of(2028, 1, 14);
    private static final LocalDate AWAY_FROM = LocalDate.of(2027, 3, 22);
    private static final LocalDate AWAY_UNTIL = LocalDate.of(2027, 4, 11);
    private static final int COMPLAINTS = 300;

    private final House house = new House(Office.office()
            .counting(new Terms(Map.of(), GermanWorkingDays.of("SN", Set.of())))
            .writingTo(NASSER, "nasser@amt.example", "de")
            .writingTo(ALBERS, "albers@amt.example", "de"));
    private final WatchDeadlines watch =
            new WatchDeadlines(house.complaints, house.settings, house.journal, house.clock);
    private final SendDigests digests = digests();
    private final Random random = new Random(20270101);
    private final List<Life> lives = new ArrayList<>();
    private final PriorityQueue<Planned> planned = new PriorityQueue<>(Comparator.comparing(Planned::at));

    private SendDigests digests() {
        var sent = new MemoryDigests(house.outbox);
        var read = new ReadDigest(
                new OwnDue(new MemoryDueList(house), house.departments),
                house.departments,
                house.absences,
                house.clock);
        return new SendDigests(
                read,
                new SendDigest(read, sent, house.outbox, house.departments, house.clock),
                sent,
                house.departments,
                house.clock,
                6);
    }

    private record Planned(Instant at, Runnable what) {}

    /** One complaint, and what is owed in it by this test's own books. */
    private final class Life {
        private final UUID id;
        private final boolean urgent;
        private final StaffKey first = random.nextBoolean() ? NASSER : WIRTH;
        private final List<CountedByHand> owed = new ArrayList<>();
        private int dissents;

        private Life(int number) {
            urgent = random.nextInt(10) < 3;
            var cases = Cases.in(house.settings.now()).numbered(number);
            var complaint = (urgent ? cases.urgently() : cases).submitted();
            id = complaint.id();
            house.holds(complaint);
            start("FIRST_REPLY", 3, 1);
            start("FINDING", 8, 3);
            lives.add(this);
            if (random.nextInt(12) > 0) {
                in(random.nextInt(3), this::assign);
            }
        }

        private void start(String deadline, int usual, int ofUrgent) {
            owed.add(new CountedByHand(deadline, day(house.clock.instant()), urgent ? ofUrgent : usual, LAST));
        }

        private Optional<CountedByHand> open(String deadline) {
            return owed.stream()
                    .filter(one -> one.deadline.equals(deadline) && one.done.isEmpty())
                    .findFirst();
        }

        private void done(String deadline) {
            open(deadline).ifPresent(one -> one.done = Optional.of(house.clock.instant()));
        }

        private void act(BiFunction<Complaint, Setting, Step<Complaint>> what) {
            var complaint = complaint();
            house.complaints.follow(what.apply(complaint, house.settings.around(complaint)));
        }

        private Complaint complaint() {
            return house.complaints.get(Office.FOREIGNERS, id);
        }

        /** So many days from now, at half past some hour. */
        private void in(int days, Runnable next) {
            var day = day(house.clock.instant()).plusDays(days);
            var at = day.atTime(LocalTime.of(random.nextInt(24), 30))
                    .atZone(Terms.ZONE)
                    .toInstant();
            planned.add(new Planned(
                    at.isAfter(house.clock.instant())
                            ? at
                            : house.clock.instant().plus(Duration.ofHours(1)),
                    next));
        }

        private void assign() {
            act((it, on) -> it.in(on, Assigning::new).assign(Seat.FIRST, first, ALBERS, Role.COORDINATOR));
            act((it, on) -> it.in(on, Assigning::new).assign(Seat.SECOND, THAL, ALBERS, Role.COORDINATOR));
            if (random.nextInt(3) > 0) {
                in(random.nextInt(4), this::reply);
            }
            in(random.nextInt(4), this::ask);
        }

        private void reply() {
            if (open("FIRST_REPLY").isEmpty()) {
                return;
            }
            act((it, on) -> it.in(on, Correspondence::new).reply(ALBERS, Role.COORDINATOR, "Wir sehen nach."));
            done("FIRST_REPLY");
        }

        /** Some ask, while four fifths are not used yet. */
        private void ask() {
            var finding = open("FINDING").orElseThrow();
            var today = day(house.clock.instant());
            boolean early = finding.after(finding.danger())
                    .filter(danger -> danger.isAfter(today))
                    .isPresent();
            if (!early || random.nextBoolean()) {
                in(random.nextInt(14), this::find);
                return;
            }
            act((it, on) -> it.in(on, Reviewing::new).ask(first, "Seit wann?"));
            done("FIRST_REPLY");
            finding.paused = Optional.of(house.clock.instant());
            if (random.nextInt(15) > 0) {
                in(1 + random.nextInt(25), this::answer);
            }
        }

        private void answer() {
            act((it, on) -> it.in(on, Correspondence::new).answer("Seit Mai."));
            open("FINDING").orElseThrow().resumed = Optional.of(house.clock.instant());
            in(random.nextInt(14), this::find);
        }

        private void find() {
            act((it, on) -> it.in(on, Reviewing::new).find(first, Cases.finding()));
            done("FINDING");
            start("SECOND_REVIEW", 2, 1);
            if (random.nextInt(15) > 0) {
                in(random.nextInt(7), this::second);
            }
        }

        private void second() {
            if (random.nextInt(4) > 0) {
                act((it, on) -> it.in(on, Reviewing::new).concur(THAL));
                owed.forEach(one -> done(one.deadline));
                return;
            }
            act((it, on) -> it.in(on, Reviewing::new).dissent(THAL, "Nein."));
            done("SECOND_REVIEW");
            dissents++;
            if (dissents == 2) {
                start("OMBUDS_DECISION", 20, 5);
            } else {
                start("FINDING", 8, 3);
                in(random.nextInt(14), this::find);
            }
        }

        private List<Alarm> expected() {
            var alarms = new ArrayList<Alarm>();
            owed.forEach(one -> one.alarms(alarms));
            return alarms;
        }

        private List<Alarm> told() {
            var complaint = complaint();
            var notices = house.told(complaint).stream()
                    .filter(notice -> notice.kind().equals(CompletionNotices.DEADLINE_IN_DANGER)
                            || notice.kind().equals(CompletionNotices.DEADLINE_MISSED))
                    .map(Notice::to)
                    .iterator();
            return house.acts(complaint).stream()
                    .filter(act -> act.kind().equals(CompletionEntries.DEADLINE_IN_DANGER)
                            || act.kind().equals(ComplaintEntries.DEADLINE_MISSED))
                    .map(act -> new Alarm(
                            act.facts().get("deadline"),
                            act.kind().equals(ComplaintEntries.DEADLINE_MISSED),
                            act.at(),
                            notices.next()))
                    .toList();
        }
    }

    @BeforeAll
    void a_year_passes() {
        house.absences.add(
                Office.FOREIGNERS,
                Absence.own(UUID.randomUUID(), NASSER, AWAY_FROM, AWAY_UNTIL, FIRST, midnight(FIRST)));
        for (int number = 1; number <= COMPLAINTS; number++) {
            int which = number;
            var day = FIRST.plusDays(random.nextInt(366));
            var at = day.atTime(random.nextInt(24), 30).atZone(Terms.ZONE).toInstant();
            planned.add(new Planned(at, () -> new Life(which)));
        }
        for (var hour = midnight(FIRST); !hour.isAfter(midnight(LAST)); hour = hour.plus(Duration.ofHours(1))) {
            house.clock.at(hour);
            while (watch.handle()) {
                // One complaint after the other.
            }
            digests.handle();
            var next = hour.plus(Duration.ofHours(1));
            while (!planned.isEmpty() && planned.peek().at().isBefore(next)) {
                var one = planned.remove();
                house.clock.at(one.at());
                one.what().run();
            }
        }
    }

    @Test
    void every_alarm_comes_at_its_moment_once_and_to_the_next_up() {
        var order =
                Comparator.comparing(Alarm::at).thenComparing(Alarm::deadline).thenComparing(Alarm::missed);
        int all = 0;
        for (var life : lives) {
            var told = life.told().stream().sorted(order).toList();
            assertThat(told)
                    .as("complaint %s, urgent %s", life.complaint().reference(), life.urgent)
                    .isEqualTo(life.expected().stream().sorted(order).toList());
            all += told.size();
        }
        assertThat(lives).hasSize(COMPLAINTS);
        assertThat(all).isGreaterThan(COMPLAINTS);
    }

    @Test
    void the_year_had_all_that_it_should_have() {
        var alarms = lives.stream().flatMap(life -> life.told().stream()).toList();
        assertThat(alarms)
                .extracting(Alarm::to)
                .contains(Role.REVIEWER, Role.COORDINATOR, Role.OMBUDSPERSON, Role.ANALYST);
        assertThat(alarms)
                .as("missed on a Friday is told on Saturday, also at the change of the clock")
                .anyMatch(alarm -> day(alarm.at()).getDayOfWeek() == DayOfWeek.SATURDAY);
        assertThat(lives.stream().flatMap(life -> life.owed.stream()))
                .anyMatch(one -> one.resumed.isPresent())
                .anyMatch(one -> one.paused.isPresent() && one.resumed.isEmpty());
        assertThat(lives).anyMatch(life -> life.urgent).anyMatch(life -> life.dissents == 2);
    }

    @Test
    void K7_no_deadline_stops_because_the_reviewer_is_away() {
        assertThat(lives.stream()
                        .filter(life -> life.first.equals(NASSER))
                        .flatMap(life -> life.told().stream())
                        .filter(alarm -> alarm.deadline().equals("FINDING") && alarm.missed())
                        .filter(alarm -> !day(alarm.at()).isBefore(AWAY_FROM)
                                && !day(alarm.at()).isAfter(AWAY_UNTIL)))
                .isNotEmpty();
    }

    @Test
    void digests_go_out_at_six_on_working_days_alone_once_and_to_nobody_who_is_away() {
        for (var who : List.of(NASSER, ALBERS)) {
            var days = new HashSet<LocalDate>();
            for (var letter : house.outbox.letters()) {
                if (letter.subject().kind().equals(Digest.KIND)
                        && letter.notice().staff().equals(Optional.of(who))) {
                    var at = house.outbox.due(letter.id()).atZone(Terms.ZONE);
                    assertThat(at.toLocalTime()).isEqualTo(LocalTime.of(6, 0));
                    assertThat(days.add(at.toLocalDate())).as("once on %s", at).isTrue();
                }
            }
            assertThat(days).hasSizeGreaterThan(50).allMatch(day -> HolidayActs.isWorkingDay("SN", day));
            if (who.equals(NASSER)) {
                assertThat(days).noneMatch(day -> !day.isBefore(AWAY_FROM) && !day.isAfter(AWAY_UNTIL));
            }
        }
    }
}
