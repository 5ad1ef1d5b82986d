package org.vieraugen.web.api.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.access.SignIn;
import org.vieraugen.application.access.SignInSetting;
import org.vieraugen.application.access.SingleSignOn;
import org.vieraugen.application.brake.Slowing;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.access.Denied;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.testing.Office;
import org.vieraugen.web.api.Asking;
import org.vieraugen.web.api.access.SignInsResource.Answer;
import org.vieraugen.web.api.access.SignInsResource.Request;
import org.vieraugen.web.brake.Networks;
import org.vieraugen.web.failure.NotSignedIn;
import org.vieraugen.web.testing.Only;
import org.vieraugen.web.testing.PageRequest;

/** Programs sign in with a password, and a second factor where one is set up. */
class SignInsResourceTest {
    private static final String PASSWORD = "ein langes Kennwort";
    private static final byte[] APP = "app".getBytes(StandardCharsets.UTF_8);

    private final Asking asking = new Asking();

    @BeforeEach
    void begin() {
        asking.gate.has(Office.ALBERS, PASSWORD);
    }

    private SignInsResource signIns(boolean secondFactorRequired) {
        var gate = asking.gate;
        var house = asking.house;
        var signIn = new SignIn(
                gate.local,
                gate.seconds,
                gate.slowing,
                gate.devices,
                gate.opening,
                house.departments,
                house.desk,
                new SignInSetting(
                        false,
                        Optional.of(secondFactorRequired),
                        Optional.of(true),
                        Only.of(SingleSignOn.class, Map.of("isConfigured", given -> false))));
        var request = PageRequest.from("192.0.2.1");
        return new SignInsResource(
                signIn, asking.callers, asking.credentials, new Networks(request, Optional.empty(), false));
    }

    private Answer signedIn(String code, String device) {
        var answer = signIns(false).signIn(new Request("albers", PASSWORD, code, device));
        assertThat(answer.getStatus()).isEqualTo(201);
        return (Answer) answer.getEntity();
    }

    private void assertRefused(String kind, Request request) {
        assertThat(catchThrowableOfType(NotSignedIn.class, () -> signIns(false).signIn(request))
                        .kind())
                .isEqualTo(kind);
    }

    private void setUpApp() {
        asking.gate.factors.setTotp(Office.ALBERS, Optional.of(APP));
    }

    @Test
    void a_good_password_brings_a_token() {
        var answer = signedIn(null, null);
        assertThat(answer.staff()).isEqualTo("albers");
        assertThat(answer.name()).isEqualTo("Renate Albers");
        assertThat(answer.roles()).containsExactly(Role.COORDINATOR);
        assertThat(answer.until()).isAfter(asking.house.clock.instant());
        assertThat(asking.callers.caller(answer.token()))
                .hasValueSatisfying(caller -> assertThat(caller.staff()).isEqualTo(Office.ALBERS));
    }

    @Test
    void account_or_password_are_wrong_and_nobody_is_told_which() {
        assertRefused("wrong-password", new Request("albers", "ein anderes Kennwort", null, null));
        assertRefused("wrong-password", new Request("thal", PASSWORD, null, null));
    }

    @Test
    void a_second_factor_that_is_set_up_is_asked_for() {
        setUpApp();
        assertRefused("second-factor", new Request("albers", PASSWORD, null, null));
        assertRefused("second-factor", new Request("albers", PASSWORD, "wrong", null));
        assertRefused("second-factor", new Request("albers", PASSWORD, "0".repeat(10_000), null));
        assertThat(signedIn(asking.gate.code(APP), null).staff()).isEqualTo("albers");
    }

    @Test
    void whoever_must_set_one_up_first_gets_no_token() {
        assertThatThrownBy(() -> signIns(true).signIn(new Request("albers", PASSWORD, null, null)))
                .isInstanceOf(Denied.class);
        assertThat(asking.callers.session("token 1")).isEmpty();
    }

    @Test
    void a_program_that_signed_in_before_is_known_and_gets_in_whatever_others_try() {
        var device = signedIn(null, null).device();
        for (int i = 0; i < 100; i++) {
            try {
                signIns(false).signIn(new Request("albers", "ein anderes Kennwort", null, null));
            } catch (RuntimeException e) {
                // It is wrong, or too early.
            }
        }
        assertThatThrownBy(() -> signedIn(null, null)).isInstanceOf(Slowing.TooEarly.class);
        assertThatThrownBy(() -> signedIn(null, device + "x".repeat(500))).isInstanceOf(Slowing.TooEarly.class);
        assertThat(signedIn(null, device).staff()).isEqualTo("albers");
    }

    @Test
    void a_password_has_at_most_200_characters() {
        assertRefused("wrong-password", new Request("albers", "a".repeat(200), null, null));
        assertThatThrownBy(() -> signIns(false).signIn(new Request("albers", "a".repeat(201), null, null)))
                .isInstanceOfSatisfying(
                        Malformed.class, e -> assertThat(e.reason()).isEqualTo("too-long"));
    }

    @Test
    void account_and_password_must_be_said() {
        assertThatThrownBy(() -> signIns(false).signIn(new Request(null, PASSWORD, null, null)))
                .isInstanceOfSatisfying(
                        Malformed.class, e -> assertThat(e.field()).isEqualTo("account"));
        assertThatThrownBy(() -> signIns(false).signIn(new Request("albers", null, null, null)))
                .isInstanceOfSatisfying(
                        Malformed.class, e -> assertThat(e.field()).isEqualTo("password"));
    }

    @Test
    void whoever_is_signed_in_signs_out() {
        var token = signedIn(null, null).token();
        assertThatThrownBy(() -> signIns(false).signOut()).isInstanceOf(NotSignedIn.class);
        assertThat(asking.callers.caller(token)).isPresent();
        asking.header("Authorization", "Bearer " + token);
        signIns(false).signOut();
        assertThat(asking.callers.caller(token)).isEmpty();
    }
}
