package org.vieraugen.application.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vieraugen.domain.testing.Office.ALBERS;
import static org.vieraugen.domain.testing.Office.DEMIR;
import static org.vieraugen.domain.testing.Office.LENT;
import static org.vieraugen.domain.testing.Office.NASSER;
import static org.vieraugen.domain.testing.Office.PETRENKO;
import static org.vieraugen.domain.testing.Office.YILMAZ;
import static org.vieraugen.domain.testing.Refusals.refused;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.Unknown;
import org.vieraugen.application.brake.HashingGate;
import org.vieraugen.application.secret.GoodPassword;
import org.vieraugen.application.testing.Gate;
import org.vieraugen.application.testing.House;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.access.AccessEntries;
import org.vieraugen.domain.access.AccessRequest;
import org.vieraugen.domain.access.Caller;
import org.vieraugen.domain.access.Denied;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.journal.Act;
import org.vieraugen.domain.journal.ActKind;
import org.vieraugen.domain.testing.Office;

/** One person asks for somebody's access and another gives it; each has one half of the link (F9), with which a password is chosen once. */
class GiveAccessTest {
    private static final StaffKey ADMIN = new StaffKey("admin");
    private static final Caller ASKING = House.caller(ADMIN, Role.ADMIN);
    private static final Caller GIVING = House.caller(PETRENKO, Role.OMBUDSPERSON);
    private static final String PASSWORD = "ein langes Kennwort";

    private final House house = new House(Office.office().again(NASSER, ADMIN, "office", Role.ADMIN));
    private final Gate gate = new Gate(house);
    private final GiveAccess access =
            new GiveAccess(gate.invitations, gate.accounts, house.departments, house.desk, house.clock);
    private final AcceptInvitation accept = new AcceptInvitation(
            gate.invitations,
            new GoodPassword((password, own) -> password.equals("von vielen benutzt")),
            gate.passwords,
            gate.hashing,
            new UseInvitation(gate.invitations, gate.accounts, house.desk, house.clock),
            house.departments,
            house.clock);

    private void noted(ActKind kind, StaffKey by, StaffKey whom) {
        assertThat(house.atDesk()).last().satisfies(act -> {
            assertThat(act.kind()).isEqualTo(kind);
            assertThat(act.by()).contains(by);
            assertThat(act.facts()).containsEntry("for", whom.text());
        });
    }

    @Test
    void F9_both_halves_together_open_the_account_and_neither_alone() {
        var first = access.ask(ASKING, ALBERS);
        noted(AccessEntries.ACCESS_ASKED, ADMIN, ALBERS);
        assertThat(access.waiting(GIVING)).containsExactly(new AccessRequest(ALBERS, ADMIN, house.clock.instant()));
        var second = access.give(GIVING, ALBERS);
        noted(AccessEntries.ACCESS_GIVEN, PETRENKO, ALBERS);
        assertThat(access.waiting(GIVING)).isEmpty();
        assertThat(accept.invited(first, Optional.empty())).isEmpty();
        assertThat(accept.invited(second, Optional.empty())).isEmpty();
        assertThat(accept.invited(first, Optional.of(second)))
                .hasValueSatisfying(person -> assertThat(person.key()).isEqualTo(ALBERS));
        accept.accept(first, Optional.of(second), PASSWORD);
        assertThat(gate.local.isRight(HashingGate.Lane.KNOWN, ALBERS, PASSWORD)).isTrue();
        assertThat(house.atDesk()).last().satisfies(act -> {
            assertThat(act.kind()).isEqualTo(AccessEntries.PASSWORD_CHOSEN);
            assertThat(act.by()).contains(ALBERS);
        });
        assertThatThrownBy(() -> accept.accept(first, Optional.of(second), PASSWORD))
                .isInstanceOfSatisfying(Unknown.class, e -> assertThat(e.what()).isEqualTo("invitation"));
    }

    @Test
    void F9_neither_whoever_asked_nor_whoever_it_is_about_gives_it_under_any_key() {
        access.ask(ASKING, ALBERS);
        refused("F9", () -> access.give(House.caller(ADMIN, Role.ADMIN), ALBERS));
        refused("F9", () -> access.give(House.caller(ALBERS, Role.ADMIN), ALBERS));
        // She stands in the chart twice.
        refused("F9", () -> access.give(House.caller(NASSER, Role.ADMIN), ALBERS));
        assertThat(access.waiting(GIVING)).hasSize(1);
        assertThat(house.atDesk()).extracting(Act::kind).containsExactly(AccessEntries.ACCESS_ASKED);
    }

