package org.vieraugen.application.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is read at the start, and what is said of it. */
class SettingsCheckTest {
    @OpenedAtStart({"vieraugen.seal", "vieraugen.keys.folder"})
    static final class Sealing {}

    @OpenedAtStart(value = "http.port", always = true)
    static final class Port {}

    private static boolean isMade(Class<?> type, Map<String, String> set, Map<String, String> wrong) {
        return SettingsCheck.isToBeMade(
                type.getAnnotation(OpenedAtStart.class), new Values(name -> Optional.ofNullable(set.get(name))), wrong);
    }

    @Test
    void what_no_setting_leads_to_is_read_only_where_it_always_is() {
        assertThat(isMade(Sealing.class, Map.of("vieraugen.mail.host", "mail"), Map.of()))
                .isFalse();
        assertThat(isMade(Sealing.class, Map.of("vieraugen.seal.alias", "amt"), Map.of()))
                .isTrue();
        assertThat(isMade(Sealing.class, Map.of("vieraugen.keys.folder", "keys"), Map.of()))
                .isTrue();
        assertThat(isMade(Port.class, Map.of(), Map.of())).isTrue();
    }

    @Test
    void nothing_is_said_twice_about_a_setting() {
        var set = Map.of("vieraugen.keys.folder", "keys", "vieraugen.seal.file", "/nowhere", "http.port", "x");
        assertThat(isMade(Sealing.class, set, Map.of("vieraugen.seal.file", "is no file")))
                .isFalse();
        assertThat(isMade(Sealing.class, set, Map.of("http.port", "is no number")))
                .isTrue();
        assertThat(isMade(Port.class, set, Map.of("http.port", "is no number"))).isFalse();
    }

    @Test
    void a_reason_is_the_sentence_that_was_thrown_and_not_where_it_was_injected() {
        var thrown = new IllegalStateException("the keyset is missing", new IOException("deeper"));
        assertThat(Reason.of(new RuntimeException(thrown)))
                .isEqualTo("java.lang.IllegalStateException: the keyset is missing");
        assertThat(Reason.of(new jakarta.enterprise.inject.CreationException(new InvocationTargetException(thrown))))
                .isEqualTo("the keyset is missing");
        assertThat(Reason.of(new IOException("/etc/keys"))).isEqualTo("IOException /etc/keys");
        assertThat(Reason.of(new IOException())).isEqualTo("IOException");
    }
}
