package org.vieraugen.application.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vieraugen.domain.testing.Office.ALBERS;
import static org.vieraugen.domain.testing.Office.DEMIR;
import static org.vieraugen.domain.testing.Refusals.malformed;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.access.Sessions.Session;
import org.vieraugen.application.account.OwnAccount.Owner;
import org.vieraugen.application.brake.Slowing;
import org.vieraugen.application.secret.GoodPassword;
import org.vieraugen.application.secret.Passkey;
import org.vieraugen.application.testing.Gate;
import org.vieraugen.application.testing.House;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.access.AccessEntries;
import org.vieraugen.domain.access.Denied;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.journal.Act;
import org.vieraugen.domain.journal.ActKind;

/** Whoever changes how the own account is protected proves once more who it is; all other sessions end, and it stands in the journal. */
class OwnAccountTest {
    private static final String PASSWORD = "ein langes Kennwort";
    private static final byte[] APP = "app".getBytes(StandardCharsets.UTF_8);

    private final House house = new House();
    private final Gate gate = new Gate(house);
    private final ProveOwner prove = new ProveOwner(gate.local, gate.seconds, gate.factors, gate.slowing, house.clock);
    private final ChangeAccount change =
            new ChangeAccount(gate.accounts, gate.factors, gate.sessions, house.departments, house.desk);
    private final OwnAccount own = new OwnAccount(
            prove,
            new GoodPassword((password, words) -> false),
            gate.local,
            gate.seconds,
            gate.factors,
            change,
            house.departments);
    private final ReadAccount read =
            new ReadAccount(gate.local, gate.factors, prove, house.journal, house.departments, house.clock);

    private final Gate.Session here = gate.open(ALBERS);
    private final Gate.Session elsewhere = gate.open(ALBERS);
    private final Gate.Session somebodyElses = gate.open(DEMIR);

    private Session session(Gate.Session which) {
        return gate.sessions.find(which.token(), house.clock.instant()).orElseThrow();
    }

    private final Session mine = session(here);

    private Owner owner(String secret) {
        return new Owner(mine, here.token(), secret);
    }

    private boolean isOpen(Gate.Session which) {
        return gate.sessions.find(which.token(), house.clock.instant()).isPresent();
    }

    private void changed(ActKind kind, String factor) {
        assertThat(house.atDesk()).last().satisfies(act -> {
            assertThat(act.kind()).isEqualTo(kind);
            assertThat(act.by()).contains(ALBERS);
            assertThat(act.as()).isEqualTo(Role.COORDINATOR);
            assertThat(act.facts()).isEqualTo(Map.of("factor", factor));
        });
        assertThat(isOpen(here)).isTrue();
        assertThat(isOpen(elsewhere)).isFalse();
        assertThat(isOpen(somebodyElses)).isTrue();
    }

    @Test
    void an_app_is_used_once_its_first_code_has_shown_that_it_works() {
        gate.has(ALBERS, PASSWORD);
        malformed("code", () -> own.useCodes(owner(PASSWORD), APP, "000000"));
        assertThat(gate.factors.totp(ALBERS)).isEmpty();
        var code = gate.code(APP);
        own.useCodes(owner(PASSWORD), APP, code);
        assertThat(gate.factors.totp(ALBERS))
                .hasValueSatisfying(secret -> assertThat(secret).isEqualTo(APP));
        // The code that showed it is used up.
        assertThat(gate.seconds.isCode(ALBERS, code)).isFalse();
        changed(AccessEntries.FACTOR_ADDED, "APP");
    }

    @Test
    void an_app_is_given_up() {
        gate.has(ALBERS, PASSWORD);
        gate.factors.setTotp(ALBERS, Optional.of(APP));
        own.stopCodes(owner(PASSWORD));
        assertThat(gate.factors.totp(ALBERS)).isEmpty();
        changed(AccessEntries.FACTOR_REMOVED, "APP");
    }

