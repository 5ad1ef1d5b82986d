package org.vieraugen.domain.mail.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vieraugen.domain.complaint.Names;
import org.vieraugen.domain.conflict.PairHistory;
import org.vieraugen.domain.mail.Addressed;
import org.vieraugen.domain.mail.Addressed.Field;
import org.vieraugen.domain.mail.Envelope;
import org.vieraugen.domain.testing.Office;

/** To whom else a mail was sent, as its reader sees it. */
class IncomingMailTest {
    private static IncomingMail mail() {
        var organisation = Office.office().noon(PairHistory.NONE).organisation();
        var parties = new Names(organisation, organisation.department(Office.FOREIGNERS)).in("");
        return new IncomingMail(
                new UUID(0, 7),
                Office.FOREIGNERS,
                List.of("office@amt.example"),
                Office.NOON,
                100,
                new MailHead(Optional.empty(), "", "", parties, false),
                Fate.NEW,
                1);
    }

    private static List<String> alsoTo(Addressed... addressed) {
        return mail().alsoTo(new Envelope(
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(),
                Arrays.asList(addressed),
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));
    }

    @Test
    void others_are_told_once_each() {
        assertThat(alsoTo(
                        new Addressed(Field.TO, "office@amt.example"),
                        new Addressed(Field.TO, "a@example.org"),
                        new Addressed(Field.CC, "b+c@example.org"),
                        new Addressed(Field.CC, "a@example.org")))
                .containsExactly("a@example.org", "b+c@example.org");
    }

    @Test
    void K3_a_key_of_an_own_box_is_told_to_nobody_however_it_is_written() {
        for (var address : List.of(
                "office+k3y@amt.example",
                "OFFICE+K3Y@AMT.EXAMPLE",
                "office+k3y+more@amt.example",
                "office+@amt.example")) {
            assertThat(alsoTo(new Addressed(Field.TO, address))).as(address).isEmpty();
        }
    }

    @Test
    void what_mail_servers_wrote_is_not_told() {
        for (var field : List.of(Field.DELIVERED_TO, Field.X_ORIGINAL_TO, Field.ENVELOPE_TO)) {
            assertThat(alsoTo(new Addressed(field, "inner@amt.example"))).isEmpty();
        }
        assertThat(alsoTo(new Addressed(Field.TO, ""), new Addressed(Field.TO, "+@")))
                .containsExactly("", "+@");
    }
}
