package org.vieraugen.application.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is missing or wrong is said at once, by name. */
class SettingsTest {
    @TempDir
    Path folder;

    private final Map<String, String> city = new HashMap<>();

    @BeforeEach
    void aCity() {
        city.putAll(Map.of(
                "database.password", "geheim",
                "database.owner.password", "geheim",
                "vieraugen.address", "https://beschwerde.example.org",
                "vieraugen.departments.folder", folder.toString(),
                "vieraugen.keys.folder", folder.resolve("keys").toString(),
                "vieraugen.seal.none", "true",
                "vieraugen.mail.host", "mail.example.org",
                "vieraugen.mail.from", "beschwerde@stadt.example"));
        Settings.ALL.stream()
                .map(Setting::name)
                .filter(name -> name.startsWith("vieraugen.authority."))
                .forEach(name -> city.put(name, "Stadt Beispielstadt"));
        city.put("vieraugen.authority.mail", "beschwerde@stadt.example");
        city.put("vieraugen.authority.leave", "https://www.wetter.de/");
    }

    private static Map<String, String> problems(Map<String, String> given) {
        return Settings.problems(new Values(name -> Optional.ofNullable(given.get(name))));
    }

    private String said(String name) {
        return problems(city).getOrDefault(name, "nothing");
    }

    @Test
    void a_city_that_has_set_nothing_reads_every_setting_that_it_needs_at_once() {
        assertThat(problems(Map.of()).keySet())
                .containsExactlyInAnyOrderElementsOf(Settings.ALL.stream()
                        .filter(setting -> !setting.use().isEmpty())
                        .map(Setting::name)
                        .filter(name -> !name.matches(".*(pin-file|secret-file|mail\\.password)"))
                        .toList())
                .contains(
                        "database.password",
                        "database.owner.password",
                        "vieraugen.keys.folder",
                        "vieraugen.mail.host",
                        "vieraugen.mail.from",
                        "vieraugen.address",
                        "vieraugen.authority.name",
                        "vieraugen.authority.enforcement",
                        "vieraugen.authority.leave",
                        "vieraugen.departments.folder",
                        "vieraugen.seal.file");
    }

    @Test
    void each_line_begins_with_the_setting_and_is_one() {
        assertThat(problems(Map.of("http.port", "x", "vieraugen.seal.file", "/nowhere")))
                .allSatisfy((name, said) -> assertThat(said).startsWith(name).doesNotContain("\n"));
    }

    @Test
    void a_city_with_all_of_them_starts_and_each_one_missing_is_named_alone() {
        assertThat(problems(city)).isEmpty();
        for (var name : Map.copyOf(city).keySet()) {
            var one = new HashMap<>(city);
            one.remove(name);
            assertThat(problems(one).keySet())
                    .containsExactly(name.equals("vieraugen.seal.none") ? "vieraugen.seal.file" : name);
        }
    }

    @Test
    void blanks_are_as_good_as_nothing() {
        city.put("vieraugen.mail.host", "  ");
        assertThat(said("vieraugen.mail.host")).contains("is not set", "mail server");
    }

    @Test
    void the_try_out_needs_its_keys_alone_and_no_TLS() {
        assertThat(problems(Map.of("vieraugen.tryout", "true", "vieraugen.keys.folder", "data/keys")))
                .isEmpty();
        assertThat(problems(Map.of("vieraugen.tryout", "true")).keySet()).containsExactly("vieraugen.keys.folder");
        assertThat(problems(Map.of(
                        "vieraugen.tryout", "true",
                        "vieraugen.keys.folder", "data/keys",
                        "vieraugen.address", "http://localhost:9080",
                        "vieraugen.oidc.issuer", "http://localhost:8080/realms/city")))
                .isEmpty();
    }

    @Test
    void a_city_is_reached_and_signs_in_with_TLS() {
        city.put("vieraugen.address", "http://beschwerde.example.org");
        city.put("vieraugen.oidc.issuer", "http://sso.example.org");
        assertThat(problems(city).keySet()).containsExactly("vieraugen.address", "vieraugen.oidc.issuer");
        assertThat(said("vieraugen.address")).contains("https://", "vieraugen.tryout=true");
    }

    @Test
    void a_seal_is_a_file_or_a_module_and_has_a_secret_or_there_is_none() throws Exception {
        var file = Files.createFile(folder.resolve("seal.p12")).toString();
        city.remove("vieraugen.seal.none");
        city.put("vieraugen.seal.file", file);
        assertThat(problems(city).keySet()).containsExactly("vieraugen.seal.secret-file");
        city.put("vieraugen.seal.secret-file", file);
        assertThat(problems(city)).isEmpty();
        city.remove("vieraugen.seal.file");
        city.put("vieraugen.seal.pkcs11-config", file);
        assertThat(problems(city)).isEmpty();
        city.remove("vieraugen.seal.pkcs11-config");
        city.put("vieraugen.seal.none", "false");
        assertThat(said("vieraugen.seal.file")).contains("vieraugen.seal.none=true");
    }

    @ParameterizedTest
    @CsvSource({
        "http.port, 0, is no number from 1 to 65535",
        "http.port, neun, is no number",
        "vieraugen.mailbox.poll, 61, is no number from 1 to 60",
        "vieraugen.mailbox.poll, 99999999999999999999, is no number",
        "vieraugen.digest.hour, -1, is no number from 0 to 23",
        "vieraugen.seal.none, ture, is not true or false",
        "vieraugen.address, beschwerde.example.org, https://",
        "vieraugen.address, https://, https://",
        "vieraugen.departments.folder, /nowhere/at/all, is no folder",
        "vieraugen.signatures.trusted, /nowhere/at/all, is no file",
        "vieraugen.mail.from, beschwerde, is no mail address",
        "vieraugen.door.open-networks, '10.0.0.0/8, intranet', intranet is no network",
    })
    void a_wrong_value_is_shown_with_what_may_stand_there(String name, String value, String reason) {
        city.put(name, value);
        assertThat(problems(city).keySet()).containsExactly(name);
        assertThat(said(name)).startsWith(name + ": ").contains(reason);
    }

    @ParameterizedTest
    @CsvSource({
        "http.port, 80",
        "vieraugen.mailbox.poll, 60",
        "vieraugen.mail.bounces, FALSE",
        "vieraugen.door.open-networks, none",
        "vieraugen.door.open-networks, '10.20.0.0/16, ::1/128, 192.168.1.1'",
        "vieraugen.authority.leave, https://www.wetter.de/",
    })
    void a_good_value_is_taken(String name, String value) {
        city.put(name, value);
        assertThat(problems(city)).isEmpty();
    }

    @Test
    void no_secret_is_shown() {
        city.put("vieraugen.mail.user", "bote");
        assertThat(said("vieraugen.mail.password")).contains("is not set");
        city.put("vieraugen.mail.password", "streng-geheim");
        city.put("http.port", "x");
        assertThat(String.join("\n", problems(city).values())).doesNotContain("geheim");
    }
}
