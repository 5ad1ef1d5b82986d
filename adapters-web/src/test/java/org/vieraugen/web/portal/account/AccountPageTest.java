package org.vieraugen.web.portal.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vieraugen.domain.testing.Office.ALBERS;

import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vieraugen.application.account.ChangeAccount;
import org.vieraugen.application.account.OwnAccount;
import org.vieraugen.application.account.ProveOwner;
import org.vieraugen.application.account.ReadAccount;
import org.vieraugen.application.secret.GoodPassword;
import org.vieraugen.application.secret.Passkey;
import org.vieraugen.application.testing.Gate;
import org.vieraugen.application.testing.House;
import org.vieraugen.domain.access.AccessEntries;
import org.vieraugen.domain.conflict.CaseParts;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.journal.Act;
import org.vieraugen.web.failure.NotSignedIn;
import org.vieraugen.web.portal.Screen;
import org.vieraugen.web.portal.Typed;
import org.vieraugen.web.portal.account.AccountPage.Shown;

/** The own account is changed by whoever proves once more who it is; what is shown once is shown once. */
class AccountPageTest {
    private static final String PASSWORD = "ein langes Kennwort";
    private static final byte[] APP = "app".getBytes(StandardCharsets.UTF_8);

    private final House house = new House();
    private final Screen screen = new Screen(house).at("/staff/account").by(ALBERS);
    private final Gate gate = screen.gate;
    private final ProveOwner prove = new ProveOwner(gate.local, gate.seconds, gate.factors, gate.slowing, house.clock);
    private final AccountPage page = new AccountPage(
            screen.pages,
            screen.visitor,
            screen.desk,
            new OwnAccount(
                    prove,
                    new GoodPassword((password, own) -> false),
                    gate.local,
                    gate.seconds,
                    gate.factors,
                    new ChangeAccount(gate.accounts, gate.factors, gate.sessions, house.departments, house.desk),
                    house.departments),
            new ReadAccount(gate.local, gate.factors, prove, house.journal, house.departments, house.clock),
            gate.codes,
            gate.passkeys);

    @BeforeEach
    void hasAPassword() {
        gate.has(ALBERS, PASSWORD);
        screen.by(ALBERS);
    }

    private Shown shown(int status, Response answer) {
        assertThat(answer.getStatus()).isEqualTo(status);
        return screen.shown(Shown.class);
    }

    private Shown now() {
        screen.at("/staff/account");
        return shown(200, page.show(Screen.info()));
    }

    private Shown changed(int status, String act, String... pairs) {
        return shown(status, page.change(act, screen.typed(pairs), Screen.info()));
    }

    private static void wrong(Shown shown, String field, String reason) {
        assertThat(shown.typed().wrongFields()).containsExactly(field);
        assertThat(shown.typed().wrong(field)).contains(reason);
        assertThat(shown.done()).isEmpty();
    }

