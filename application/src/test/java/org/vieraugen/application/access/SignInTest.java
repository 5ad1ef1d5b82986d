package org.vieraugen.application.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vieraugen.domain.testing.Office.ALBERS;
import static org.vieraugen.domain.testing.Office.DEMIR;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.access.SignIn.At;
import org.vieraugen.application.access.SignIn.Factor;
import org.vieraugen.application.brake.Slowing;
import org.vieraugen.application.secret.Passkey;
import org.vieraugen.application.testing.Gate;
import org.vieraugen.application.testing.House;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.access.AccessEntries;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.testing.Office;

/** How staff sign in: with a password and a second factor, or with the city's service; who may not learn nothing. */
class SignInTest {
    private static final At SOMEWHERE = new At(Optional.of(new byte[] {1, 2, 3, 4}), Optional.empty());
    private static final String PASSWORD = "ein langes Kennwort";
    private static final StaffKey NOBODY = new StaffKey("nobody");

    private final House house = new House();
    private final Gate gate = new Gate(house);
    private final SignIn signIn = signIn(true, true);

    private static class Service implements SingleSignOn {
        @Override
        public boolean isConfigured() {
            return true;
        }

        @Override
        public Begun begin(URI back) {
            return new Begun(back, "", "", "");
        }

        @Override
        public Proven end(Begun begun, URI back, URI answer) {
            return new Proven("albers", Optional.empty(), "");
        }

        @Override
        public Optional<URI> end(String idToken, URI back) {
            return Optional.empty();
        }
    }

    private SignIn signIn(boolean required, boolean local) {
        return new SignIn(
                gate.local,
                gate.seconds,
                gate.slowing,
                gate.devices,
                gate.opening,
                house.departments,
                house.desk,
                new SignInSetting(false, Optional.of(required), Optional.of(local), new Service()));
    }

    @Test
    void a_second_factor_that_is_required_and_not_set_up_leaves_a_session_in_which_only_that_can_be_done() {
        gate.has(ALBERS, PASSWORD);
        var first = signIn.handle(ALBERS, PASSWORD, SOMEWHERE).orElseThrow();
        assertThat(first.staff()).isEqualTo(ALBERS);
        assertThat(first.wanted()).isEmpty();
        var opened = first.opened().orElseThrow();
        assertThat(opened.whole()).isFalse();
        assertThat(opened.name()).isEqualTo("Renate Albers");
        assertThat(opened.staff()).isEqualTo(ALBERS);
        assertThat(opened.roles()).containsExactly(Role.COORDINATOR);
        assertThat(opened.until()).isEqualTo(house.clock.instant().plus(Duration.ofHours(9)));
        assertThat(house.atDesk()).singleElement().satisfies(act -> {
            assertThat(act.kind()).isEqualTo(AccessEntries.SIGNED_IN);
            assertThat(act.by()).contains(ALBERS);
            assertThat(act.facts())
                    .containsEntry("by", "PASSWORD")
                    .containsEntry("device", "new")
                    .containsEntry("whole", "false");
        });
    }

    @Test
    void where_none_is_required_the_password_is_enough() {
        gate.has(ALBERS, PASSWORD);
        var opened = signIn(false, true)
                .handle(ALBERS, PASSWORD, SOMEWHERE)
                .flatMap(SignIn.First::opened)
                .orElseThrow();
        assertThat(opened.whole()).isTrue();
        assertThat(house.atDesk().get(0).facts()).doesNotContainKey("whole");
        // The browser is known from now on.
        signIn(false, true).handle(ALBERS, PASSWORD, new At(SOMEWHERE.network(), Optional.of(opened.device())));
        assertThat(house.atDesk().get(1).facts()).containsEntry("device", "known");
    }

    @Test
    void a_password_alone_opens_nothing_where_a_factor_is_set_up() {
        gate.has(ALBERS, PASSWORD);
        gate.factors.setTotp(ALBERS, Optional.of("app".getBytes(StandardCharsets.UTF_8)));
        gate.factors.addPasskey(ALBERS, "mine", new Passkey.Proven("c", "k", 1));
        var first = signIn.handle(ALBERS, PASSWORD, SOMEWHERE).orElseThrow();
        assertThat(first.opened()).isEmpty();
        assertThat(first.wanted()).containsExactlyInAnyOrder(Factor.CODE, Factor.PASSKEY);
        assertThat(house.atDesk()).isEmpty();
    }

