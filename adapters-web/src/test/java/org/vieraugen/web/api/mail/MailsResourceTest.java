package org.vieraugen.web.api.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vieraugen.application.testing.PlainReading.mail;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.Outdated;
import org.vieraugen.application.Unknown;
import org.vieraugen.application.complaint.Unseen;
import org.vieraugen.application.mail.MailAccess.UnseenMail;
import org.vieraugen.application.mail.ReadMails.Only;
import org.vieraugen.application.testing.House;
import org.vieraugen.application.testing.MailRoom;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.RuleBroken;
import org.vieraugen.domain.access.Denied;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.complaint.Reference;
import org.vieraugen.domain.identity.IdentityMode;
import org.vieraugen.domain.mail.Protection;
import org.vieraugen.domain.mail.Segment;
import org.vieraugen.domain.mail.desk.Doubt;
import org.vieraugen.domain.mail.desk.Fate;
import org.vieraugen.domain.mail.desk.IncomingMail;
import org.vieraugen.domain.message.KeyedAddress.Purpose;
import org.vieraugen.domain.testing.Cases;
import org.vieraugen.domain.testing.Office;
import org.vieraugen.web.api.Asking;

/** Mails as programs sort them (K1, K3, F5, I1). */
class MailsResourceTest {
    private static final String SAMIRA = "Samira Haddad <samira@example.org>";
    private static final MailGiven.Aside ADVERTISING = new MailGiven.Aside("Werbung");

    private final Asking asking = new Asking().by(Office.ALBERS);
    private final MailRoom room = new MailRoom(asking.house);
    private final MailsResource mails = new MailsResource(asking.credentials, room.read, room.act, room.decide);

    private static UriInfo address(String query) {
        return org.vieraugen.web.testing.Only.of(
                UriInfo.class,
                Map.of(
                        "getBaseUri", given -> URI.create("https://city.example/api/v1/"),
                        "getPath", given -> "/staff/mails",
                        "getRequestUri", given -> URI.create("https://city.example/api/v1/staff/mails" + query)));
    }

    private Response page(Only only, UUID after) {
        return mails.list(only, after, address(""));
    }

    @SuppressWarnings("unchecked")
    private static List<MailLineAnswer> lines(Response page) {
        return (List<MailLineAnswer>) page.getEntity();
    }

    private List<MailLineAnswer> listed(Only only) {
        return lines(page(only, null));
    }

    private IncomingMail came(String words) {
        return room.comes("office", mail(words, "From", SAMIRA, "Subject", "Termin"));
    }

    private Complaint held(Complaint complaint) {
        asking.house.holds(complaint, House.SAMIRA);
        return asking.house.complaint(complaint.reference());
    }

    private MailGiven.Complaint complaint(IdentityMode mode) {
        return new MailGiven.Complaint("DECISION", "de", mode, false, null);
    }

    private static void assertActed(Response answer, Fate.Kind kind, int version) {
        assertThat(answer.getStatus()).isEqualTo(200);
        var acted = (MailActed) answer.getEntity();
        assertThat(acted.fate().kind()).isEqualTo(kind);
        assertThat(acted.version()).isEqualTo(version);
        assertThat(answer.getEntityTag()).isEqualTo(new EntityTag(Integer.toString(version)));
    }

    @Test
    void K1_those_that_wait_are_listed_first_unless_others_are_asked_for() {
        var came = came("Ich warte.");
        assertThat(listed(null)).singleElement().satisfies(line -> {
            assertThat(line.id()).isEqualTo(came.id());
            assertThat(line.from()).contains(new SenderAnswer("samira@example.org", "Samira Haddad"));
            assertThat(line.subject()).isEqualTo("Termin");
            assertThat(line.beginning()).isEqualTo("Ich warte.");
            assertThat(line.boxes()).containsExactly("office@amt.example");
            assertThat(line.threat()).isFalse();
            assertThat(line.sealed()).isFalse();
            assertThat(line.fate().kind()).isEqualTo(Fate.Kind.WAITING);
            assertThat(line.fate().doubt()).contains(Doubt.BOX);
        });
        for (var only : List.of(Only.DONE, Only.AUTOMATIC, Only.ASIDE)) {
            assertThat(listed(only)).isEmpty();
        }
    }

