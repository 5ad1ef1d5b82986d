package org.vieraugen.domain.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vieraugen.domain.testing.Office.ALBERS;
import static org.vieraugen.domain.testing.Office.FOREIGNERS;
import static org.vieraugen.domain.testing.Office.MERTENS;
import static org.vieraugen.domain.testing.Office.NOON;
import static org.vieraugen.domain.testing.Office.WEEKDAYS;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.RuleBroken;
import org.vieraugen.domain.access.Actor;
import org.vieraugen.domain.department.Chart;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.exchange.Attendance;
import org.vieraugen.domain.exchange.ExchangeSession;
import org.vieraugen.domain.exchange.Hours;
import org.vieraugen.domain.exchange.Meeting;
import org.vieraugen.domain.exchange.Plan;
import org.vieraugen.domain.exchange.Rhythm;
import org.vieraugen.domain.exchange.Series;
import org.vieraugen.domain.exchange.Topic.Postponed;
import org.vieraugen.domain.exchange.TopicKey;
import org.vieraugen.domain.journal.Act;
import org.vieraugen.domain.minutes.Amendment.Asked;
import org.vieraugen.domain.minutes.Approval.Given;
import org.vieraugen.domain.participant.Invitation;
import org.vieraugen.domain.participant.Participant;
import org.vieraugen.domain.participant.Speaker;
import org.vieraugen.domain.party.TermOfOffice;
import org.vieraugen.domain.party.Votes;
import org.vieraugen.domain.testing.Office;

/** Minutes of a session of the office with the council; Caritas takes part in the series, and was not there. */
class MinutesTest {
    private static final String OFFICE = "Ausländerbehörde";
    private static final String COUNCIL = "Migrantenbeirat";
    private static final String CARITAS = "Caritas";
    private static final String DIAKONIE = "Diakonie";
    private static final Actor KEEPER = new Actor(ALBERS, Role.COORDINATOR, NOON);
    private static final Series SERIES = Series.begin(
                    new UUID(1, 1),
                    FOREIGNERS,
                    new Plan(
                            "Austausch",
                            "Was sich wiederholt.",
                            OFFICE,
                            List.of(COUNCIL, CARITAS, DIAKONIE),
                            Optional.empty(),
                            new Rhythm(3, Rhythm.Week.FIRST, DayOfWeek.TUESDAY),
                            new TermOfOffice(KEEPER.today(), Optional.empty()),
                            new Hours(LocalTime.of(17, 0), 120),
                            new Meeting("Rathaus", Optional.empty(), ""),
                            3),
                    KEEPER)
            .next();
    private static final Set<MinutesPart> BOTH = Set.of(MinutesPart.PUBLIC, MinutesPart.INTERNAL);
    private static final Optional<String> BY_MAIL = Optional.of("Mail vom 3. Januar");
    private static final Optional<String> ITSELF = Optional.empty();
    private static final ItemKey FIRST = new ItemKey(new UUID(3, 1));
    private static final ItemKey SECOND = new ItemKey(new UUID(3, 2));
    private static final ItemKey NEW = new ItemKey(new UUID(4, 1));

    private static ExchangeSession planned() {
        var session = ExchangeSession.regular(new UUID(2, 1), SERIES, LocalDate.of(2026, 12, 1), KEEPER)
                .next();
        for (int i = 1; i <= 3; i++) {
            session = session.agenda()
                    .add(new TopicKey(new UUID(3, i)), SERIES, i == 3 ? OFFICE : COUNCIL, "Thema " + i, "", KEEPER)
                    .next();
        }
        return session;
    }

    private static ExchangeSession underWay() {
        var session = planned();
        session = session.agenda()
                .withdraw(new TopicKey(new UUID(3, 3)), OFFICE, KEEPER)
                .next();
        return session.agenda()
                .postpone(new TopicKey(new UUID(3, 2)), new Postponed(new Votes(3, 1, 0), "Zahlen fehlen."), during())
                .next();
    }

    private static ExchangeSession held() {
        var there = List.of(new Attendance(OFFICE, 2), new Attendance(COUNCIL, 5), new Attendance(DIAKONIE, 1));
        return underWay().hold(SERIES, there, List.of(), List.of(), during()).next();
    }

    private static Actor during() {
        return new Actor(
                ALBERS,
                Role.COORDINATOR,
                planned().appointment().begins().toInstant().plusSeconds(600));
    }

    private static Actor later(int days) {
        return new Actor(ALBERS, Role.COORDINATOR, during().at().plus(Duration.ofDays(days)));
    }

    private static Actor other(int days) {
        return new Actor(MERTENS, Role.OMBUDSPERSON, later(days).at());
    }