    @Test
    void F13_a_wrong_password_and_a_name_that_nobody_has_look_the_same_and_leave_a_trace() {
        gate.has(ALBERS, PASSWORD);
        assertThat(signIn.handle(ALBERS, "falsch", SOMEWHERE)).isEmpty();
        int asked = gate.passwords.asked();
        assertThat(signIn.handle(NOBODY, "falsch", SOMEWHERE)).isEmpty();
        assertThat(gate.passwords.asked()).isEqualTo(asked + 1);
        assertThat(house.atDesk()).extracting(act -> act.kind()).containsOnly(AccessEntries.SIGN_IN_FAILED);
        assertThat(house.atDesk()).extracting(act -> act.by()).containsExactly(Optional.of(ALBERS), Optional.empty());
        assertThat(house.atDesk().get(0).facts())
                .containsEntry("by", "PASSWORD")
                .containsEntry("device", "new");
    }

    @Test
    void whoever_left_the_chart_does_not_sign_in() {
        gate.has(NOBODY, PASSWORD);
        assertThat(signIn.handle(NOBODY, PASSWORD, SOMEWHERE)).isEmpty();
        assertThat(house.atDesk()).extracting(act -> act.kind()).containsExactly(AccessEntries.SIGN_IN_FAILED);
    }

    @Test
    void whoever_guesses_is_slowed_and_a_known_browser_is_not_by_strangers() {
        gate.has(ALBERS, PASSWORD);
        var device = gate.devices.marked(Optional.empty(), ALBERS);
        assertThatThrownBy(() -> {
                    for (int i = 0; i < 10; i++) {
                        signIn.handle(ALBERS, "falsch", SOMEWHERE);
                    }
                })
                .isInstanceOf(Slowing.TooEarly.class);
        assertThatThrownBy(() -> signIn.handle(ALBERS, PASSWORD, SOMEWHERE)).isInstanceOf(Slowing.TooEarly.class);
        var known = new At(SOMEWHERE.network(), Optional.of(device));
        assertThat(signIn.handle(ALBERS, PASSWORD, known)).isPresent();
    }

    @Test
    void where_the_city_has_a_service_local_accounts_do_not_sign_in() {
        gate.has(ALBERS, PASSWORD);
        assertThat(signIn(true, false).handle(ALBERS, PASSWORD, SOMEWHERE)).isEmpty();
        assertThat(gate.passwords.asked()).isZero();
    }

    @Test
    void a_code_of_the_app_completes_it_once() {
        var secret = "app".getBytes(StandardCharsets.UTF_8);
        gate.factors.setTotp(ALBERS, Optional.of(secret));
        var code = gate.code(secret);
        var opened = signIn.withCode(ALBERS, code, SOMEWHERE).orElseThrow();
        assertThat(opened.whole()).isTrue();
        assertThat(house.atDesk().get(0).facts()).containsEntry("by", "CODE");
        assertThat(signIn.withCode(ALBERS, code, SOMEWHERE)).isEmpty();
        assertThat(house.atDesk()).last().satisfies(act -> {
            assertThat(act.kind()).isEqualTo(AccessEntries.SIGN_IN_FAILED);
            assertThat(act.facts()).containsEntry("by", "CODE");
        });
        house.clock.pass(Duration.ofSeconds(30));
        assertThat(signIn.withCode(ALBERS, gate.code(secret), SOMEWHERE)).isPresent();
    }

    @Test
    void a_recovery_code_completes_it_once() {
        gate.factors.setRecovery(ALBERS, List.of("AAAAA-BBBBB"));
        assertThat(signIn.withCode(ALBERS, "AAAAA-CCCCC", SOMEWHERE)).isEmpty();
        assertThat(signIn.withCode(ALBERS, "AAAAA-BBBBB", SOMEWHERE)).isPresent();
        assertThat(signIn.withCode(ALBERS, "AAAAA-BBBBB", SOMEWHERE)).isEmpty();
        assertThat(signIn.withCode(NOBODY, "AAAAA-BBBBB", SOMEWHERE)).isEmpty();
    }

    @Test
    void a_passkey_completes_it_and_its_counter_is_kept() {
        gate.factors.addPasskey(ALBERS, "mine", new Passkey.Proven("c", "k", 1));
        var opened = signIn.withPasskey(ALBERS, Gate.ORIGIN, Gate.CHALLENGE, Gate.GOOD_ANSWER, SOMEWHERE);
        assertThat(opened).isPresent();
        assertThat(gate.factors.passkeys(ALBERS).get(0).proven().uses()).isEqualTo(2);
        assertThat(house.atDesk().get(0).facts()).containsEntry("by", "PASSKEY");
        assertThatThrownBy(() -> signIn.withPasskey(ALBERS, Gate.ORIGIN, Gate.CHALLENGE, "bad", SOMEWHERE))
                .isInstanceOf(Malformed.class);
        assertThat(house.atDesk()).last().satisfies(act -> {
            assertThat(act.kind()).isEqualTo(AccessEntries.SIGN_IN_FAILED);
            assertThat(act.facts()).containsEntry("by", "PASSKEY");
        });
    }