    @Test
    void K1_page_by_page_every_mail_is_found_once() {
        for (int i = 0; i < 101; i++) {
            came("Nummer " + i);
            asking.house.clock.pass(Duration.ofSeconds(1));
        }
        asking.by(Office.ALBERS);
        var found = new HashSet<UUID>();
        UUID after = null;
        int pages = 0;
        while (pages == 0 || after != null) {
            var page = page(Only.WAITING, after);
            lines(page).forEach(line -> assertThat(found.add(line.id())).isTrue());
            var next = page.getLink("next");
            after = next == null
                    ? null
                    : UUID.fromString(next.getUri().getQuery().replace("after=", ""));
            pages++;
        }
        assertThat(found).hasSize(101);
        assertThat(pages).isEqualTo(3);
    }

    @Test
    void one_is_told_with_everything_that_is_in_it_and_its_version() {
        var came = room.comes(
                "office",
                mail(
                        "Ich warte.\n> Seit wann?\n-- \nSamira",
                        "From",
                        SAMIRA,
                        "Reply-To",
                        "anwalt@example.org",
                        "Subject",
                        "Termin",
                        "X-File",
                        "bescheid.pdf"));
        var answer = mails.one(came.id());
        assertThat(answer.getEntityTag()).isEqualTo(new EntityTag(Integer.toString(came.version())));
        var one = (MailAnswer) answer.getEntity();
        assertThat(one.size()).isEqualTo(came.size());
        assertThat(one.version()).isEqualTo(came.version());
        assertThat(one.content()).hasValueSatisfying(content -> {
            assertThat(content.text().stream().map(part -> part.text()))
                    .containsExactly("Ich warte.\n", "> Seit wann?\n", "-- \n", "Samira");
            assertThat(content.text().stream().map(part -> part.kind()))
                    .containsExactly(
                            Segment.Kind.WRITTEN, Segment.Kind.QUOTED, Segment.Kind.SIGNATURE, Segment.Kind.SIGNATURE);
            assertThat(content.replyTo()).containsExactly(new SenderAnswer("anwalt@example.org", ""));
            assertThat(content.protection().state()).isEqualTo(Protection.State.NONE);
            assertThat(content.troubles()).isEmpty();
            assertThat(content.attachments()).singleElement().satisfies(file -> {
                assertThat(file.name()).isEqualTo("bescheid.pdf");
                assertThat(file.mediaType()).isEqualTo("application/pdf");
            });
        });
    }

    @Test
    void K3_the_key_that_makes_a_mail_an_answer_is_not_told() {
        var complaint = held(Cases.in(asking.house.settings.now()).withdrawn());
        var key = room.addresses
                .of("office@amt.example", Purpose.REPLY, complaint.id(), LocalDate.parse("2026-11-24"))
                .orElseThrow();
        var came = room.comes("office", mail("Doch.", "From", SAMIRA, "To", key));
        assertThat(came.fate().doubt()).contains(Doubt.NOT_POSSIBLE);
        var one = (MailAnswer) mails.one(came.id()).getEntity();
        assertThat(one.content().orElseThrow().alsoTo()).isEmpty();
        var other = room.comes("office", mail("Kopie.", "From", SAMIRA, "To", "zeitung@example.org"));
        assertThat(((MailAnswer) mails.one(other.id()).getEntity())
                        .content()
                        .orElseThrow()
                        .alsoTo())
                .containsExactly("zeitung@example.org");
    }

    @Test
    void K3_it_is_put_into_the_complaint_that_it_names() {
        var complaint = held(Cases.in(asking.house.settings.now()).underReview());
        var came = came("Zu " + complaint.reference() + ": im Mai.");
        assertThat(listed(Only.WAITING)).singleElement().satisfies(line -> assertThat(
                        line.fate().complaint())
                .contains(complaint.reference().text()));
        var into = new MailGiven.Into(complaint.reference().text(), null);
        assertActed(mails.putInCase(came.id(), into), Fate.Kind.IN_CASE, came.version() + 1);
        assertThatThrownBy(() -> mails.putInCase(came.id(), into)).isInstanceOf(RuleBroken.class);
    }

