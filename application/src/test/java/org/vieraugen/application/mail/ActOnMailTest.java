package org.vieraugen.application.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vieraugen.application.testing.PlainReading.mail;
import static org.vieraugen.domain.testing.Office.ALBERS;
import static org.vieraugen.domain.testing.Office.DEMIR;
import static org.vieraugen.domain.testing.Office.NASSER;
import static org.vieraugen.domain.testing.Office.PETRENKO;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.Outdated;
import org.vieraugen.application.Unknown;
import org.vieraugen.application.complaint.Unseen;
import org.vieraugen.application.mail.ActOnMail.Wanted;
import org.vieraugen.application.mail.ReadMails.Only;
import org.vieraugen.application.testing.House;
import org.vieraugen.application.testing.MailRoom;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.RuleBroken;
import org.vieraugen.domain.access.Denied;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.complaint.Reference;
import org.vieraugen.domain.correspondence.CorrespondenceEntries;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.department.TeamKey;
import org.vieraugen.domain.file.Message;
import org.vieraugen.domain.identity.CodeScope;
import org.vieraugen.domain.identity.IdentityMode;
import org.vieraugen.domain.journal.ActKind;
import org.vieraugen.domain.journal.Subject;
import org.vieraugen.domain.mail.desk.Doubt;
import org.vieraugen.domain.mail.desk.Fate;
import org.vieraugen.domain.mail.desk.IncomingMail;
import org.vieraugen.domain.mail.desk.MailEntries;
import org.vieraugen.domain.reception.ReceptionNotices;
import org.vieraugen.domain.testing.Cases;
import org.vieraugen.domain.testing.Office;

/** What somebody of the desk makes of a mail; each by the rules of what it becomes, and once (K1-K3, F5). */
class ActOnMailTest {
    private static final String SAMIRA = "Samira Haddad <samira@example.org>";

    private final House house = new House();
    private final MailRoom room = new MailRoom(house);

    private MailRequest by(StaffKey who, IncomingMail mail) {
        return new MailRequest(mail.id(), house.caller(who), Optional.of(mail.version()));
    }

    private static Wanted wanted(IdentityMode mode) {
        return new Wanted("DECISION", "de", mode, false, Optional.empty());
    }

    private List<ActKind> noted(IncomingMail mail) {
        return house.journal.acts(Office.FOREIGNERS, new Subject(IncomingMail.KIND, mail.id())).stream()
                .map(act -> act.kind())
                .toList();
    }

    private Complaint held(Complaint complaint) {
        house.holds(complaint, House.SAMIRA);
        return house.complaint(complaint.reference());
    }

    @Test
    void K3_a_mail_that_names_a_complaint_goes_there_when_its_desk_says_so() {
        var complaint = held(Cases.in(house.settings.now()).underReview());
        var came = room.comes("office", mail("Zu " + complaint.reference() + ": im Mai.", "From", SAMIRA));
        room.act.putInCase(by(ALBERS, came), complaint.reference(), Optional.empty());

        assertThat(room.now(came.id()).fate()).isEqualTo(Fate.of(Fate.Kind.IN_CASE, complaint.reference()));
        assertThat(noted(came)).containsExactly(MailEntries.MAIL_PUT_IN_CASE);
        var now = house.complaint(complaint.reference());
        assertThat(now.file().leaves())
                .filteredOn(Message.class::isInstance)
                .extracting(leaf -> ((Message) leaf).staff())
                .containsExactly(Optional.of(ALBERS));
        assertThat(house.kinds(now)).contains(CorrespondenceEntries.MAIL_FILED);
    }

    @Test
    void F5_nobody_puts_a_mail_into_a_complaint_that_they_may_not_see_and_the_mail_goes_on_waiting() {
        var aboutHer =
                held(Cases.in(house.settings.now()).naming("Renate Albers").submitted());
        var came = room.comes("office", mail("Im Mai.", "From", SAMIRA));
        assertThatThrownBy(() -> room.act.putInCase(by(ALBERS, came), aboutHer.reference(), Optional.empty()))
                .isInstanceOf(Unseen.class);
        assertThat(room.fate(came.id())).isEqualTo(Fate.Kind.WAITING);
        assertThatThrownBy(() -> room.act.putInCase(by(ALBERS, came), Reference.of("ABH", 2026, 404), Optional.empty()))
                .isInstanceOf(Unknown.class);
    }