    @Test
    void a_passkey_is_added_under_a_name_and_removed() {
        gate.has(ALBERS, PASSWORD);
        malformed("name", () -> own.addPasskey(owner(PASSWORD), "", Gate.ORIGIN, Gate.CHALLENGE, Gate.GOOD_ANSWER));
        malformed("passkey", () -> own.addPasskey(owner(PASSWORD), "mine", Gate.ORIGIN, Gate.CHALLENGE, "bad"));
        own.addPasskey(owner(PASSWORD), "mine", Gate.ORIGIN, Gate.CHALLENGE, Gate.GOOD_ANSWER);
        var passkey = gate.factors.passkeys(ALBERS).get(0);
        assertThat(passkey.name()).isEqualTo("mine");
        changed(AccessEntries.FACTOR_ADDED, "PASSKEY");
        own.removePasskey(owner(PASSWORD), passkey.id());
        assertThat(gate.factors.passkeys(ALBERS)).isEmpty();
        changed(AccessEntries.FACTOR_REMOVED, "PASSKEY");
    }

    @Test
    void there_are_ten_passkeys_at_most() {
        gate.has(ALBERS, PASSWORD);
        for (int i = 0; i < 9; i++) {
            gate.factors.addPasskey(ALBERS, "key " + i, new Passkey.Proven("c" + i, "k", 0));
        }
        own.addPasskey(owner(PASSWORD), "the tenth", Gate.ORIGIN, Gate.CHALLENGE, Gate.GOOD_ANSWER);
        malformed(
                "name",
                () -> own.addPasskey(owner(PASSWORD), "one more", Gate.ORIGIN, Gate.CHALLENGE, Gate.GOOD_ANSWER));
        assertThat(gate.factors.passkeys(ALBERS)).hasSize(10);
    }