    @Test
    void F5_into_a_complaint_about_the_caller_nothing_goes() {
        var aboutHer = held(
                Cases.in(asking.house.settings.now()).naming("Renate Albers").submitted());
        var came = came("Im Mai.");
        assertThatThrownBy(() -> mails.putInCase(
                        came.id(), new MailGiven.Into(aboutHer.reference().text(), null)))
                .isInstanceOf(Unseen.class);
        assertThatThrownBy(() -> mails.putInCase(
                        came.id(),
                        new MailGiven.Into(Reference.of("ABH", 2026, 404).text(), null)))
                .isInstanceOf(Unknown.class)
                .isNotInstanceOf(Unseen.class);
        assertThat(room.fate(came.id())).isEqualTo(Fate.Kind.WAITING);
    }

    @Test
    void I9_it_becomes_a_complaint_whose_place_is_told_and_whose_code_is_not() {
        var came = came("Ich warte.");
        var answer = mails.makeComplaint(came.id(), complaint(IdentityMode.OPEN));
        assertThat(answer.getStatus()).isEqualTo(201);
        var made = (MailMade.Complained) answer.getEntity();
        assertThat(answer.getHeaderString("Location")).isEqualTo("/api/v1/staff/complaints/" + made.reference());
        assertThat(MailMade.Complained.class.getRecordComponents())
                .extracting(component -> component.getName())
                .containsExactly("reference", "firstReplyBy", "legalDeadline");
        assertThat(room.now(came.id()).fate()).isEqualTo(Fate.of(Fate.Kind.COMPLAINT, new Reference(made.reference())));
        assertThatThrownBy(() -> mails.makeComplaint(came.id(), complaint(IdentityMode.OPEN)))
                .isInstanceOf(RuleBroken.class);
    }

    @Test
    void I1_who_sent_what_became_a_confidential_complaint_is_sealed() {
        for (var mode : List.of(IdentityMode.CONFIDENTIAL, IdentityMode.ANONYMOUS)) {
            var came = came("Ich warte, " + mode);
            mails.makeComplaint(came.id(), complaint(mode));
            assertThat(((MailAnswer) mails.one(came.id()).getEntity()).content())
                    .isEmpty();
        }
        assertThat(listed(Only.DONE)).hasSize(2).allSatisfy(line -> {
            assertThat(line.sealed()).isTrue();
            assertThat(line.from()).isEmpty();
            assertThat(line.subject()).isEmpty();
            assertThat(line.beginning()).isEmpty();
        });
    }

    @Test
    void it_becomes_a_request_to_the_team_that_was_named() {
        var came = came("Wann kann ich kommen?");
        var answer = mails.makeRequest(came.id(), new MailGiven.Request("t3", "en", "When?"));
        assertThat(answer.getStatus()).isEqualTo(201);
        var number = ((MailMade.Requested) answer.getEntity()).number();
        assertThat(answer.getHeaderString("Location")).isEqualTo("/api/v1/staff/requests/" + number);
        var draft = room.requests.taken.get(number);
        assertThat(draft.words()).isEqualTo("When?");
        assertThat(draft.language()).isEqualTo("en");
        assertThat(listed(Only.DONE))
                .singleElement()
                .satisfies(line -> assertThat(line.fate().request()).contains(number));
    }

    @Test
    void it_is_laid_aside_for_a_reason_and_brought_back() {
        var came = came("Werbung");
        assertActed(mails.layAside(came.id(), ADVERTISING), Fate.Kind.ASIDE, came.version() + 1);
        assertThat(listed(Only.ASIDE))
                .singleElement()
                .satisfies(line -> assertThat(line.fate().reason()).isEqualTo("Werbung"));
        assertThatThrownBy(() -> mails.layAside(came.id(), ADVERTISING)).isInstanceOf(RuleBroken.class);
        assertActed(mails.bringBack(came.id()), Fate.Kind.WAITING, came.version() + 2);
        assertThatThrownBy(() -> mails.bringBack(came.id())).isInstanceOf(RuleBroken.class);
    }