    /** Somebody of the council, who signs in with a mailbox that somebody of the office has set down. */
    private static Speaker partner(StaffKey behind, int days) {
        var by = new Actor(behind, Role.COORDINATOR, KEEPER.at());
        var term = new TermOfOffice(KEEPER.today(), Optional.empty());
        var who = new Invitation("Amal", "amal@verein.example", COUNCIL, "de", term);
        return new Speaker(
                Participant.invite(new UUID(7, 1), FOREIGNERS, who, List.of(), any -> false, by)
                        .next(),
                later(days).at());
    }

    private static Words words(String open) {
        return new Words("Thema", open, "");
    }

    private static Minutes draft() {
        var minutes = Minutes.begin(underWay(), during()).next();
        return minutes.writing()
                .write(FIRST, words("Es dauert drei Monate."), during())
                .next();
    }

    /** Until 16 December, which is a Wednesday. */
    private static Minutes circulated() {
        return draft().circulate(15, held(), WEEKDAYS, later(0)).next();
    }

    private static final Sides SIDES = Sides.of(held(), SERIES);

    private static Approving approving(Minutes minutes) {
        return minutes.approving(SIDES);
    }

    private static Amending amending(Minutes minutes) {
        return minutes.amending(SIDES);
    }

    private static Given by(String side) {
        return new Given(side, BOTH, side.equals(OFFICE) ? ITSELF : BY_MAIL);
    }

    private static Chart chart() {
        return Office.office().organisation().chart();
    }

    private static Minutes hostApproved() {
        var minutes = circulated();
        return approving(minutes)
                .enter(by(OFFICE), minutes.revision(), later(16), chart())
                .next();
    }

    private static Minutes approved() {
        var minutes = hostApproved();
        minutes = approving(minutes)
                .enter(by(COUNCIL), minutes.revision(), later(16), chart())
                .next();
        return approving(minutes).confirm(2, other(17), chart()).next();
    }

    private static void refused(String rule, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(RuleBroken.class).hasMessageStartingWith(rule + ": ");
    }

