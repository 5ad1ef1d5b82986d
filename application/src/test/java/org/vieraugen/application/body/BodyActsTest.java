package org.vieraugen.application.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.KeyReused;
import org.vieraugen.application.Outdated;
import org.vieraugen.application.Unknown;
import org.vieraugen.application.act.Acted;
import org.vieraugen.application.act.Acts;
import org.vieraugen.application.act.Once;
import org.vieraugen.application.act.Target;
import org.vieraugen.application.department.Departments;
import org.vieraugen.application.testing.House;
import org.vieraugen.application.testing.MemoryBodies;
import org.vieraugen.application.testing.MemoryJournal;
import org.vieraugen.application.testing.MovableClock;
import org.vieraugen.domain.RuleBroken;
import org.vieraugen.domain.access.Caller;
import org.vieraugen.domain.access.Denied;
import org.vieraugen.domain.body.Body;
import org.vieraugen.domain.body.BodyEntries;
import org.vieraugen.domain.body.Chair;
import org.vieraugen.domain.body.Charter;
import org.vieraugen.domain.body.ClosingReport;
import org.vieraugen.domain.body.Composition;
import org.vieraugen.domain.body.JoinRequest;
import org.vieraugen.domain.body.Membership;
import org.vieraugen.domain.body.Quorum;
import org.vieraugen.domain.body.Ruling;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.journal.Act;
import org.vieraugen.domain.journal.ActKind;
import org.vieraugen.domain.journal.Subject;
import org.vieraugen.domain.party.Address;
import org.vieraugen.domain.party.Party;
import org.vieraugen.domain.party.PartyKey;
import org.vieraugen.domain.party.TermOfOffice;
import org.vieraugen.domain.testing.Committee;
import org.vieraugen.domain.testing.Office;

