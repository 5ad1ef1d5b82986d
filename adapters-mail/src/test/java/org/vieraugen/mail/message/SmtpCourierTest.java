package org.vieraugen.mail.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetupTest;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.vieraugen.application.message.Courier.Undeliverable;
import org.vieraugen.application.message.Wording.Words;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.message.Notice;
import org.vieraugen.domain.reception.ReceptionNotices;
import org.vieraugen.domain.review.ReviewNotices;
import org.vieraugen.domain.testing.Declared;

class SmtpCourierTest {
    @RegisterExtension
    static final GreenMailExtension MAIL = new GreenMailExtension(ServerSetupTest.SMTP.dynamicPort());

    private static SmtpCourier courier(int port) {
        return new SmtpCourier(
                Optional.of("localhost"), port, false, "vieraugen@stadt.example", Optional.empty(), Optional.empty());
    }

    @Test
    void a_notice_reaches_the_complaints_office_with_the_reference_and_nothing_of_the_complaint() throws Exception {
        courier(MAIL.getSmtp().getPort())
                .carry(
                        Optional.of("beschwerde@stadt.example"),
                        "ABH-2026-61803416-K",
                        Notice.to(new StaffKey("s1"), Role.REVIEWER, ReviewNotices.ASSIGNED));

        var mail = MAIL.getReceivedMessages()[0];
        assertThat(mail.getSubject()).isEqualTo("ABH-2026-61803416-K: Zur Prüfung zugewiesen");
        assertThat(mail.getAllRecipients()).extracting(Object::toString).containsExactly("beschwerde@stadt.example");
        assertThat(mail.getContent().toString())
                .contains("ABH-2026-61803416-K", "(s1)")
                .doesNotContain("{");
    }

    @Test
    void every_kind_of_notice_and_every_role_has_its_words() {
        for (var kind : Declared.values(Notice.Kind.class)) {
            for (var role : Role.values()) {
                assertThat(NoticeTexts.body("ABH", Notice.to(role, kind))).isNotBlank();
            }
        }
    }

    @Test
    void a_notice_of_a_kind_that_only_a_newer_server_knows_waits_for_it() throws Exception {
        MAIL.purgeEmailFromAllMailboxes();
        var newer = Notice.to(Role.COORDINATOR, new Notice.Kind("LEAF_FELL"));
        assertThatThrownBy(() -> courier(MAIL.getSmtp().getPort()).carry(Optional.empty(), "TREE 7", newer))
                .isInstanceOf(Undeliverable.class);
        assertThat(MAIL.getReceivedMessages()).isEmpty();
    }

    @Test
    void a_complainant_is_told_in_any_script_that_there_is_something_new() throws Exception {
        MAIL.purgeEmailFromAllMailboxes();
        courier(MAIL.getSmtp().getPort()).write("samira@example.org", new Words("هناك رسالة جديدة لك", "مرحبًا،"));

        var mail = MAIL.getReceivedMessages()[0];
        assertThat(mail.getSubject()).isEqualTo("هناك رسالة جديدة لك");
        assertThat(mail.getContent().toString()).startsWith("مرحبًا،");
    }

    @Test
    void an_address_that_is_none_is_told() {
        assertThatThrownBy(() -> courier(MAIL.getSmtp().getPort()).write("a b@@", new Words("s", "t")))
                .isInstanceOf(Undeliverable.class);
    }

    @Test
    void a_mail_server_that_is_away_is_told_so_that_it_is_tried_again() {
        assertThatThrownBy(() -> courier(1)
                        .carry(Optional.empty(), "ABH", Notice.to(Role.COORDINATOR, ReceptionNotices.SUBMITTED)))
                .isInstanceOf(Undeliverable.class);
    }

    @Test
    void without_a_host_nothing_is_sent() {
        assertThat(new SmtpCourier(Optional.empty(), 25, false, "x@y", Optional.empty(), Optional.empty()).isReady())
                .isFalse();
    }
}
