package org.vieraugen.mail.incoming.part;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vieraugen.domain.mail.Correspondent;

class MailboxTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "maria@example.org | maria@example.org | ''",
                "Maria Muster <maria@example.org> | maria@example.org | Maria Muster",
                "\"Muster, Maria\" <maria@example.org> | maria@example.org | Muster, Maria",
                "\"Maria \\\"M\\\" Muster\" <m@example.org> | m@example.org | Maria \"M\" Muster",
                "maria@example.org (Maria Muster) | maria@example.org | Maria Muster",
                "=?utf-8?Q?J=C3=B6rg?= <j@example.org> | j@example.org | Jörg",
                "\"=?utf-8?Q?J=C3=B6rg?=\" <j@example.org> | j@example.org | Jörg",
                "<beschwerde+k7f3@stadt.example> | beschwerde+k7f3@stadt.example | ''",
                "Maria <maria@example.org | maria@example.org | Maria",
                "maria at example | maria at example | ''",
                "MAILER-DAEMON <> | '' | MAILER-DAEMON",
                "\"a <b@c>\" <real@example.org> | real@example.org | a <b@c>",
            })
    void a_person_is_an_address_and_a_name(String raw, String address, String name) {
        assertThat(Mailboxes.allOf(raw)).containsExactly(new Correspondent(address, name));
    }

    @Test
    void lists_and_groups_are_their_members() {
        assertThat(Mailboxes.allOf("Amt: a@example.org, \"B, C\" <b@example.org>;, c@example.org,,"))
                .extracting(Correspondent::address)
                .containsExactly("a@example.org", "b@example.org", "c@example.org");
        assertThat(Mailboxes.allOf("undisclosed-recipients:;")).isEmpty();
        assertThat(Mailboxes.allOf("a@example.org,".repeat(5_000))).hasSize(Limits.ADDRESSES);
    }

    @Test
    void an_address_has_something_on_both_sides() {
        assertThat(new Correspondent("Maria@Example.org", "").localPart()).isEqualTo("maria");
        assertThat(new Correspondent("@example.org", "").isAddress()).isFalse();
        assertThat(new Correspondent("maria@", "").isAddress()).isFalse();
        assertThat(new Correspondent("x".repeat(1_000), "y".repeat(1_000)).address())
                .hasSize(320);
    }
}