    private static void malformed(String field, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Malformed.class, wrong -> assertThat(wrong.field())
                .isEqualTo(field));
    }

    private static List<String> kinds(List<Act> acts) {
        return acts.stream().map(act -> act.kind().code()).toList();
    }

    @Test
    void E3_minutes_begin_with_an_item_for_each_topic_that_was_talked_about_in_the_order_of_the_agenda() {
        var minutes = Minutes.begin(underWay(), during()).next();
        assertThat(minutes.items()).extracting(Item::key).containsExactly(FIRST, SECOND);
        assertThat(minutes.items()).extracting(item -> item.words().heading()).containsExactly("Thema 1", "Thema 2");
        assertThat(minutes.state()).isEqualTo(Minutes.State.DRAFT);
    }

    @Test
    void E3_no_minutes_of_a_session_that_has_not_begun_was_cancelled_or_was_held_by_nobody() {
        refused("E3", () -> Minutes.begin(planned(), KEEPER));
        var just = planned().appointment().begins().toInstant();
        refused("E3", () -> Minutes.begin(planned(), new Actor(ALBERS, Role.COORDINATOR, just.minusNanos(1))));
        assertThat(Minutes.begin(planned(), new Actor(ALBERS, Role.COORDINATOR, just))
                        .next()
                        .items())
                .hasSize(3);
        refused("E3", () -> Minutes.begin(planned().cancel("Krank.", KEEPER).next(), during()));
        refused("E3", () -> Minutes.begin(planned(), later(1)));
        assertThat(Minutes.begin(held(), later(90)).next().items()).hasSize(2);
    }

    @Test
    void E3_an_item_is_written_alone_and_counts_its_words_while_the_others_stay_as_they_are() {
        var minutes = draft();
        assertThat(minutes.item(FIRST).version()).isEqualTo(2);
        assertThat(minutes.item(SECOND).version()).isEqualTo(1);
        assertThat(minutes.writing()
                        .write(FIRST, words("Es dauert drei Monate."), during())
                        .next())
                .isSameAs(minutes);
        malformed("item", () -> minutes.writing().write(NEW, words("x"), during()));
        malformed("heading", () -> new Words(" ", "x", ""));
        malformed("open", () -> new Words("x", "x".repeat(Words.MOST + 1), ""));
    }

    @Test
    void E3_a_new_item_stands_behind_its_topic_or_at_the_end_and_can_be_moved() {
        var agenda = underWay().topics();
        var minutes = draft().writing()
                .add(NEW, Optional.of(new TopicKey(FIRST.id())), words("Nachtrag"), agenda, during())
                .next();
        assertThat(minutes.items()).extracting(Item::key).containsExactly(FIRST, NEW, SECOND);
        var free = new ItemKey(new UUID(4, 2));
        minutes = minutes.writing()
                .add(free, Optional.empty(), words("Verschiedenes"), agenda, during())
                .next();
        var moved = minutes.writing().move(free, Optional.of(FIRST), during()).next();
        assertThat(moved.items()).extracting(Item::key).containsExactly(free, FIRST, NEW, SECOND);
        assertThat(moved.writing().move(free, Optional.empty(), during()).next().items())
                .isEqualTo(minutes.items());
        assertThat(moved.writing().move(free, Optional.of(free), during()).next())
                .isSameAs(moved);
        assertThat(moved.writing().move(SECOND, Optional.empty(), during()).next())
                .isSameAs(moved);
        malformed("item", () -> moved.writing().move(free, Optional.of(new ItemKey(new UUID(9, 9))), during()));
        malformed("topic", () -> moved.writing()
                .add(new ItemKey(new UUID(4, 3)), Optional.of(new TopicKey(NEW.id())), words("x"), agenda, during()));
        assertThat(moved.writing().remove(NEW, during()).next().items())
                .extracting(Item::key)
                .containsExactly(free, FIRST, SECOND);
    }

    @Test
    void
            E3_a_draft_is_sent_when_the_session_was_held_and_something_can_be_read_with_a_term_that_ends_on_a_working_day() {
        refused("E3", () -> draft().circulate(14, underWay(), WEEKDAYS, during()));
        refused("E3", () -> Minutes.begin(held(), later(1)).next().circulate(14, held(), WEEKDAYS, later(1)));
        malformed("days", () -> draft().circulate(Minutes.FEWEST_DAYS - 1, held(), WEEKDAYS, later(1)));
        malformed("days", () -> draft().circulate(Minutes.MOST_DAYS + 1, held(), WEEKDAYS, later(1)));
        // The 12th is a Saturday.
        assertThat(draft().circulate(11, held(), WEEKDAYS, later(0)).next().until())
                .contains(LocalDate.of(2026, 12, 14));
        refused("E3", () -> circulated().circulate(14, held(), WEEKDAYS, later(1)));
    }

    @Test
    void E3_what_was_sent_is_not_rewritten_silently() {
        var minutes = circulated();
        refused("E3", () -> minutes.writing().write(FIRST, words("Anders."), later(1)));
        refused("E3", () -> minutes.writing().add(NEW, Optional.empty(), words("x"), List.of(), later(1)));
        refused("E3", () -> minutes.writing().move(FIRST, Optional.empty(), later(1)));
        refused("E3", () -> minutes.writing().remove(FIRST, later(1)));
        malformed("reason", () -> minutes.takeBack(" ", later(1)));
        var again = minutes.takeBack("Ein Punkt fehlt.", later(1)).next();
        assertThat(again.state()).isEqualTo(Minutes.State.DRAFT);
        assertThat(again.version()).isEqualTo(minutes.version() + 1);
        refused("E3", () -> again.takeBack("Noch einmal.", later(1)));
    }

    @Test
    void E3_why_they_were_taken_back_stays_to_be_read_each_time() {
        var minutes = circulated();
        var once = minutes.takeBack("Ein Punkt fehlt.", later(1)).next();
        var twice = once.circulate(7, held(), WEEKDAYS, later(1))
                .next()
                .takeBack("Noch einer.", later(2))
                .next();
        assertThat(twice.past().takenBack())
                .extracting(TakenBack::reason)
                .containsExactly("Ein Punkt fehlt.", "Noch einer.");
        assertThat(twice.past().takenBack().get(0).revision()).isEqualTo(minutes.revision());
        var sent = twice.circulate(7, held(), WEEKDAYS, later(2)).next();
        var host = approving(sent)
                .enter(by(OFFICE), sent.revision(), later(20), chart())
                .next();
        var approved = approving(host)
                .approve(new Given(COUNCIL, BOTH, ITSELF), sent.revision(), partner(MERTENS, 20), chart())
                .next();
        assertThat(approved.correct("Zahl falsch.", later(30)).next().past().takenBack())
                .hasSize(2);
    }

    @Test
    void P5_minutes_of_a_session_that_was_held_are_outstanding_after_eight_weeks_until_they_are_approved() {
        var day = LocalDate.of(2026, 12, 1);
        assertThat(Minutes.isOutstanding(held(), false, day.plusWeeks(8).minusDays(1)))
                .isFalse();
        assertThat(Minutes.isOutstanding(held(), false, day.plusWeeks(8))).isTrue();
        assertThat(Minutes.isOutstanding(held(), true, day.plusWeeks(8))).isFalse();
        assertThat(Minutes.isOutstanding(underWay(), false, day.plusWeeks(8))).isFalse();
    }

    @Test
    void E3_whoever_was_there_asks_for_amendments_within_the_term_and_staff_say_how_a_partners_came() {
        var minutes = circulated();
        var asked = new Asked(COUNCIL, Optional.of(FIRST), "Es waren vier Monate.", BY_MAIL);
        var one = amending(minutes).enter(asked, later(15)).next();
        assertThat(one.amendments()).extracting(Amendment::asked).containsExactly(asked);
        assertThat(one.revision()).isEqualTo(minutes.revision());
        refused("E3", () -> amending(minutes).enter(asked, later(16)));
        refused("E3", () -> amending(minutes).enter(new Asked(CARITAS, Optional.empty(), "Text.", BY_MAIL), later(1)));
        refused("E3", () -> amending(draft()).enter(asked, later(1)));
        malformed("source", () -> amending(minutes)
                .enter(new Asked(COUNCIL, Optional.empty(), "Text.", ITSELF), later(1)));
        assertThat(amending(minutes)
                        .ask(new Asked(COUNCIL, Optional.empty(), "Text.", ITSELF), later(1))
                        .next()
                        .amendments())
                .hasSize(1);
        malformed(
                "item", () -> amending(minutes).enter(new Asked(OFFICE, Optional.of(NEW), "Text.", ITSELF), later(1)));
        malformed("text", () -> new Asked(OFFICE, Optional.empty(), " ", ITSELF));
    }

    @Test
    void E3_an_amendment_is_taken_or_declined_once_with_a_reason_and_stays_to_be_read() {
        var minutes = amending(circulated())
                .enter(new Asked(COUNCIL, Optional.of(FIRST), "Vier Monate.", BY_MAIL), later(1))
                .next();
        malformed("reason", () -> amending(minutes).decline(1, "", later(2)));
        malformed("amendment", () -> amending(minutes).decline(2, "Nein.", later(2)));
        malformed("item", () -> amending(minutes).take(1, SECOND, words("Vier Monate."), WEEKDAYS, later(2)));
        malformed("open", () -> amending(minutes).take(1, FIRST, words("Es dauert drei Monate."), WEEKDAYS, later(2)));
        var declined = amending(minutes).decline(1, "Es sind drei.", later(2)).next();
        assertThat(declined.items()).isEqualTo(minutes.items());
        assertThat(declined.amendments().get(0).decision().orElseThrow().reason())
                .isEqualTo("Es sind drei.");
        refused("E3", () -> amending(declined).take(1, FIRST, words("Vier Monate."), WEEKDAYS, later(3)));
        var taken = amending(minutes)
                .take(1, FIRST, words("Vier Monate."), WEEKDAYS, later(2))
                .next();
        assertThat(taken.item(FIRST).words().open()).isEqualTo("Vier Monate.");
        assertThat(taken.revision()).isEqualTo(minutes.revision() + 1);
        refused("E3", () -> amending(taken).decline(1, "Doch nicht.", later(3)));
    }

    @Test
    void E3_an_amendment_to_the_whole_may_bring_another_item() {
        var minutes = amending(circulated())
                .enter(new Asked(COUNCIL, Optional.empty(), "Es fehlt die Frage nach Dolmetschern.", BY_MAIL), later(1))
                .next();
        var taken = amending(minutes)
                .take(1, NEW, new Words("Dolmetscher", "Wurden gefordert.", ""), WEEKDAYS, later(2))
                .next();
        assertThat(taken.items()).extracting(Item::key).containsExactly(FIRST, SECOND, NEW);
    }

    @Test
    void E3_words_that_are_taken_after_the_term_or_at_its_end_are_open_to_the_others_for_a_week() {
        var minutes = amending(circulated())
                .ask(new Asked(COUNCIL, Optional.of(FIRST), "Vier Monate.", ITSELF), later(1))
                .next();
        // Taken early, the term stays as it was; the 16th is its last day.
        assertThat(amending(minutes)
                        .take(1, FIRST, words("Vier."), WEEKDAYS, later(2))
                        .next()
                        .until())
                .isEqualTo(minutes.until());
        assertThat(amending(minutes)
                        .take(1, FIRST, words("Vier."), WEEKDAYS, later(15))
                        .next()
                        .until())
                .contains(LocalDate.of(2026, 12, 23));
        var after = amending(minutes)
                .take(1, FIRST, words("Anders."), WEEKDAYS, later(20))
                .next();
        assertThat(after.until()).contains(LocalDate.of(2026, 12, 28));
        refused("E3", () -> approving(after).enter(by(OFFICE), after.revision(), later(27), chart()));
        var against = new Asked(DIAKONIE, Optional.of(FIRST), "So war es nicht.", ITSELF);
        assertThat(amending(after).ask(against, later(27)).next().amendments()).hasSize(2);
        refused("E3", () -> amending(after).ask(against, later(28)));
        assertThat(approving(after)
                        .enter(by(OFFICE), after.revision(), later(28), chart())
                        .next()
                        .approvals())
                .hasSize(1);
    }

    @Test
    void E3_one_side_uses_up_its_own_amendments_of_an_edition_and_nobody_elses() {
        var minutes = circulated();
        for (int i = 1; i <= Amending.MOST; i++) {
            minutes = amending(minutes)
                    .ask(new Asked(COUNCIL, Optional.empty(), "Wunsch " + i, ITSELF), later(1))
                    .next();
        }
        var full = minutes;
        malformed("text", () -> amending(full).ask(new Asked(COUNCIL, Optional.empty(), "x", ITSELF), later(1)));
        malformed("text", () -> amending(full).enter(new Asked(COUNCIL, Optional.empty(), "x", BY_MAIL), later(1)));
        minutes = amending(full)
                .ask(new Asked(DIAKONIE, Optional.empty(), "Auch wir.", ITSELF), later(1))
                .next();
        for (var one : minutes.amendments()) {
            minutes = amending(minutes).decline(one.number(), "Nein.", later(2)).next();
        }
        minutes = approving(minutes)
                .enter(by(OFFICE), minutes.revision(), later(16), chart())
                .next();
        minutes = approving(minutes)
                .approve(new Given(COUNCIL, BOTH, ITSELF), minutes.revision(), partner(MERTENS, 16), chart())
                .next();
        var next = minutes.correct("Zahl falsch.", later(40))
                .next()
                .circulate(7, held(), WEEKDAYS, later(40))
                .next();
        assertThat(amending(next)
                        .ask(new Asked(COUNCIL, Optional.empty(), "Noch etwas.", ITSELF), later(41))
                        .next()
                        .amendments())
                .hasSize(Amending.MOST + 2);
    }

    @Test
    void E3_minutes_are_approved_by_the_host_and_a_partner_that_was_there_and_stay_as_they_are_from_then_on() {
        var minutes = approved();
        assertThat(minutes.state()).isEqualTo(Minutes.State.APPROVED);
        var edition = minutes.valid().orElseThrow();
        assertThat(edition.items()).isEqualTo(circulated().items());
        assertThat(edition.approvedBy()).containsExactly(OFFICE, COUNCIL);
        assertThat(edition.approved()).isEqualTo(LocalDate.of(2026, 12, 18));
        refused("E3", () -> minutes.writing().write(FIRST, words("Anders."), later(20)));
        refused("E3", () -> minutes.takeBack("Doch nicht.", later(20)));
        refused("E3", () -> amending(minutes).enter(new Asked(OFFICE, Optional.empty(), "x", ITSELF), later(1)));
        refused("E3", () -> approving(minutes).enter(by(DIAKONIE), minutes.revision(), later(20), chart()));
    }

    @Test
    void E3_the_wrong_side_approves_nothing() {
        var minutes = circulated();
        int seen = minutes.revision();
        refused("E3", () -> approving(minutes).enter(by(CARITAS), seen, later(16), chart()));
        refused("E3", () -> approving(minutes).enter(by("Niemand"), seen, later(16), chart()));
        refused("E3", () -> approving(minutes)
                .approve(new Given(CARITAS, BOTH, ITSELF), seen, partner(MERTENS, 16), chart()));
        malformed("source", () -> approving(minutes).enter(new Given(COUNCIL, BOTH, ITSELF), seen, later(16), chart()));
        malformed("source", () -> approving(minutes).enter(new Given(OFFICE, BOTH, BY_MAIL), seen, later(16), chart()));
        malformed("parts", () -> new Given(OFFICE, Set.of(), ITSELF));
    }

    @Test
    void E3_one_side_alone_is_not_enough_however_many_partners_there_are() {
        var minutes = circulated();
        for (var side : List.of(COUNCIL, DIAKONIE)) {
            minutes = approving(minutes)
                    .enter(by(side), minutes.revision(), later(16), chart())
                    .next();
            minutes = approving(minutes)
                    .confirm(minutes.approvals().size(), other(17), chart())
                    .next();
        }
        assertThat(minutes.state()).isEqualTo(Minutes.State.CIRCULATED);
        assertThat(hostApproved().state()).isEqualTo(Minutes.State.CIRCULATED);
    }

    @Test
    void E3_each_part_is_approved_as_such() {
        var minutes = circulated();
        int seen = minutes.revision();
        minutes = approving(minutes).enter(by(OFFICE), seen, later(16), chart()).next();
        var internal = new Given(COUNCIL, Set.of(MinutesPart.INTERNAL), ITSELF);
        minutes = approving(minutes)
                .approve(internal, seen, partner(MERTENS, 16), chart())
                .next();
        assertThat(minutes.state()).isEqualTo(Minutes.State.CIRCULATED);
        assertThat(minutes.valid()).isEmpty();
        var open = new Given(DIAKONIE, Set.of(MinutesPart.PUBLIC), ITSELF);
        minutes = approving(minutes)
                .approve(open, seen, partner(MERTENS, 16), chart())
                .next();
        assertThat(minutes.state()).isEqualTo(Minutes.State.APPROVED);
        assertThat(minutes.valid().orElseThrow().approvedBy()).containsExactly(OFFICE, DIAKONIE);
    }

    @Test
    void E3_nobody_approves_twice_but_each_part_once() {
        var minutes = hostApproved();
        int seen = minutes.revision();
        refused("E3", () -> approving(minutes).enter(by(OFFICE), seen, later(17), chart()));
        var part = new Given(OFFICE, Set.of(MinutesPart.INTERNAL), ITSELF);
        refused("E3", () -> approving(minutes).enter(part, seen, later(17), chart()));
        var waiting =
                approving(minutes).enter(by(COUNCIL), seen, later(17), chart()).next();
        refused("E3", () -> approving(waiting).enter(by(COUNCIL), seen, later(18), chart()));
        // What staff entered keeps no side from its own word.
        var itself = approving(waiting)
                .approve(new Given(COUNCIL, BOTH, ITSELF), seen, partner(MERTENS, 18), chart())
                .next();
        assertThat(itself.state()).isEqualTo(Minutes.State.APPROVED);
    }

    @Test
    void E3_no_approval_before_the_term_for_amendments_is_over_or_while_one_is_not_decided() {
        var minutes = circulated();
        int seen = minutes.revision();
        refused("E3", () -> approving(minutes).enter(by(OFFICE), seen, later(15), chart()));
        refused("E3", () -> approving(draft()).enter(by(OFFICE), draft().revision(), later(16), chart()));
        var asked = amending(minutes)
                .enter(new Asked(DIAKONIE, Optional.empty(), "Text.", BY_MAIL), later(15))
                .next();
        refused("E3", () -> approving(asked).enter(by(OFFICE), seen, later(16), chart()));
        var declined = amending(asked).decline(1, "Nein.", later(16)).next();
        assertThat(approving(declined)
                        .enter(by(OFFICE), seen, later(16), chart())
                        .next()
                        .approvals())
                .hasSize(1);
    }

    @Test
    void E3_after_a_change_the_old_words_are_not_approved_and_earlier_approvals_count_no_more() {
        var waiting = approving(hostApproved())
                .enter(by(COUNCIL), hostApproved().revision(), later(16), chart())
                .next();
        int old = waiting.revision();
        var again = waiting.takeBack("Ein Wort fehlt.", later(17)).next();
        var changed = again.writing()
                .write(FIRST, words("Es dauert rund drei Monate."), later(17))
                .next()
                .circulate(7, held(), WEEKDAYS, later(17))
                .next();
        refused("E3", () -> approving(changed).confirm(2, other(30), chart()));
        refused("E3", () -> approving(changed).enter(by(DIAKONIE), old, later(30), chart()));
        assertThat(changed.current()).isEmpty();
        var partner = approving(changed)
                .approve(new Given(COUNCIL, BOTH, ITSELF), changed.revision(), partner(MERTENS, 30), chart())
                .next();
        assertThat(partner.state()).isEqualTo(Minutes.State.CIRCULATED);
        assertThat(approving(partner)
                        .enter(by(OFFICE), changed.revision(), later(30), chart())
                        .next()
                        .state())
                .isEqualTo(Minutes.State.APPROVED);
    }

    @Test
    void F9_what_staff_enter_for_a_partner_counts_when_another_person_has_looked_at_it() {
        var minutes = hostApproved();
        var waiting = approving(minutes)
                .enter(by(COUNCIL), minutes.revision(), later(16), chart())
                .next();
        assertThat(waiting.state()).isEqualTo(Minutes.State.CIRCULATED);
        refused("F9", () -> approving(waiting).confirm(2, later(17), chart()));
        refused("E3", () -> approving(waiting).confirm(1, other(17), chart()));
        malformed("approval", () -> approving(waiting).confirm(3, other(17), chart()));
        malformed("reason", () -> approving(waiting).refuse(2, "", other(17)));
        var none = approving(waiting)
                .refuse(2, "Die Mail sagt etwas anderes.", other(17))
                .next();
        assertThat(none.state()).isEqualTo(Minutes.State.CIRCULATED);
        assertThat(none.approvals()).hasSize(2);
        refused("E3", () -> approving(none).confirm(2, other(18), chart()));
        assertThat(approving(none)
                        .enter(by(COUNCIL), none.revision(), later(18), chart())
                        .next()
                        .approvals())
                .hasSize(3);
        assertThat(kinds(approving(waiting).confirm(2, other(17), chart()).acts()))
                .containsExactly("MINUTES_APPROVAL_CONFIRMED", "MINUTES_APPROVED");
    }

    @Test
    void F9_whoever_invited_the_partner_approves_no_minutes_alone_in_whichever_order() {
        var own = new Given(COUNCIL, BOTH, ITSELF);
        var hostFirst = hostApproved();
        var after = approving(hostFirst)
                .approve(own, hostFirst.revision(), partner(ALBERS, 16), chart())
                .next();
        var minutes = circulated();
        var partnerFirst = approving(minutes)
                .approve(own, minutes.revision(), partner(ALBERS, 16), chart())
                .next();
        var before = approving(partnerFirst)
                .enter(by(OFFICE), minutes.revision(), later(17), chart())
                .next();
        for (var one : List.of(after, before)) {
            assertThat(one.state()).isEqualTo(Minutes.State.CIRCULATED);
            var waiting = one.approvals().stream().filter(Approval::isWaiting).toList();
            assertThat(waiting).extracting(approval -> approval.given().side()).containsExactly(COUNCIL);
            int number = waiting.get(0).number();
            // The partner cannot say it again, and its word is kept.
            refused("E3", () -> approving(one).approve(own, one.revision(), partner(MERTENS, 18), chart()));
            refused("F9", () -> approving(one).confirm(number, later(18), chart()));
            var none = approving(one).refuse(number, "Das Postfach ist kein Postfach des Beirats.", other(18));
            assertThat(none.next().state()).isEqualTo(Minutes.State.CIRCULATED);
            var confirmed = approving(one).confirm(number, other(18), chart()).next();
            assertThat(confirmed.state()).isEqualTo(Minutes.State.APPROVED);
        }
    }

    @Test
    void F9_whoever_invited_somebody_of_each_side_approves_no_minutes_by_both() {
        var minutes = circulated();
        var seen = minutes.revision();
        var partner = approving(minutes)
                .approve(new Given(COUNCIL, BOTH, ITSELF), seen, partner(ALBERS, 16), chart())
                .next();
        var both = approving(partner)
                .approve(new Given(OFFICE, BOTH, ITSELF), seen, partner(ALBERS, 16), chart())
                .next();
        assertThat(both.state()).isEqualTo(Minutes.State.CIRCULATED);
        assertThat(both.approvals().get(1).isWaiting()).isTrue();
        refused("F9", () -> approving(both).confirm(2, later(18), chart()));
        assertThat(approving(partner)
                        .approve(new Given(OFFICE, BOTH, ITSELF), seen, partner(MERTENS, 16), chart())
                        .next()
                        .state())
                .isEqualTo(Minutes.State.APPROVED);
    }

    @Test
    void F9_a_partner_whom_somebody_else_invited_counts_at_once_and_nobodys_doubtful_word_stands_beside_it() {
        var minutes = hostApproved();
        var council = new Given(COUNCIL, BOTH, ITSELF);
        var doubtful = approving(minutes)
                .approve(council, minutes.revision(), partner(ALBERS, 16), chart())
                .next();
        var approved = approving(doubtful)
                .approve(new Given(DIAKONIE, BOTH, ITSELF), minutes.revision(), partner(MERTENS, 16), chart())
                .next();
        assertThat(approved.state()).isEqualTo(Minutes.State.APPROVED);
        assertThat(approved.valid().orElseThrow().approvedBy()).containsExactly(OFFICE, DIAKONIE);
    }

    @Test
    void F9_whoever_gives_a_participant_another_mailbox_stands_behind_it_and_nobody_by_another_language() {
        var invited = partner(ALBERS, 0).who();
        var as = invited.asInvited();
        var mertens = new Actor(MERTENS, Role.COORDINATOR, KEEPER.at());
        var spoken = new Invitation("Amal B.", "AMAL@verein.example", COUNCIL, "en", as.term());
        assertThat(invited.change(spoken, List.of(), any -> false, mertens)
                        .next()
                        .behind())
                .isEqualTo(ALBERS);
        var moved = new Invitation("Amal", "andere@verein.example", COUNCIL, "de", as.term());
        var changed = invited.change(moved, List.of(), any -> false, mertens).next();
        assertThat(changed.behind()).isEqualTo(MERTENS);
        assertThat(changed.remind(KEEPER).next().behind()).isEqualTo(MERTENS);
    }

    @Test
    void E3_a_correction_is_another_edition_and_the_approved_one_stays_to_be_read_unchanged() {
        var minutes = approved();
        malformed("reason", () -> minutes.correct("", later(40)));
        refused("E3", () -> circulated().correct("Zahl falsch.", later(40)));
        var draft = minutes.correct("Zahl falsch.", later(40)).next();
        assertThat(draft.edition()).isEqualTo(2);
        assertThat(draft.valid()).isEqualTo(minutes.valid());
        refused("E3", () -> draft.correct("Noch etwas.", later(40)));
        var sent = draft.writing()
                .write(FIRST, words("Es dauert vier Monate."), later(40))
                .next()
                .circulate(7, held(), WEEKDAYS, later(40))
                .next();
        assertThat(sent.current()).isEmpty();
        var host = approving(sent)
                .enter(by(OFFICE), sent.revision(), later(50), chart())
                .next();
        var both = approving(host)
                .approve(new Given(DIAKONIE, BOTH, ITSELF), sent.revision(), partner(MERTENS, 50), chart())
                .next();
        assertThat(both.approved()).extracting(Edition::number).containsExactly(1, 2);
        assertThat(both.approved().get(0)).isEqualTo(minutes.valid().orElseThrow());
        assertThat(both.valid().orElseThrow().correction()).contains("Zahl falsch.");
        assertThat(both.valid().orElseThrow().items().get(0).words().open()).isEqualTo("Es dauert vier Monate.");
    }

    private static Closing closing(Minutes minutes) {
        return minutes.closing(SIDES);
    }

    @Test
    void P2_an_approved_edition_is_closed_to_the_public_by_two_people_of_both_sides() {
        var minutes = approved();
        malformed("edition", () -> closing(minutes).propose(2, Closure.Kind.PERSON, later(20)));
        malformed("edition", () -> closing(circulated()).propose(1, Closure.Kind.PERSON, later(20)));
        var step = closing(minutes).propose(1, Closure.Kind.PERSON, later(20));
        assertThat(kinds(step.acts())).containsExactly("MINUTES_CLOSURE_PROPOSED");
        var proposed = step.next();
        assertThat(proposed.past().closure(1).orElseThrow().holds())
                .as("until then all read it")
                .isFalse();
        refused("F11", () -> closing(proposed).propose(1, Closure.Kind.LAW, other(20)));
        refused("F9", () -> closing(proposed).agree(1, partner(ALBERS, 20), chart()));
        refused("F11", () -> closing(proposed).agree(2, partner(MERTENS, 20), chart()));
        var closed = closing(proposed).agree(1, partner(MERTENS, 20), chart()).next();
        assertThat(closed.past().closure(1).orElseThrow().holds()).isTrue();
        assertThat(closed.valid()).as("it stays as it was").isEqualTo(minutes.valid());
        refused("P2", () -> closing(closed).propose(1, Closure.Kind.LAW, other(21)));
        refused("F11", () -> closing(closed).takeBack(1, other(21)));
        refused("F11", () -> closing(closed).agree(1, partner(MERTENS, 21), chart()));
    }

    @Test
    void P2_staff_enter_that_a_partner_agreed_another_person_than_the_one_who_proposed_it() {
        var proposed =
                closing(approved()).propose(1, Closure.Kind.LAW, later(20)).next();
        refused("F9", () -> closing(proposed).enter(1, COUNCIL, "Mail", later(21), chart()));
        refused("F9", () -> closing(proposed).enter(1, OFFICE, "Mail", other(21), chart()));
        refused("E3", () -> closing(proposed).enter(1, CARITAS, "Mail", other(21), chart()));
        malformed("source", () -> closing(proposed).enter(1, COUNCIL, " ", other(21), chart()));
        var closed = closing(proposed)
                .enter(1, COUNCIL, "Mail vom 4. Mai", other(21), chart())
                .next();
        assertThat(closed.past().closure(1).orElseThrow().agreed().orElseThrow().source())
                .contains("Mail vom 4. Mai");
        var back = closing(proposed).takeBack(1, other(21)).next();
        assertThat(back.past().closures()).isEmpty();
        refused("F11", () -> closing(back).enter(1, COUNCIL, "Mail", other(21), chart()));
    }

    @Test
    void P2_a_correction_and_another_edition_keep_what_is_closed() {
        var closed = closing(closing(approved())
                        .propose(1, Closure.Kind.PERSON, later(20))
                        .next())
                .agree(1, partner(MERTENS, 20), chart())
                .next();
        var corrected = closed.correct("Ein Name fällt weg.", later(21)).next();
        assertThat(corrected.past().closure(1).orElseThrow().holds()).isTrue();
    }

    @Test
    void E3_a_side_is_the_same_one_however_its_name_is_written() {
        assertThat(SIDES.isPresent(" migrantenBEIRAT")).isTrue();
        assertThat(SIDES.isHost("ausländerbehörde")).isTrue();
        assertThat(SIDES.isPresent("Migranten-Rat")).isFalse();
    }

    @Test
    void E3_a_side_is_written_as_it_was_there_however_somebody_writes_it() {
        var sides = Sides.of(held(), SERIES);
        var out = circulated();
        for (int i = 0; i < Amending.MOST; i++) {
            var name = i % 2 == 0 ? "MIGRANTENBEIRAT" : "Migranten-Beirat".replace("-", "");
            out = out.amending(sides)
                    .enter(new Asked(name, Optional.empty(), "Text " + i, BY_MAIL), later(3))
                    .next();
        }
        assertThat(out.amendments()).extracting(one -> one.asked().side()).containsOnly(COUNCIL);
        var full = out;
        assertThatThrownBy(() -> full.amending(sides)
                        .enter(new Asked("migrantenbeirat", Optional.empty(), "Noch einer", BY_MAIL), later(3)))
                .isInstanceOf(Malformed.class);
        var approved = circulated()
                .approving(sides)
                .enter(
                        new Given("MIGRANTENBEIRAT", BOTH, BY_MAIL),
                        circulated().revision(),
                        later(40),
                        Office.office().organisation().chart())
                .next();
        assertThat(approved.approvals()).extracting(one -> one.given().side()).containsExactly(COUNCIL);
    }
}