    @Test
    void what_is_missing_or_wrong_is_named_and_changes_nothing() {
        var came = came("Ich warte.");
        assertWrong("reference", () -> mails.putInCase(came.id(), new MailGiven.Into(null, "Worte")));
        assertWrong("reference", () -> mails.putInCase(came.id(), new MailGiven.Into("ABH-1", null)));
        assertWrong(
                "category",
                () -> mails.makeComplaint(
                        came.id(), new MailGiven.Complaint(null, "de", IdentityMode.OPEN, false, null)));
        assertWrong(
                "category",
                () -> mails.makeComplaint(
                        came.id(), new MailGiven.Complaint("NO_SUCH", "de", IdentityMode.OPEN, false, null)));
        assertWrong(
                "language",
                () -> mails.makeComplaint(
                        came.id(), new MailGiven.Complaint("DECISION", null, IdentityMode.OPEN, false, null)));
        assertWrong(
                "identityMode",
                () -> mails.makeComplaint(came.id(), new MailGiven.Complaint("DECISION", "de", null, false, null)));
        assertWrong("team", () -> mails.makeRequest(came.id(), new MailGiven.Request(null, "de", null)));
        assertWrong("language", () -> mails.makeRequest(came.id(), new MailGiven.Request("t3", null, null)));
        assertWrong("reason", () -> mails.layAside(came.id(), new MailGiven.Aside(null)));
        assertWrong("reason", () -> mails.layAside(came.id(), new MailGiven.Aside("\u200b \u00a0")));
        assertWrong("reason", () -> mails.layAside(came.id(), new MailGiven.Aside("x".repeat(2_001))));
        assertThat(room.now(came.id())).isEqualTo(came);
    }

    private static void assertWrong(String field, org.assertj.core.api.ThrowableAssert.ThrowingCallable asked) {
        assertThatThrownBy(asked).isInstanceOfSatisfying(Malformed.class, wrong -> assertThat(wrong.field())
                .isEqualTo(field));
    }

    @Test
    void whoever_saw_an_older_state_changes_nothing() {
        var came = came("Werbung");
        asking.header("If-Match", "\"" + (came.version() - 1) + "\"");
        assertThatThrownBy(() -> mails.layAside(came.id(), ADVERTISING))
                .isInstanceOfSatisfying(Outdated.class, old -> assertThat(old.expectedByCaller())
                        .isTrue());
        assertThatThrownBy(() -> mails.makeComplaint(came.id(), complaint(IdentityMode.OPEN)))
                .isInstanceOf(Outdated.class);
        assertThatThrownBy(() -> mails.makeRequest(came.id(), new MailGiven.Request("t3", "de", null)))
                .isInstanceOf(Outdated.class);
        assertThat(room.requests.taken).isEmpty();
        assertThat(room.now(came.id())).isEqualTo(came);
        asking.header("If-Match", "\"" + came.version() + "\"");
        assertActed(mails.layAside(came.id(), ADVERTISING), Fate.Kind.ASIDE, came.version() + 1);
    }

    @Test
    void F5_whoever_it_names_finds_none_and_can_do_nothing_with_it() {
        var came = came("Renate Albers hat mich angeschrien.");
        assertThat(listed(Only.WAITING)).isEmpty();
        assertThatThrownBy(() -> mails.one(came.id())).isInstanceOf(UnseenMail.class);
        assertThatThrownBy(() -> mails.layAside(came.id(), ADVERTISING)).isInstanceOf(UnseenMail.class);
        assertThatThrownBy(() -> mails.makeComplaint(came.id(), complaint(IdentityMode.OPEN)))
                .isInstanceOf(UnseenMail.class);
        assertThatThrownBy(() -> mails.makeRequest(came.id(), new MailGiven.Request("t3", "de", null)))
                .isInstanceOf(UnseenMail.class);
        assertThatThrownBy(() -> mails.bringBack(came.id())).isInstanceOf(UnseenMail.class);
        assertThatThrownBy(() -> mails.one(new UUID(1, 1)))
                .isInstanceOf(Unknown.class)
                .isNotInstanceOf(UnseenMail.class);
        assertThat(room.now(came.id())).isEqualTo(came);
        asking.by(Office.PETRENKO);
        assertThat(listed(Only.WAITING)).extracting(MailLineAnswer::id).containsExactly(came.id());
    }

    @Test
    void others_duties_do_not_reach_mails() {
        var came = came("Ich warte.");
        asking.by(Office.NASSER);
        assertThatThrownBy(() -> page(null, null)).isInstanceOf(Denied.class);
        assertThatThrownBy(() -> mails.one(came.id())).isInstanceOf(Denied.class);
        assertThatThrownBy(() -> mails.layAside(came.id(), ADVERTISING)).isInstanceOf(Denied.class);
        assertThatThrownBy(() -> mails.bringBack(came.id())).isInstanceOf(Denied.class);
        assertThat(Optional.of(room.now(came.id()))).contains(came);
    }
}