/** Every act on a body asks for the duty, the own department and the version, and is done once. */
class BodyActsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Caller KEEPER = House.caller(Office.ALBERS, Role.COORDINATOR);
    private static final Caller AUDITOR = House.caller(Office.ALBERS, Role.AUDITOR);
    private static final Caller SECOND = House.caller(Office.DEMIR, Role.COORDINATOR);
    private static final Caller STRANGER = House.caller(Office.LENT, Role.COORDINATOR);
    private static final Optional<String> NO_KEY = Optional.empty();
    private static final Ruling CONSENT = new Ruling.ByConsent(TODAY);
    private static final Party ROTH =
            new Party("Mina Roth", "Beirat", "de", Optional.of(new Address("roth@example.org")));

    private final House house = new House();
    private final MemoryJournal journal = house.journal;
    private final MemoryBodies stored = new MemoryBodies(journal);
    private final Departments departments = house.departments;
    private final Once once = house.once;
    private final MovableClock clock = house.clock;
    private final Acts acts = new Acts(departments, once, clock);
    private final FoundBody found = new FoundBody(acts, stored);
    private final ChangeBody change = new ChangeBody(acts, stored);
    private final AddMember add = new AddMember(acts, stored);
    private final EndMembership end = new EndMembership(acts, stored);
    private final CallOffMembership callOff = new CallOffMembership(acts, stored);
    private final ComposeBody compose = new ComposeBody(acts, stored);
    private final ChooseChair choose = new ChooseChair(acts, stored);
    private final AskToJoin ask = new AskToJoin(acts, stored);
    private final AdmitApplicant admit = new AdmitApplicant(acts, stored);
    private final DeclineApplicant decline = new DeclineApplicant(acts, stored);
    private final WithdrawRequest withdraw = new WithdrawRequest(acts, stored);
    private final HandInReport handIn = new HandInReport(acts, stored);
    private final ReadBodies read = new ReadBodies(stored, departments, clock);

    private List<ActKind> noted(UUID body) {
        return journal.acts(Office.FOREIGNERS, new Subject(Body.KIND, body)).stream()
                .map(Act::kind)
                .toList();
    }

    private static Charter charter(String name) {
        return Committee.charter(
                Charter.Kind.COMMITTEE, name, "Beraten.", new TermOfOffice(TODAY, Optional.of(TODAY.plusDays(90))));
    }

    private static Membership as() {
        return Committee.voting(new TermOfOffice(TODAY, Optional.empty()));
    }

    private static JoinRequest.Applicant applicant(String name) {
        var who = new Party(name, "Verein", "de", Optional.of(new Address("verein@example.org")));
        return new JoinRequest.Applicant(who, Optional.of("0341 123456"), "Wir beraten.");
    }

    private static Target on(UUID body, Caller caller) {
        return new Target(body, caller, Optional.empty(), NO_KEY);
    }

    private UUID founded() {
        return found.handle(KEEPER, NO_KEY, charter("Beirat")).id();
    }

    @Test
    void E6_each_act_leads_to_the_next_version_and_is_noted() {
        var id = founded();
        assertThat(change.handle(on(id, KEEPER), charter("Rat"), "")).isEqualTo(new Acted(id, 2));
        assertThat(add.handle(on(id, KEEPER), ROTH, as(), Optional.empty()).version())
                .isEqualTo(3);
        var roth = read.one(KEEPER, id).members().get(0).key();
        assertThat(end.handle(on(id, KEEPER), roth, TODAY).version()).isEqualTo(4);
        assertThat(noted(id))
                .containsExactly(
                        BodyEntries.BODY_FOUNDED,
                        BodyEntries.BODY_CHANGED,
                        BodyEntries.MEMBER_JOINED,
                        BodyEntries.MEMBER_LEFT);
    }

    @Test
    void E6_a_membership_that_has_not_begun_is_called_off() {
        var id = founded();
        add.handle(
                on(id, KEEPER),
                ROTH,
                Committee.voting(new TermOfOffice(TODAY.plusDays(30), Optional.empty())),
                Optional.empty());
        var roth = read.one(KEEPER, id).members().get(0).key();
        assertThat(callOff.handle(on(id, KEEPER), roth).version()).isEqualTo(3);
        assertThat(read.one(KEEPER, id).body().members()).isEmpty();
        assertThat(noted(id))
                .containsExactly(
                        BodyEntries.BODY_FOUNDED, BodyEntries.MEMBER_JOINED, BodyEntries.MEMBERSHIP_CALLED_OFF);
    }

    @Test
    void what_changes_nothing_is_not_stored() {
        var id = founded();
        assertThat(change.handle(on(id, KEEPER), charter("Beirat"), "").version())
                .isEqualTo(1);
        assertThat(noted(id)).containsExactly(BodyEntries.BODY_FOUNDED);
    }

    @Test
    void E6_benches_and_a_chair_are_set_and_shown() {
        var id = founded();
        var bench = new Composition.Bench("Beirat", 8);
        var composition = new Composition(List.of(bench), Quorum.NONE);
        assertThat(compose.handle(on(id, KEEPER), composition, List.of()).version())
                .isEqualTo(2);
        assertThat(compose.handle(on(id, KEEPER), composition, List.of()).version())
                .isEqualTo(2);
        var seat = new Membership(
                new TermOfOffice(TODAY, Optional.empty()), Membership.Voice.VOTING, Optional.of("Beirat"));
        add.handle(on(id, KEEPER), ROTH, seat, Optional.empty());
        var roth = read.one(KEEPER, id).holders().get(0);
        choose.handle(on(id, KEEPER), Optional.of(new Chair.ByTurn(List.of(roth.key()))));
        assertThat(read.one(KEEPER, id).seated(bench)).isEqualTo(1);
        assertThat(read.one(KEEPER, id).chair()).contains(roth);
        assertThat(noted(id)).contains(BodyEntries.BODY_COMPOSED, BodyEntries.CHAIR_CHOSEN);
    }

    @Test
    void E6_a_group_asks_and_is_admitted_declined_or_withdraws_and_how_it_is_reached_is_for_keepers() {
        var id = founded();
        for (var name : List.of("A", "B", "C")) {
            ask.handle(on(id, KEEPER), applicant(name));
        }
        var asked = read.one(KEEPER, id).body().requests();
        admit.handle(on(id, KEEPER), asked.get(0).id(), as(), CONSENT);
        decline.handle(on(id, KEEPER), asked.get(1).id(), "Die Bank ist voll.", CONSENT);
        withdraw.handle(on(id, KEEPER), asked.get(2).id());
        var kept = read.one(KEEPER, id);
        assertThat(kept.body().requests())
                .extracting(request -> request.outcome().orElseThrow().end())
                .containsExactly(JoinRequest.End.ADMITTED, JoinRequest.End.DECLINED, JoinRequest.End.WITHDRAWN);
        assertThat(kept.members()).extracting(member -> member.who().name()).containsExactly("A");
        assertThat(kept.reach(asked.get(0))).contains("0341 123456");
        assertThat(kept.address(asked.get(0))).isPresent();
        var audited = read.one(AUDITOR, id);
        assertThat(audited.reach(asked.get(0))).isEmpty();
        assertThat(audited.address(asked.get(0))).isEmpty();
        var unknown = UUID.randomUUID();
        assertUnknown(() -> admit.handle(on(id, KEEPER), unknown, as(), CONSENT));
        assertUnknown(() -> decline.handle(on(id, KEEPER), unknown, "Nein.", CONSENT));
        assertUnknown(() -> withdraw.handle(on(id, KEEPER), unknown));
    }

    private static void assertUnknown(ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(Unknown.class, e -> assertThat(e.what()).isEqualTo("join-request"));
    }

    @Test
    void E6_a_body_that_is_over_hands_in_its_report_and_nothing_else() {
        var id = founded();
        assertThat(read.one(KEEPER, id).reportState()).isEqualTo(ClosingReport.State.TO_COME);
        assertThatThrownBy(() -> handIn.handle(on(id, KEEPER), "Bericht", "Die Wartezeit ist um drei Wochen kürzer."))
                .isInstanceOf(RuleBroken.class);
        clock.pass(Duration.ofDays(91));
        assertThat(read.one(KEEPER, id).canReport()).isTrue();
        assertThat(read.one(AUDITOR, id).canReport()).isFalse();
        assertThat(read.one(KEEPER, id).reportState()).isEqualTo(ClosingReport.State.OWED);
        assertThat(read.one(KEEPER, id).reportDue()).contains(TODAY.plusDays(180));
        assertThatThrownBy(() -> ask.handle(on(id, KEEPER), applicant("A"))).isInstanceOf(RuleBroken.class);
        handIn.handle(on(id, KEEPER), "Bericht", "Die Wartezeit ist um drei Wochen kürzer.");
        assertThat(read.one(KEEPER, id).canReport()).isFalse();
        assertThat(read.one(KEEPER, id).confirms()).isFalse();
        assertThat(read.one(AUDITOR, id).confirms()).isFalse();
        assertThat(read.one(SECOND, id).confirms()).isTrue();
        assertThatThrownBy(() -> handIn.confirm(on(id, KEEPER), 1)).isInstanceOf(RuleBroken.class);
        handIn.sendBack(on(id, SECOND), 1, "Die Zahl stimmt nicht.");
        assertThat(read.one(KEEPER, id).canReport()).isTrue();
        handIn.handle(on(id, KEEPER), "Bericht", "Die Wartezeit ist um drei Wochen kürzer.");
        assertThat(read.one(KEEPER, id).reportState()).isEqualTo(ClosingReport.State.OWED);
        handIn.confirm(on(id, SECOND), 2);
        assertThat(read.one(SECOND, id).confirms()).isFalse();
        assertThat(read.one(KEEPER, id).reportState()).isEqualTo(ClosingReport.State.HANDED_IN);
    }

    @Test
    void whoever_has_not_the_duty_is_denied_each_act_before_anything_is_read() {
        var id = UUID.randomUUID();
        var member = new PartyKey(UUID.randomUUID());
        assertThatThrownBy(() -> found.handle(AUDITOR, NO_KEY, charter("Rat"))).isInstanceOf(Denied.class);
        assertThatThrownBy(() -> change.handle(on(id, AUDITOR), charter("Rat"), ""))
                .isInstanceOf(Denied.class);
        assertThatThrownBy(() -> add.handle(on(id, AUDITOR), ROTH, as(), Optional.empty()))
                .isInstanceOf(Denied.class);
        assertThatThrownBy(() -> end.handle(on(id, AUDITOR), member, TODAY)).isInstanceOf(Denied.class);
        assertThatThrownBy(() -> callOff.handle(on(id, AUDITOR), member)).isInstanceOf(Denied.class);
        assertThatThrownBy(() -> compose.handle(on(id, AUDITOR), Composition.FREE, List.of()))
                .isInstanceOf(Denied.class);
        assertThatThrownBy(() -> choose.handle(on(id, AUDITOR), Optional.empty()))
                .isInstanceOf(Denied.class);
        assertThatThrownBy(() -> ask.handle(on(id, AUDITOR), applicant("A"))).isInstanceOf(Denied.class);
        assertThatThrownBy(() -> admit.handle(on(id, AUDITOR), id, as(), CONSENT))
                .isInstanceOf(Denied.class);
        assertThatThrownBy(() -> decline.handle(on(id, AUDITOR), id, "Nein.", CONSENT))
                .isInstanceOf(Denied.class);
        assertThatThrownBy(() -> withdraw.handle(on(id, AUDITOR), id)).isInstanceOf(Denied.class);
        assertThatThrownBy(() -> handIn.confirm(on(id, AUDITOR), 1)).isInstanceOf(Denied.class);
        assertThatThrownBy(() -> handIn.sendBack(on(id, AUDITOR), 1, "Nein.")).isInstanceOf(Denied.class);
        assertThatThrownBy(() -> handIn.handle(on(id, AUDITOR), "Bericht", "Text"))
                .isInstanceOf(Denied.class);
        var reviewer = House.caller(Office.ALBERS, Role.REVIEWER);
        assertThatThrownBy(() -> read.all(reviewer)).isInstanceOf(Denied.class);
        assertThatThrownBy(() -> read.one(reviewer, id)).isInstanceOf(Denied.class);
    }

    @Test
    void to_another_department_a_body_does_not_exist() {
        var id = founded();
        assertThatThrownBy(() -> change.handle(on(id, STRANGER), charter("Rat"), ""))
                .isInstanceOf(Unknown.class);
        assertThatThrownBy(() -> read.one(STRANGER, id)).isInstanceOf(Unknown.class);
        assertThat(read.all(STRANGER)).isEmpty();
        assertThatThrownBy(() -> end.handle(on(id, KEEPER), new PartyKey(UUID.randomUUID()), TODAY))
                .isInstanceOfSatisfying(Unknown.class, e -> assertThat(e.what()).isEqualTo("member"));
        assertThatThrownBy(() -> callOff.handle(on(id, KEEPER), new PartyKey(UUID.randomUUID())))
                .isInstanceOfSatisfying(Unknown.class, e -> assertThat(e.what()).isEqualTo("member"));
    }

    @Test
    void whoever_saw_another_version_is_told_so() {
        var id = founded();
        var seen = new Target(id, KEEPER, Optional.of(7), NO_KEY);
        assertThatThrownBy(() -> change.handle(seen, charter("Rat"), ""))
                .isInstanceOfSatisfying(
                        Outdated.class, e -> assertThat(e.expectedByCaller()).isTrue());
        assertThat(noted(id)).containsExactly(BodyEntries.BODY_FOUNDED);
    }

    @Test
    void a_repeat_gets_the_first_answer_and_is_not_done_again() {
        var key = Optional.of("the same");
        var first = found.handle(KEEPER, key, charter("Beirat"));
        assertThat(found.handle(KEEPER, key, charter("Beirat"))).isEqualTo(first);
        assertThatThrownBy(() -> found.handle(KEEPER, key, charter("Rat"))).isInstanceOf(KeyReused.class);

        var joining = new Target(first.id(), KEEPER, Optional.empty(), Optional.of("joining"));
        var joined = add.handle(joining, ROTH, as(), Optional.empty());
        assertThat(add.handle(joining, ROTH, as(), Optional.empty())).isEqualTo(joined);
        assertThat(read.one(KEEPER, first.id()).members()).hasSize(1);
    }

    @Test
    void addresses_are_for_those_alone_who_keep_bodies() {
        var id = founded();
        add.handle(on(id, KEEPER), ROTH, as(), Optional.empty());
        var kept = read.one(KEEPER, id);
        assertThat(kept.isOpen()).isTrue();
        assertThat(kept.address(kept.members().get(0))).isPresent();
        var audited = read.one(AUDITOR, id);
        assertThat(audited.isOpen()).isFalse();
        assertThat(audited.address(audited.members().get(0))).isEmpty();
    }
}