    @Test
    void F5_whoever_a_mail_names_finds_no_such_mail_in_any_list_and_can_do_nothing_with_it() {
        var came = room.comes("office", mail("Renate Albers hat mich angeschrien.", "From", SAMIRA));
        for (var who : List.of(ALBERS, DEMIR)) {
            assertThat(room.read
                            .list(house.caller(who), Only.WAITING, Optional.empty())
                            .mails())
                    .isEmpty();
            assertThatThrownBy(() -> room.read.one(house.caller(who), came.id()))
                    .isInstanceOf(Unknown.class);
            assertThatThrownBy(() -> room.read.whole(house.caller(who), came.id()))
                    .isInstanceOf(Unknown.class);
            assertThatThrownBy(() -> room.decide.layAside(by(who, came), "Unsinn"))
                    .isInstanceOf(Unknown.class);
            assertThatThrownBy(() -> room.act.makeComplaint(by(who, came), wanted(IdentityMode.CONFIDENTIAL)))
                    .isInstanceOf(Unknown.class);
        }
        assertThat(room.read
                        .list(house.caller(PETRENKO), Only.WAITING, Optional.empty())
                        .mails())
                .extracting(IncomingMail::id)
                .containsExactly(came.id());
        assertThat(noted(came)).isEmpty();
    }

    @Test
    void I9_a_complaint_that_the_desk_makes_of_a_mail_is_told_to_its_sender_and_the_code_of_staff_opens_little() {
        var came = room.comes("office", mail("Ich warte.", "From", SAMIRA, "X-File", "bescheid.pdf"));
        var made = room.act.makeComplaint(by(ALBERS, came), wanted(IdentityMode.OPEN));

        var complaint = house.complaint(new Reference(made.reference()));
        assertThat(room.now(came.id()).fate()).isEqualTo(Fate.of(Fate.Kind.COMPLAINT, complaint.reference()));
        assertThat(complaint.isRecorded()).isTrue();
        assertThat(complaint.file().attachments()).hasSize(1);
        assertThat(house.complaints
                        .holding(house.receipts.digest(made.receipt()))
                        .opens())
                .isEqualTo(CodeScope.STATUS);
        assertThat(house.told(complaint)).extracting(notice -> notice.kind()).contains(ReceptionNotices.MAIL_RECEIVED);
        // A second press, and somebody else, find that it is done.
        assertThatThrownBy(() -> room.act.makeComplaint(by(ALBERS, came), wanted(IdentityMode.OPEN)))
                .isInstanceOf(RuleBroken.class);
    }

    @Test
    void I1_of_an_anonymous_one_nothing_of_the_sender_is_stored_and_of_a_sealed_one_nobody_reads_it() {
        var anonymous = room.comes("office", mail("Ohne Namen.", "From", SAMIRA));
        var first = room.act.makeComplaint(by(ALBERS, anonymous), wanted(IdentityMode.ANONYMOUS));
        assertThat(house.complaints.address(house.complaint(new Reference(first.reference()))))
                .isEmpty();
        var confidential = room.comes("office", mail("Mit Namen.", "From", SAMIRA, "Subject", "Von Samira"));
        room.act.makeComplaint(by(ALBERS, confidential), wanted(IdentityMode.CONFIDENTIAL));

        for (var one : List.of(anonymous, confidential)) {
            var opened = room.read.one(house.caller(DEMIR), one.id());
            assertThat(opened.read()).isEmpty();
            assertThat(opened.mail().head().from()).isEmpty();
            assertThat(opened.mail().head().subject()).isEmpty();
            assertThatThrownBy(() -> room.read.whole(house.caller(DEMIR), one.id()))
                    .isInstanceOf(Unknown.class);
        }
        assertThat(room.read
                        .list(house.caller(DEMIR), Only.DONE, Optional.empty())
                        .mails())
                .hasSize(2)
                .allSatisfy(mail -> assertThat(mail.head().from()).isEmpty());
    }