    @Test
    void ten_new_recovery_codes_take_the_place_of_those_before() {
        gate.has(ALBERS, PASSWORD);
        gate.factors.setRecovery(ALBERS, List.of("OLD"));
        var codes = own.newRecoveryCodes(owner(PASSWORD));
        assertThat(codes)
                .hasSize(10)
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("[2-9A-HJKMNP-Z]{5}-[2-9A-HJKMNP-Z]{5}"));
        assertThat(gate.factors.recoveryLeft(ALBERS)).isEqualTo(10);
        assertThat(gate.factors.useRecovery(ALBERS, "OLD")).isFalse();
        assertThat(gate.factors.useRecovery(ALBERS, codes.get(9))).isTrue();
        changed(AccessEntries.FACTOR_ADDED, "RECOVERY");
    }

    @Test
    void a_new_password_takes_the_old_one_and_no_code_does() {
        gate.has(ALBERS, PASSWORD);
        gate.factors.setTotp(ALBERS, Optional.of(APP));
        malformed("before", () -> own.changePassword(owner(gate.code(APP)), "noch ein langes Kennwort"));
        malformed("password", () -> own.changePassword(owner(PASSWORD), "kurz"));
        assertThat(gate.accounts.passwordHash(ALBERS)).contains("hash of " + PASSWORD);
        own.changePassword(owner(PASSWORD), "noch ein langes Kennwort");
        assertThat(gate.accounts.passwordHash(ALBERS)).contains("hash of noch ein langes Kennwort");
        assertThat(isOpen(here)).isFalse();
        assertThat(isOpen(elsewhere)).isFalse();
        assertThat(isOpen(somebodyElses)).isTrue();
        assertThat(house.atDesk()).last().satisfies(act -> {
            assertThat(act.kind()).isEqualTo(AccessEntries.PASSWORD_CHOSEN);
            assertThat(act.facts()).isEmpty();
        });
    }

    @Test
    void one_signs_out_everywhere() {
        own.signOutEverywhere(session(here));
        assertThat(isOpen(here)).isFalse();
        assertThat(isOpen(elsewhere)).isFalse();
        assertThat(isOpen(somebodyElses)).isTrue();
        assertThat(house.atDesk()).extracting(Act::kind).containsExactly(AccessEntries.SIGNED_OUT_EVERYWHERE);
    }

    @Test
    void password_code_or_recovery_code_prove_the_owner_and_nothing_else() {
        gate.has(ALBERS, PASSWORD);
        gate.factors.setTotp(ALBERS, Optional.of(APP));
        gate.factors.setRecovery(ALBERS, List.of("AAAAA-BBBBB"));
        prove.require(owner(PASSWORD));
        prove.require(owner(gate.code(APP)));
        prove.require(owner("AAAAA-BBBBB"));
        malformed("proof", () -> prove.require(owner("falsch")));
        malformed("proof", () -> own.stopCodes(owner("falsch")));
        malformed("proof", () -> own.removePasskey(owner("falsch"), UUID.randomUUID()));
        assertThat(house.atDesk()).isEmpty();
        assertThat(gate.factors.totp(ALBERS)).isPresent();
    }

    @Test
    void whoever_guesses_the_proof_is_slowed() {
        gate.has(ALBERS, PASSWORD);
        assertThatThrownBy(() -> {
                    for (int i = 0; i < 10; i++) {
                        try {
                            prove.require(owner("falsch"));
                        } catch (Malformed e) {
                            assertThat(e.field()).isEqualTo("proof");
                        }
                    }
                })
                .isInstanceOf(Slowing.TooEarly.class);
    }

    @Test
    void whoever_came_with_the_citys_service_has_nothing_to_be_asked_for() {
        prove.require(owner("anything"));
        // An app of one's own can be asked for.
        gate.factors.setTotp(ALBERS, Optional.of(APP));
        malformed("proof", () -> prove.require(owner("anything")));
        prove.require(owner(gate.code(APP)));
    }

    @Test
    void a_quarter_of_an_hour_after_the_sign_in_nothing_is_changed_any_more() {
        gate.has(ALBERS, PASSWORD);
        house.clock.pass(Duration.ofMinutes(15).minusSeconds(1));
        assertThat(prove.isFresh(mine)).isTrue();
        prove.require(owner(PASSWORD));
        house.clock.pass(Duration.ofSeconds(1));
        assertThat(prove.isFresh(mine)).isFalse();
        assertThatThrownBy(() -> own.stopCodes(owner(PASSWORD))).isInstanceOf(Denied.class);
        assertThatThrownBy(() -> own.newRecoveryCodes(owner(PASSWORD))).isInstanceOf(Denied.class);
        assertThatThrownBy(() -> own.changePassword(owner(PASSWORD), "noch ein langes Kennwort"))
                .isInstanceOf(Denied.class);
    }

    @Test
    void the_owner_sees_how_the_account_is_protected_and_what_happened_lately() {
        var bare = read.handle(mine);
        assertThat(bare.local()).isFalse();
        assertThat(bare.code()).isFalse();
        assertThat(bare.isProtected()).isFalse();
        assertThat(bare.isAsked()).isFalse();
        assertThat(bare.fresh()).isTrue();
        assertThat(bare.lately()).isEmpty();
        gate.has(ALBERS, PASSWORD);
        assertThat(read.handle(mine).local()).isTrue();
        assertThat(read.handle(mine).isAsked()).isTrue();
        gate.factors.addPasskey(ALBERS, "mine", new Passkey.Proven("c", "k", 1));
        assertThat(read.handle(mine).isProtected()).isTrue();
        assertThat(read.handle(mine).passkeys()).hasSize(1);
        gate.factors.setTotp(ALBERS, Optional.of(APP));
        gate.factors.setRecovery(ALBERS, List.of("A", "B"));
        var shown = read.handle(mine);
        assertThat(shown.code()).isTrue();
        assertThat(shown.isProtected()).isTrue();
        assertThat(shown.recoveryLeft()).isEqualTo(2);
    }

    @Test
    void lately_are_the_owners_last_twelve_sign_ins_and_changes_of_ninety_days() {
        house.desk.note(ALBERS, Set.of(Role.COORDINATOR), AccessEntries.SIGNED_IN, Map.of("by", "OLD"));
        house.clock.pass(Duration.ofDays(91));
        assertThat(read.handle(mine).lately()).isEmpty();
        assertThat(read.handle(mine).fresh()).isFalse();
        for (int i = 0; i < 13; i++) {
            house.desk.note(ALBERS, Set.of(Role.COORDINATOR), AccessEntries.SIGNED_IN, Map.of("by", i));
        }
        house.desk.note(ALBERS, Set.of(Role.COORDINATOR), AccessEntries.SEARCHED, Map.of("results", 1));
        house.desk.note(DEMIR, Set.of(Role.COORDINATOR), AccessEntries.SIGNED_IN, Map.of("by", "other"));
        assertThat(read.handle(mine).lately())
                .extracting(act -> act.facts().get("by"))
                .hasSize(12)
                .startsWith("12")
                .endsWith("1");
        house.clock.pass(Duration.ofDays(90));
        assertThat(read.handle(mine).lately()).hasSize(12);
    }
}
