package org.vieraugen.web.portal.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vieraugen.domain.testing.Office.ALBERS;
import static org.vieraugen.domain.testing.Office.WIRTH;

import jakarta.ws.rs.core.Response;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigValue;
import org.eclipse.microprofile.config.spi.ConfigBuilder;
import org.eclipse.microprofile.config.spi.ConfigProviderResolver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vieraugen.application.account.GiveAccess;
import org.vieraugen.application.identity.KeyRotation.Phase;
import org.vieraugen.application.identity.RotateKeys;
import org.vieraugen.application.testing.House;
import org.vieraugen.application.testing.MemoryRotation;
import org.vieraugen.domain.access.AccessRequest;
import org.vieraugen.domain.access.Denied;
import org.vieraugen.domain.department.Department;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.testing.Office;
import org.vieraugen.web.portal.Screen;
import org.vieraugen.web.portal.Typed;
import org.vieraugen.web.portal.account.AdministrationPage.Setting;
import org.vieraugen.web.portal.account.AdministrationPage.Shown;

/** The administrator sees the own department and the settings, and no secret; access is asked for and given by another. */
class AdministrationPageTest {
    private static final StaffKey ADMIN = new StaffKey("admin");

    private final House house = new House(Office.office().again(WIRTH, ADMIN, "office", Role.ADMIN));
    private final Screen screen = new Screen(house).at("/staff/administration").by(ADMIN);
    private final MemoryRotation rotation = new MemoryRotation(house.clock);
    private final GiveAccess access =
            new GiveAccess(screen.gate.invitations, screen.gate.accounts, house.departments, house.desk, house.clock);
    private final AdministrationPage page = new AdministrationPage(
            screen.pages,
            screen.visitor,
            screen.desk,
            house.departments,
            screen.gate.accounts,
            access,
            new RotateKeys(rotation));
    private final Map<String, String> settings = new HashMap<>();

    /** The settings of this test, as the server would hand them on. */
    private final class Settings extends ConfigProviderResolver {
        @Override
        public Config getConfig() {
            return as(
                    Config.class,
                    (self, called, values) -> called.getName().equals("getPropertyNames")
                            ? settings.keySet()
                            : value((String) values[0]));
        }

        private ConfigValue value(String name) {
            return as(ConfigValue.class, (self, called, values) -> switch (called.getName()) {
                case "getName" -> name;
                case "getValue" -> settings.get(name).isEmpty() ? null : settings.get(name);
                default -> settings.get(name).isEmpty() ? null : "server.env";
            });
        }

        private <T> T as(Class<T> type, InvocationHandler answers) {
            return type.cast(Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {type}, answers));
        }

        @Override
        public Config getConfig(ClassLoader loader) {
            return getConfig();
        }

        @Override
        public ConfigBuilder getBuilder() {
            throw new UnsupportedOperationException();
        }

        @Override
        public void registerConfig(Config config, ClassLoader loader) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void releaseConfig(Config config) {
            throw new UnsupportedOperationException();
        }
    }

    @BeforeEach
    void configured() {
        ConfigProviderResolver.setInstance(new Settings());
    }

    @AfterEach
    void unconfigured() {
        ConfigProviderResolver.setInstance(null);
    }

    private Shown shown(int status, Response answer) {
        assertThat(answer.getStatus()).isEqualTo(status);
        return screen.shown(Shown.class);
    }

    private Shown now() {
        return shown(200, page.show(Screen.info()));
    }

    private Shown asked(int status, Typed typed) {
        return shown(status, page.ask(typed, Screen.info()));
    }

    private List<AccessRequest> waiting() {
        return access.waiting(House.caller(ALBERS, Role.ADMIN));
    }

    @Test
    void the_own_department_is_shown_and_who_has_an_account() {
        screen.gate.has(ALBERS, "ein langes Kennwort");
        var shown = now();
        assertThat(shown.departments()).extracting(Department::key).containsExactly(Office.FOREIGNERS);
        assertThat(shown.accounts()).containsExactly(ALBERS);
        assertThat(shown.asked()).isEmpty();
    }

    @Test
    void settings_stand_in_order_with_their_source_and_others_do_not() {
        settings.putAll(Map.of("vieraugen.b", "2", "vieraugen.a", "1", "java.home", "/usr", "vieraugen.none", ""));
        assertThat(now().settings())
                .containsExactly(
                        new Setting("vieraugen.a", "1", "server.env"),
                        new Setting("vieraugen.b", "2", "server.env"),
                        new Setting("vieraugen.none", "", ""));
    }

    @ParameterizedTest
    @CsvSource({
        "vieraugen.mail.password, •••",
        "vieraugen.sso.client-secret, •••",
        "vieraugen.seal.key, •••",
        "vieraugen.password.file, sesam",
        "vieraugen.keys, sesam"
    })
    void the_value_of_a_secret_is_never_shown(String name, String value) {
        settings.put(name, "sesam");
        assertThat(now().settings()).containsExactly(new Setting(name, value, "server.env"));
        assertThat(Screen.html(page.show(Screen.info())).contains("sesam")).isEqualTo(value.equals("sesam"));
    }

    @Test
    void F9_whoever_asks_for_access_sees_the_first_half_once() {
        var shown = asked(200, screen.typed("staff", "albers"));
        assertThat(shown.asked()).hasValueSatisfying(asked -> {
            assertThat(asked.name()).isEqualTo("Renate Albers");
            assertThat(asked.half()).isNotBlank();
        });
        assertThat(waiting()).extracting(AccessRequest::staff).containsExactly(ALBERS);
        assertThat(now().asked()).isEmpty();
    }

    @Test
    void nobody_is_asked_for_by_an_empty_an_odd_or_a_stale_form() {
        assertThat(asked(422, screen.typed("staff", "")).typed().wrong("staff")).contains("missing");
        assertThat(asked(422, screen.typed("staff", "Frau Albers")).typed().wrong("staff"))
                .contains("bad-key");
        assertThat(asked(422, screen.typed("staff", "nobody")).typed().wrong("staff"))
                .contains("unknown");
        var stale = screen.typed("staff", "albers");
        screen.by(ADMIN);
        var shown = asked(422, stale);
        assertThat(shown.typed().isStale()).isTrue();
        assertThat(shown.typed().value("staff")).isEqualTo("albers");
        assertThat(waiting()).isEmpty();
    }

    @Test
    void keys_are_exchanged_on_a_press_and_it_shows_until_it_is_done() {
        assertThat(now().isRotating()).isFalse();
        var stale = screen.typed();
        screen.by(ADMIN);
        assertThat(shown(422, page.keys(stale, Screen.info())).isRotating()).isFalse();
        assertThat(rotation.begun()).isEmpty();
        Screen.leads(page.keys(screen.typed(), Screen.info()), "/de/staff/administration");
        assertThat(rotation.begun()).containsExactly(ADMIN);
        assertThat(now().isRotating()).isTrue();
        rotation.phase(Phase.REWRAPPING);
        assertThat(now().isRotating()).isTrue();
        rotation.phase(Phase.DONE);
        assertThat(now().isRotating()).isFalse();
    }

    @Test
    void nobody_else_sees_any_of_it() {
        screen.by(ALBERS);
        assertThatThrownBy(this::now).isInstanceOf(Denied.class);
        var typed = screen.typed("staff", "albers");
        assertThatThrownBy(() -> page.ask(typed, Screen.info())).isInstanceOf(Denied.class);
        assertThatThrownBy(() -> page.keys(typed, Screen.info())).isInstanceOf(Denied.class);
        assertThat(rotation.begun()).isEmpty();
    }
}
