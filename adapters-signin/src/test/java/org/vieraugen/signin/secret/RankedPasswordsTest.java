package org.vieraugen.signin.secret;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RankedPasswordsTest {
    private final RankedPasswords passwords = new RankedPasswords();

    private boolean isCommon(String password) {
        return passwords.isCommon(password, List.of("Renate Albers", "s90", "vieraugen"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "123456789012",
                "qwertyuiop123",
                "passwordpassword",
                "Password123!",
                "iloveyou1234",
                "1q2w3e4r5t6y",
                "aaaaaaaaaaaaaaaa",
                "abcdefghijkl",
                "qwertzuiop",
                "p@ssw0rd2024"
            })
    void what_everybody_takes_is_refused(String password) {
        assertThat(isCommon(password)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ein albernes Huhn lacht",
                "vier-augen-sehen-mehr",
                "kein Großbuchstabe nötig",
                "密码就是这样的一句话吧好的",
                "Ku7-frat-Lomp-93"
            })
    void a_sentence_is_not(String password) {
        assertThat(isCommon(password)).isFalse();
    }
}