    @Test
    void whoever_left_between_password_and_factor_gets_no_session() {
        gate.factors.setRecovery(NOBODY, List.of("AAAAA-BBBBB"));
        assertThat(signIn.withCode(NOBODY, "AAAAA-BBBBB", SOMEWHERE)).isEmpty();
        assertThat(house.atDesk()).isEmpty();
    }

    @Test
    void F9_the_service_narrows_roles_and_never_widens_them() {
        var proven = new SingleSignOn.Proven("demir", Optional.of(Set.of(Role.REVIEWER, Role.ADMIN)), "token");
        var opened = signIn.withService(proven, SOMEWHERE).orElseThrow();
        assertThat(opened.roles()).containsExactly(Role.REVIEWER);
        assertThat(opened.whole()).isTrue();
        assertThat(house.atDesk().get(0).facts()).containsEntry("by", "SERVICE");
        var all = signIn.withService(new SingleSignOn.Proven("demir", Optional.empty(), "token"), SOMEWHERE);
        assertThat(all.orElseThrow().roles()).containsExactlyInAnyOrder(Role.COORDINATOR, Role.REVIEWER);
        assertThat(signIn.withService(new SingleSignOn.Proven("nobody", Optional.empty(), "token"), SOMEWHERE))
                .isEmpty();
        assertThat(signIn.withService(new SingleSignOn.Proven("no such key!", Optional.empty(), ""), SOMEWHERE))
                .isEmpty();
    }

    @Test
    void the_caller_of_a_token_has_the_roles_held_now() {
        var callers = new Callers(gate.sessions, house.departments, house.clock);
        var token = gate.sessions.open(
                DEMIR,
                true,
                Optional.of(Set.of(Role.REVIEWER)),
                house.clock.instant().plusSeconds(60));
        assertThat(callers.caller(token)).hasValueSatisfying(caller -> {
            assertThat(caller.staff()).isEqualTo(DEMIR);
            assertThat(caller.roles()).containsExactly(Role.REVIEWER);
        });
        house.become(Office.office().withoutReviewers());
        assertThat(callers.caller(token).orElseThrow().roles()).isEmpty();
        house.clock.pass(Duration.ofMinutes(2));
        assertThat(callers.caller(token)).isEmpty();
    }

    @Test
    void a_session_that_is_not_whole_or_whose_owner_left_calls_for_nobody() {
        var callers = new Callers(gate.sessions, house.departments, house.clock);
        var until = house.clock.instant().plusSeconds(60);
        var half = gate.sessions.open(DEMIR, false, Optional.empty(), until);
        assertThat(callers.caller(half)).isEmpty();
        assertThat(callers.session(half))
                .hasValueSatisfying(session -> assertThat(session.staff()).isEqualTo(DEMIR));
        assertThat(callers.caller(gate.sessions.open(NOBODY, true, Optional.empty(), until)))
                .isEmpty();
        var token = gate.sessions.open(DEMIR, true, Optional.empty(), until);
        callers.signOut(token);
        assertThat(callers.caller(token)).isEmpty();
        assertThat(callers.session(token)).isEmpty();
    }

    @Test
    void how_one_signs_in_is_as_configured() {
        var none = new Service() {
            @Override
            public boolean isConfigured() {
                return false;
            }
        };
        var city = new Service();
        assertThat(new SignInSetting(false, Optional.empty(), Optional.empty(), none))
                .satisfies(setting -> {
                    assertThat(setting.isLocal()).isTrue();
                    assertThat(setting.isSecondFactorRequired()).isTrue();
                });
        assertThat(new SignInSetting(true, Optional.empty(), Optional.empty(), city))
                .satisfies(setting -> {
                    assertThat(setting.isLocal()).isFalse();
                    assertThat(setting.isSecondFactorRequired()).isFalse();
                });
        assertThat(new SignInSetting(true, Optional.of(true), Optional.of(true), city))
                .satisfies(setting -> {
                    assertThat(setting.isLocal()).isTrue();
                    assertThat(setting.isSecondFactorRequired()).isTrue();
                });
    }
}
