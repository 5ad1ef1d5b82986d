package org.vieraugen.application.secret;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.department.StaffMember;
import org.vieraugen.domain.department.TeamKey;

class GoodPasswordTest {
    private static final StaffMember PERSON = person();

    private static final GoodPassword GOOD = new GoodPassword((password, own) -> password.equals("von vielen benutzt"));

    private static StaffMember person() {
        return new StaffMember(new StaffKey("s90"), "Renate Al-Bers", new TeamKey("office"), Set.of(), Set.of());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "elf zeichen",
                "",
                "Vier-Augen-2026!",
                "VIERAUGEN vieraugen",
                "meine renate 1234",
                "renate.renate",
                "von vielen benutzt"
            })
    void too_short_or_too_easy_to_guess(String password) {
        assertThatThrownBy(() -> GOOD.check(password, PERSON)).isInstanceOf(Malformed.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ein albernes Huhn lacht",
                "zwölf Zeichen",
                "1234 5678 9012",
                "kein Großbuchstabe nötig",
                "密码密码密码密码密码密码"
            })
    void any_sentence_of_twelve_characters_is_good(String password) {
        assertThatCode(() -> GOOD.check(password, PERSON)).doesNotThrowAnyException();
    }
}
