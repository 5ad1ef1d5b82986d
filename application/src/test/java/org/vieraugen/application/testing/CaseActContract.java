package org.vieraugen.application.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vieraugen.application.KeyReused;
import org.vieraugen.application.Outdated;
import org.vieraugen.application.Unknown;
import org.vieraugen.application.complaint.ActRequest;
import org.vieraugen.application.complaint.ComplaintState;
import org.vieraugen.application.complaint.Unseen;
import org.vieraugen.domain.access.Caller;
import org.vieraugen.domain.access.Denied;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.complaint.Reference;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.identity.Receipt;
import org.vieraugen.domain.journal.Act;
import org.vieraugen.domain.journal.ActKind;
import org.vieraugen.domain.message.Notice;
import org.vieraugen.domain.testing.Office;

/** What every act on a complaint promises, whoever's it is. A test of a capability lists its acts, and adds what is its own. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class CaseActContract {
    /** An act of the staff. */
    @FunctionalInterface
    public interface Handling {
        ComplaintState by(House house, ActRequest on);
    }

    /** An act of whoever holds the receipt. */
    @FunctionalInterface
    public interface Telling {
        ComplaintState by(House house, Receipt receipt, Optional<String> key);
    }

    /**
     * How an act is tried.
     *
     * @param given a complaint on which it is possible
     * @param other the same act with something else, or its opposite; both under one key cannot both be meant
     * @param noted what the journal says of it
     * @param told what those who are told are told
     */
    public record Staffs(
            String name,
            Function<House, Complaint> given,
            StaffKey by,
            Handling act,
            Optional<Handling> other,
            ActKind noted,
            Set<Notice.Kind> told) {
        public Staffs noTwice(Handling another) {
            return new Staffs(name, given, by, act, Optional.of(another), noted, told);
        }

        public Staffs telling(Notice.Kind... kinds) {
            return new Staffs(name, given, by, act, other, noted, Set.of(kinds));
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /** The same for whoever holds the receipt. */
    public record Complainants(
            String name,
            Function<House, Complaint> given,
            Telling act,
            Optional<Telling> other,
            ActKind noted,
            Set<Notice.Kind> told) {
        public Complainants noTwice(Telling another) {
            return new Complainants(name, given, act, Optional.of(another), noted, told);
        }

        public Complainants telling(Notice.Kind... kinds) {
            return new Complainants(name, given, act, other, noted, Set.of(kinds));
        }

        @Override
        public String toString() {
            return name;
        }
    }

    protected static Staffs staffs(
            String name, Function<House, Complaint> given, StaffKey by, ActKind noted, Handling act) {
        return new Staffs(name, given, by, act, Optional.empty(), noted, Set.of());
    }

    protected static Complainants complainants(
            String name, Function<House, Complaint> given, ActKind noted, Telling act) {
        return new Complainants(name, given, act, Optional.empty(), noted, Set.of());
    }

    protected List<Staffs> acts() {
        return List.of();
    }

    protected List<Complainants> tellings() {
        return List.of();
    }

    private static Set<Notice.Kind> kinds(List<Notice> notices) {
        return notices.stream().map(Notice::kind).collect(Collectors.toSet());
    }

    private static void assertState(House house, ComplaintState state, int version) {
        var now = house.complaints.get(new Reference(state.reference()));
        assertThat(state.status()).isEqualTo(now.status());
        assertThat(state.version()).isEqualTo(version);
        assertThat(state.told()).isEqualTo(house.told(now));
        assertThat(state.did())
                .isEqualTo(since(house, now).stream().map(Act::kind).toList());
    }

    private static List<Act> since(House house, Complaint complaint) {
        var acts = new ArrayList<>(house.acts(complaint));
        acts.remove(0);
        return acts;
    }

    private static void nothingHappened(House house, Complaint before) {
        assertThat(house.complaint(before.reference()).version()).isEqualTo(before.version() + 1);
        assertThat(house.kinds(before)).hasSize(1);
        assertThat(house.told(before)).isEmpty();
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("acts")
    void an_act_leads_to_the_next_version_is_noted_and_told(Staffs act) {
        var house = new House();
        var given = act.given().apply(house);
        house.holds(given);
        int seen = given.version() + 1;
        var on = new ActRequest(given.reference(), house.caller(act.by()), Optional.of(seen), Optional.empty());
        var state = act.act().by(house, on);
        var now = house.complaint(given.reference());
        assertState(house, state, seen + 1);
        assertThat(now.version()).isEqualTo(seen + 1);
        assertThat(since(house, now)).anySatisfy(noted -> {
            assertThat(noted.kind()).isEqualTo(act.noted());
            assertThat(noted.by()).contains(act.by());
            assertThat(noted.at()).isEqualTo(house.clock.instant());
        });
        assertThat(kinds(house.told(now))).isEqualTo(act.told());
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("acts")
    void whoever_has_not_the_duty_is_denied_before_anything_is_read(Staffs act) {
        var house = new House();
        var given = act.given().apply(house);
        house.holds(given);
        var nobody = Reference.of("ABH", 2026, 99_999);
        for (var role : List.of(Role.ADMIN, Role.AUDITOR, Role.ANALYST)) {
            var caller = House.caller(act.by(), role);
            assertThatThrownBy(() -> act.act().by(house, House.on(given, caller)))
                    .isInstanceOf(Denied.class);
            assertThatThrownBy(() ->
                            act.act().by(house, new ActRequest(nobody, caller, Optional.empty(), Optional.empty())))
                    .isInstanceOf(Denied.class);
        }
        nothingHappened(house, given);
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("acts")
    void F5_for_whoever_must_keep_away_there_is_no_such_complaint(Staffs act) {
        var house = new House();
        var given = act.given().apply(house);
        house.holds(given);
        // Of another department, where neither desk nor seat is this person's.
        var stranger = House.caller(Office.LENT, Role.COORDINATOR, Role.OMBUDSPERSON);
        assertThatThrownBy(() -> act.act().by(house, House.on(given, stranger)))
                .isInstanceOfSatisfying(
                        Unseen.class, e -> assertThat(e.reference()).isEqualTo(given.reference()));
        nothingHappened(house, given);
        var caller = new Caller(
                act.by(), Set.of(Role.COORDINATOR, Role.REVIEWER, Role.OMBUDSPERSON, Role.DEPUTY, Role.LAST_SEAT));
        var nobody = Reference.of("ABH", 2026, 99_999);
        assertThatThrownBy(
                        () -> act.act().by(house, new ActRequest(nobody, caller, Optional.empty(), Optional.empty())))
                .isInstanceOf(Unknown.class)
                .isNotInstanceOf(Unseen.class);
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("acts")
    void F8_whoever_saw_another_version_is_told_so(Staffs act) {
        var house = new House();
        var given = act.given().apply(house);
        house.holds(given);
        for (int version : new int[] {given.version(), given.version() + 2}) {
            var on = new ActRequest(given.reference(), house.caller(act.by()), Optional.of(version), Optional.empty());
            assertThatThrownBy(() -> act.act().by(house, on))
                    .isInstanceOfSatisfying(Outdated.class, e -> assertThat(e.expectedByCaller())
                            .isTrue());
        }
        nothingHappened(house, given);
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("acts")
    void a_repeat_gets_the_first_answer_and_changes_nothing_more(Staffs act) {
        var house = new House();
        var given = act.given().apply(house);
        house.holds(given);
        var on = new ActRequest(
                given.reference(), house.caller(act.by()), Optional.empty(), Optional.of("the same key"));
        var first = act.act().by(house, on);
        var noted = house.kinds(given);
        assertThat(act.act().by(house, on)).isEqualTo(first);
        assertThat(house.kinds(given)).isEqualTo(noted);
        assertThat(house.complaint(given.reference()).version()).isEqualTo(first.version());
        act.other().ifPresent(other -> assertThatThrownBy(() -> other.by(house, on))
                .isInstanceOf(KeyReused.class));
        var another = new ActRequest(
                given.reference(),
                new Caller(
                        act.by().equals(Office.DEMIR) ? Office.YILMAZ : Office.DEMIR,
                        Set.of(Role.COORDINATOR, Role.REVIEWER, Role.OMBUDSPERSON)),
                Optional.empty(),
                Optional.of("the same key"));
        assertThatThrownBy(() -> act.act().by(house, another)).isInstanceOf(KeyReused.class);
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("tellings")
    void an_act_of_the_complainant_leads_to_the_next_version_is_noted_and_told(Complainants act) {
        var house = new House();
        var given = act.given().apply(house);
        var receipt = house.holds(given, House.SAMIRA);
        var state = act.act().by(house, receipt, Optional.empty());
        var now = house.complaint(given.reference());
        assertState(house, state, given.version() + 2);
        assertThat(now.version()).isEqualTo(given.version() + 2);
        assertThat(since(house, now)).anySatisfy(noted -> {
            assertThat(noted.kind()).isEqualTo(act.noted());
            assertThat(noted.by()).isEmpty();
            assertThat(noted.as()).isEqualTo(Role.COMPLAINANT);
        });
        assertThat(kinds(house.told(now))).isEqualTo(act.told());
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("tellings")
    void a_code_that_opens_nothing_does_nothing(Complainants act) {
        var house = new House();
        var given = act.given().apply(house);
        house.holds(given, House.SAMIRA);
        var unknown = house.receipts.issue();
        assertThatThrownBy(() -> act.act().by(house, unknown, Optional.empty()))
                .isInstanceOfSatisfying(Unknown.class, e -> assertThat(e.what()).isEqualTo("receipt"));
        nothingHappened(house, given);
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("tellings")
    void a_repeat_of_the_complainants_gets_the_first_answer_and_changes_nothing_more(Complainants act) {
        var house = new House();
        var given = act.given().apply(house);
        var receipt = house.holds(given, House.SAMIRA);
        var key = Optional.of("the same key");
        var first = act.act().by(house, receipt, key);
        var noted = house.kinds(given);
        assertThat(act.act().by(house, receipt, key)).isEqualTo(first);
        assertThat(house.kinds(given)).isEqualTo(noted);
        act.other().ifPresent(other -> assertThatThrownBy(() -> other.by(house, receipt, key))
                .isInstanceOf(KeyReused.class));
    }

    /** A house that holds this complaint. */
    protected static House holding(Complaint complaint) {
        var house = new House();
        house.holds(complaint);
        return house;
    }

    /** The complaint that comes of this in a house of its own. */
    protected static Complaint given(Function<House, Complaint> how) {
        return how.apply(new House());
    }
}