    @Test
    void a_request_is_refused_by_anybody_of_them() {
        access.ask(ASKING, ALBERS);
        access.refuse(GIVING, ALBERS);
        noted(AccessEntries.ACCESS_REFUSED, PETRENKO, ALBERS);
        assertThat(access.waiting(GIVING)).isEmpty();
        assertThatThrownBy(() -> access.give(GIVING, ALBERS))
                .isInstanceOfSatisfying(Unknown.class, e -> assertThat(e.what()).isEqualTo("access-request"));
        access.ask(ASKING, ALBERS);
        access.refuse(ASKING, ALBERS);
        assertThat(access.waiting(GIVING)).isEmpty();
    }

    @Test
    void a_request_waits_a_week_and_a_link_is_good_for_a_week() {
        access.ask(ASKING, ALBERS);
        house.clock.pass(Duration.ofDays(7).minusSeconds(1));
        assertThat(access.waiting(GIVING)).hasSize(1);
        house.clock.pass(Duration.ofSeconds(2));
        assertThat(access.waiting(GIVING)).isEmpty();
        var first = access.ask(ASKING, ALBERS);
        var second = access.give(GIVING, ALBERS);
        house.clock.pass(GiveAccess.LINK.minusSeconds(1));
        assertThat(accept.invited(first, Optional.of(second))).isPresent();
        house.clock.pass(Duration.ofSeconds(1));
        assertThat(accept.invited(first, Optional.of(second))).isEmpty();
    }

    @Test
    void accounts_belong_to_the_own_department_and_others_help_out_only_while_nobody_there_can() {
        var stranger = House.caller(LENT, Role.ADMIN, Role.OMBUDSPERSON);
        // Nobody of the department has an account yet.
        access.ask(stranger, ALBERS);
        access.refuse(stranger, ALBERS);
        gate.has(ADMIN, PASSWORD);
        assertThatThrownBy(() -> access.ask(stranger, ALBERS))
                .isInstanceOf(Denied.class)
                .hasMessageContaining("another department");
        // Of the two who could give it one asked, and she stands in the chart twice: others help out.
        access.ask(ASKING, ALBERS);
        assertThat(access.waiting(stranger)).hasSize(1);
        gate.has(YILMAZ, PASSWORD);
        assertThat(access.waiting(stranger)).isEmpty();
        assertThatThrownBy(() -> access.give(stranger, ALBERS)).isInstanceOf(Unknown.class);
        // Whoever needs the account could not ask for it.
        assertThat(access.waiting(GIVING)).hasSize(1);
    }

    @Test
    void a_request_for_somebody_who_left_is_nobodys_business() {
        gate.invitations.keep(new AccessRequest(new StaffKey("nobody"), ADMIN, house.clock.instant()));
        assertThat(access.waiting(GIVING)).isEmpty();
    }

    @Test
    void whoever_has_not_the_duty_neither_asks_nor_gives() {
        var caller = House.caller(DEMIR, Role.COORDINATOR, Role.REVIEWER, Role.AUDITOR);
        for (var act : List.<ThrowingCallable>of(
                () -> access.ask(caller, ALBERS),
                () -> access.waiting(caller),
                () -> access.give(caller, ALBERS),
                () -> access.refuse(caller, ALBERS),
                () -> access.ask(GIVING, ALBERS))) {
            assertThatThrownBy(act).isInstanceOf(Denied.class);
        }
        assertThat(house.atDesk()).isEmpty();
    }

    @Test
    void a_password_that_is_too_easy_uses_no_link_up() {
        var link = gate.invitations.invite(ALBERS, house.clock.instant().plusSeconds(60));
        assertThatThrownBy(() -> accept.accept(link, Optional.empty(), "kurz")).isInstanceOf(Malformed.class);
        assertThatThrownBy(() -> accept.accept(link, Optional.empty(), "von vielen benutzt"))
                .isInstanceOf(Malformed.class);
        assertThat(gate.accounts.all()).isEmpty();
        accept.accept(link, Optional.empty(), PASSWORD);
        assertThat(gate.accounts.all()).containsExactly(ALBERS);
        assertThat(accept.invited(link, Optional.empty())).isEmpty();
    }

    @Test
    void a_link_that_was_used_while_the_password_was_hashed_sets_none() {
        var use = new UseInvitation(gate.invitations, gate.accounts, house.desk, house.clock);
        var link = gate.invitations.invite(ALBERS, house.clock.instant().plusSeconds(60));
        var other = house.organisation().staff(DEMIR);
        assertThatThrownBy(() -> use.handle(link, Optional.empty(), other, "hash"))
                .isInstanceOf(Unknown.class);
        gate.invitations.used(ALBERS);
        assertThatThrownBy(() ->
                        use.handle(link, Optional.empty(), house.organisation().staff(ALBERS), "hash"))
                .isInstanceOf(Unknown.class);
        assertThat(gate.accounts.all()).isEmpty();
        assertThat(house.atDesk()).isEmpty();
    }
}