    @Test
    void each_look_at_a_mail_is_noted() {
        var came = room.comes("office", mail("Ich warte.", "From", SAMIRA));
        room.read.one(house.caller(ALBERS), came.id());
        room.read.whole(house.caller(ALBERS), came.id());
        assertThat(noted(came)).containsExactly(MailEntries.MAIL_READ, MailEntries.MAIL_READ);
    }

    @Test
    void what_is_laid_aside_needs_a_reason_and_can_be_brought_back() {
        var came = room.comes("office", mail("Werbung", "From", SAMIRA));
        assertThatThrownBy(() -> room.decide.layAside(by(ALBERS, came), " ")).isInstanceOf(Malformed.class);
        room.decide.layAside(by(ALBERS, came), "Werbung für Öl");
        var aside = room.now(came.id());
        assertThat(aside.fate().reason()).isEqualTo("Werbung für Öl");
        assertThatThrownBy(() -> room.decide.layAside(by(ALBERS, aside), "nochmal"))
                .isInstanceOf(RuleBroken.class);
        room.decide.bringBack(by(DEMIR, aside));
        assertThat(room.fate(came.id())).isEqualTo(Fate.Kind.WAITING);
        assertThatThrownBy(() -> room.decide.bringBack(by(DEMIR, room.now(came.id()))))
                .isInstanceOf(RuleBroken.class);
        assertThat(noted(came)).containsExactly(MailEntries.MAIL_LAID_ASIDE, MailEntries.MAIL_BROUGHT_BACK);
    }

    @Test
    void K4_a_mail_that_was_taken_for_automatic_can_be_brought_before_a_person() {
        var came = room.comes("office", mail("Doch ein Mensch", "From", SAMIRA, "X-Kind", "automatic"));
        room.decide.bringBack(by(ALBERS, came));
        assertThat(room.fate(came.id())).isEqualTo(Fate.Kind.WAITING);
        room.act.makeComplaint(by(ALBERS, room.now(came.id())), wanted(IdentityMode.CONFIDENTIAL));
        assertThat(room.fate(came.id())).isEqualTo(Fate.Kind.COMPLAINT);
    }

    @Test
    void a_request_goes_to_the_team_that_the_desk_names() {
        var came = room.comes("office", mail("Wann kann ich kommen?", "From", SAMIRA));
        var number = room.act.makeRequest(by(ALBERS, came), new TeamKey("t3"), "de", Optional.empty());
        assertThat(room.now(came.id()).fate().request()).contains(number);
        assertThat(room.requests.taken.get(number).team()).isEqualTo(new TeamKey("t3"));
    }

    @Test
    void words_that_the_desk_has_read_elsewhere_stand_in_for_a_mail_that_has_none() {
        var came = room.comes("office", mail("", "From", SAMIRA, "X-File", "brief.pdf"));
        assertThat(came.fate().doubt()).contains(Doubt.BOX);
        var nothing = wanted(IdentityMode.CONFIDENTIAL);
        assertThatThrownBy(() -> room.act.makeComplaint(by(ALBERS, came), nothing))
                .isInstanceOf(Malformed.class);
        var made = room.act.makeComplaint(
                by(ALBERS, came),
                new Wanted("DECISION", "de", IdentityMode.CONFIDENTIAL, true, Optional.of("Steht im Brief.")));
        var told = house.complaint(new Reference(made.reference())).submission();
        assertThat(told.particulars().text()).isEqualTo("Steht im Brief.");
        assertThat(told.urgent()).isTrue();
    }

    @Test
    void whoever_saw_an_older_state_is_told_so_and_others_duties_do_not_reach_mails() {
        var came = room.comes("office", mail("Ich warte.", "From", SAMIRA));
        var old = new MailRequest(came.id(), house.caller(ALBERS), Optional.of(came.version() - 1));
        assertThatThrownBy(() -> room.decide.layAside(old, "Werbung")).isInstanceOf(Outdated.class);
        assertThatThrownBy(() -> room.read.list(house.caller(NASSER), Only.WAITING, Optional.empty()))
                .isInstanceOf(Denied.class);
        assertThatThrownBy(() -> room.decide.layAside(by(NASSER, came), "Werbung"))
                .isInstanceOf(Denied.class);
        assertThatThrownBy(() -> room.read.one(house.caller(ALBERS), new UUID(1, 1)))
                .isInstanceOf(Unknown.class);
    }
}