    private Passkey passkey(String name) {
        gate.factors.addPasskey(ALBERS, name, new Passkey.Proven("c " + name, "k", 0));
        return gate.factors.passkeys(ALBERS).stream()
                .filter(key -> key.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void an_app_takes_the_secret_that_is_shown_and_stays_the_same_until_it_is_used() {
        var shown = now();
        assertThat(shown.whole()).isTrue();
        assertThat(shown.staff()).isEqualTo("albers");
        assertThat(shown.host()).isEqualTo("city.example");
        assertThat(shown.secret()).isEqualTo("app");
        assertThat(shown.picture()).startsWith("<svg");
        assertThat(shown.challenge()).isEqualTo(Gate.CHALLENGE);
        var kept = screen.visitor.words().get("account.secret");
        assertThat(kept).isNotNull();
        now();
        assertThat(screen.visitor.words()).containsEntry("account.secret", kept);
    }

    @Test
    void a_second_factor_is_set_up_with_a_code_of_the_app() {
        now();
        wrong(changed(422, "code", "code", "000000", "proof", PASSWORD), "code", "wrong-code");
        assertThat(screen.shown(Shown.class).typedIn("code").value("code")).isEqualTo("000000");
        assertThat(screen.shown(Shown.class).typedIn("passkey").all("code")).isEmpty();
        wrong(changed(422, "code", "code", gate.code(APP), "proof", "falsch"), "proof", "wrong-proof");
        var shown = changed(200, "code", "code", gate.code(APP), "proof", PASSWORD);
        assertThat(shown.done()).contains("code");
        assertThat(shown.account().code()).isTrue();
        assertThat(shown.secret()).isEmpty();
        assertThat(shown.picture()).isEmpty();
        assertThat(screen.visitor.words()).doesNotContainKey("account.secret");
    }

    @Test
    void a_code_without_a_secret_of_ours_is_none() {
        wrong(changed(422, "code", "code", gate.code(APP), "proof", PASSWORD), "code", "wrong-code");
    }

    @Test
    void an_app_is_given_up_with_a_proof() {
        gate.factors.setTotp(ALBERS, Optional.of(APP));
        wrong(changed(422, "no-code", "proof", "falsch"), "proof", "wrong-proof");
        var shown = screen.shown(Shown.class);
        assertThat(shown.proof("no-code")).isEqualTo("proof");
        assertThat(shown.proof("code")).isEqualTo("proof-code");
        assertThat(shown.account().code()).isTrue();
        assertThat(changed(200, "no-code", "proof", PASSWORD).account().code()).isFalse();
    }

    @Test
    void a_passkey_answers_the_challenge_that_this_browser_was_asked_once() {
        wrong(
                changed(422, "passkey", "name", "mine", "passkey", Gate.GOOD_ANSWER, "proof", PASSWORD),
                "passkey",
                "wrong-passkey");
        // The page that says so asks again.
        var shown = changed(200, "passkey", "name", "mine", "passkey", Gate.GOOD_ANSWER, "proof", PASSWORD);
        assertThat(shown.done()).contains("passkey");
        assertThat(shown.account().passkeys()).extracting(Passkey::name).containsExactly("mine");
    }

    @Test
    void one_passkey_is_removed_and_the_other_stays() {
        var first = passkey("first");
        var second = passkey("second");
        var refused = shown(422, page.removePasskey(second.id(), screen.typed("proof", "falsch"), Screen.info()));
        wrong(refused, "proof", "wrong-proof");
        assertThat(refused.proof(first)).isEqualTo("proof");
        assertThat(refused.proof(second)).isEqualTo("proof-" + second.id());
        assertThat(now().proof(first)).isEqualTo("proof-" + first.id());
        var gone = shown(200, page.removePasskey(second.id(), screen.typed("proof", PASSWORD), Screen.info()));
        assertThat(gone.done()).contains("passkey-gone");
        assertThat(gone.account().passkeys()).containsExactly(first);
    }

    @Test
    void recovery_codes_are_shown_this_once() {
        var shown = shown(200, page.recovery(screen.typed("proof", PASSWORD), Screen.info()));
        assertThat(shown.fresh()).hasSize(10);
        assertThat(shown.done()).contains("recovery");
        assertThat(now().fresh()).isEmpty();
        var refused = shown(422, page.recovery(screen.typed("proof", "falsch"), Screen.info()));
        assertThat(refused.fresh()).isEmpty();
        assertThat(refused.account().recoveryLeft()).isEqualTo(10);
    }

    @Test
    void a_new_password_takes_the_old_one_and_a_new_sign_in() {
        wrong(changed(422, "password", "before", "falsch", "password", "noch ein langes"), "before", "wrong-password");
        wrong(changed(422, "password", "before", PASSWORD, "password", "kurz"), "password", "out-of-range");
        assertThat(gate.accounts.passwordHash(ALBERS)).contains("hash of " + PASSWORD);
        Screen.leads(
                page.change(
                        "password",
                        screen.typed("before", PASSWORD, "password", "noch ein langes Kennwort"),
                        Screen.info()),
                "/de/staff/sign-in");
        assertThat(gate.accounts.passwordHash(ALBERS)).contains("hash of noch ein langes Kennwort");
        assertThat(screen.visitor.staffToken()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"password, before", "no-code, proof"})
    void after_too_many_mistakes_it_is_said_when_to_try_again_beside_the_field_of_the_secret(String act, String field) {
        Response answer = page.change(act, screen.typed(field, "falsch"), Screen.info());
        for (int i = 0; i < 50 && answer.getStatus() == 422; i++) {
            answer = page.change(act, screen.typed(field, "falsch"), Screen.info());
        }
        assertThat(answer.getStatus()).isEqualTo(429);
        assertThat(Long.parseLong(answer.getHeaderString("Retry-After"))).isPositive();
        wrong(screen.shown(Shown.class), field, "too-early");
    }

    @Test
    void a_sign_in_that_is_too_long_ago_changes_nothing() {
        house.clock.pass(Duration.ofMinutes(15));
        wrong(
                changed(422, "password", "before", PASSWORD, "password", "noch ein langes Kennwort"),
                "fresh",
                "not-fresh");
        assertThat(now().account().fresh()).isFalse();
        assertThat(gate.accounts.passwordHash(ALBERS)).contains("hash of " + PASSWORD);
    }

    @Test
    void a_stale_form_changes_nothing() {
        var stale = screen.typed("proof", PASSWORD);
        screen.by(ALBERS);
        var shown = shown(422, page.recovery(stale, Screen.info()));
        assertThat(shown.typed().isStale()).isTrue();
        assertThat(shown.account().recoveryLeft()).isZero();
    }

    @Test
    void whoever_must_set_up_a_second_factor_first_gets_this_far_and_a_stranger_does_not() {
        screen.visitor.signIn(gate.sessions.open(
                ALBERS, false, Optional.empty(), house.clock.instant().plusSeconds(600)));
        assertThat(now().whole()).isFalse();
        screen.visitor.signOut();
        assertThatThrownBy(this::now).isInstanceOf(NotSignedIn.class);
        var typed = new Typed(Map.of());
        assertThatThrownBy(() -> page.removePasskey(new UUID(0, 1), typed, Screen.info()))
                .isInstanceOf(NotSignedIn.class);
    }

    @Test
    void what_a_sign_in_was_made_with_is_said_in_words() {
        var shown = now();
        var frame = shown.frame();
        assertThat(shown.with(act(Map.of("device", "new", "factor", "APP", "other", "x"))))
                .isEqualTo(frame.say("account.fact.APP") + ", " + frame.say("account.fact.new"));
        assertThat(shown.with(act(Map.of()))).isEmpty();
    }

    private Act act(Map<String, String> facts) {
        return new Act(
                AccessEntries.PASSWORD_CHOSEN,
                CaseParts.COORDINATION,
                Optional.of(ALBERS),
                Role.COORDINATOR,
                house.clock.instant(),
                facts);
    }
}
