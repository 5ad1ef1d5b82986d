package org.vieraugen.application.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.Outdated;
import org.vieraugen.application.Unknown;
import org.vieraugen.application.journal.Journal;
import org.vieraugen.application.mail.Mails;
import org.vieraugen.application.mail.Mails.Arrived;
import org.vieraugen.application.mail.Mails.Unsorted;
import org.vieraugen.domain.access.Actor;
import org.vieraugen.domain.complaint.Parties;
import org.vieraugen.domain.complaint.Parties.Named;
import org.vieraugen.domain.complaint.Parties.Place;
import org.vieraugen.domain.complaint.Reference;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.journal.ActKind;
import org.vieraugen.domain.journal.Subject;
import org.vieraugen.domain.mail.Correspondent;
import org.vieraugen.domain.mail.desk.Doubt;
import org.vieraugen.domain.mail.desk.Fate;
import org.vieraugen.domain.mail.desk.IncomingMail;
import org.vieraugen.domain.mail.desk.MailEntries;
import org.vieraugen.domain.mail.desk.MailHead;
import org.vieraugen.domain.testing.Office;

/** What every store of mails promises. */
public abstract class MailsContract {
    private static final Instant AT = Office.NOON;
    private static final Duration CLAIM = Duration.ofMinutes(10);
    private static final Set<Fate.Kind> ALL = EnumSet.allOf(Fate.Kind.class);
    private static final Actor DESK = new Actor(Office.ALBERS, Role.COORDINATOR, Office.NOON);

    /** Where nobody else's mails are. */
    private final DepartmentKey here =
            new DepartmentKey("m" + UUID.randomUUID().toString().substring(0, 8));

    protected abstract Mails mails();

    protected abstract Journal journal();

    private static byte[] mail(String text) {
        return ("Message-ID: <" + text + "@example.org>\r\nFrom: s@example.org\r\n\r\n" + text + "\r\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    private UUID arrived(String text, Instant at) {
        var mail = mail(text);
        return mails().arrive(here, "a@stadt.example", at, mail.length, mail, at)
                .id();
    }

    private static MailHead head(String subject) {
        return new MailHead(
                Optional.of(new Correspondent("s@example.org", "Samira")),
                subject,
                "Guten Tag",
                new Parties(
                        List.of(Named.by("Herr Thal", Place.TEXT, Set.of(Office.THAL))), Set.of(), Optional.empty()),
                true);
    }

    private IncomingMail settled(UUID id, Fate fate) {
        var step = mails().get(here, id).sorted(head("Termin"), fate);
        mails().follow(step);
        return step.next();
    }

    private List<UUID> claimed(Instant now) {
        return mails().claimUnsorted(now, now.plus(CLAIM), 100).stream()
                .filter(one -> one.department().equals(here))
                .map(Unsorted::id)
                .toList();
    }

    @Test
    void K1_a_mail_is_stored_whole_and_waits_to_be_sorted() {
        var id = arrived("Eins", AT);
        var mail = mails().get(here, id);
        assertThat(mail.fate()).isEqualTo(Fate.NEW);
        assertThat(mail.boxes()).containsExactly("a@stadt.example");
        assertThat(mail.received()).isEqualTo(AT);
        assertThat(mails().whole(here, id))
                .hasValueSatisfying(whole -> assertThat(whole).isEqualTo(mail("Eins")));
        assertThatThrownBy(() -> mails().get(new DepartmentKey("elsewhere"), id))
                .isInstanceOf(Unknown.class);
        assertThat(mails().whole(new DepartmentKey("elsewhere"), id)).isEmpty();
    }

    @Test
    void K2_the_same_mail_twice_is_one_entry_which_names_both_boxes_once() {
        var id = arrived("Zweimal", AT);
        var again = ("Received: by mx2\r\nDelivered-To: b@stadt.example\r\n"
                        + new String(mail("Zweimal"), StandardCharsets.UTF_8))
                .getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < 2; i++) {
            assertThat(mails().arrive(
                                    here, "b@stadt.example", AT.plusSeconds(5), again.length, again, AT.plusSeconds(5)))
                    .isEqualTo(new Arrived(id, false));
        }
        assertThat(mails().get(here, id).boxes()).containsExactly("a@stadt.example", "b@stadt.example");
        assertThat(mails().list(here, ALL, Optional.empty(), 10)).hasSize(1);
        assertThat(mails().arrive(new DepartmentKey("o" + here.text()), "c@x.example", AT, 1, again, AT)
                        .isNew())
                .isTrue();
    }

    @Test
    void one_server_sorts_a_mail_at_a_time_and_one_that_died_leaves_it_to_others() {
        var id = arrived("Sortieren", AT);
        assertThat(mails().claim(here, id, AT, AT.plus(CLAIM))).contains(new Unsorted(here, id, 1));
        assertThat(mails().claim(here, id, AT.plusSeconds(1), AT.plus(CLAIM))).isEmpty();
        assertThat(claimed(AT.plusSeconds(1))).isEmpty();
        assertThat(claimed(AT.plus(CLAIM))).containsExactly(id);
        mails().tryAgain(here, id, AT.plusSeconds(90));
        assertThat(mails().claim(here, id, AT.plusSeconds(90), AT.plus(CLAIM))).contains(new Unsorted(here, id, 3));

        settled(id, Fate.waiting(Doubt.BOX, Optional.empty()));
        assertThat(claimed(AT.plus(Duration.ofDays(9)))).isEmpty();
        mails().tryAgain(here, id, AT);
        assertThat(claimed(AT.plus(Duration.ofDays(9)))).isEmpty();
    }

    @Test
    void K1_whoever_was_not_told_which_mails_it_took_gives_back_those_and_no_others() {
        var until = AT.plus(CLAIM).plus(1, ChronoUnit.MICROS);
        var mine = arrived("Meine", AT);
        var others = arrived("Eine fremde", AT);
        mails().claim(here, mine, AT, until);
        mails().claim(here, others, AT, AT.plus(CLAIM));

        mails().giveBack(until, AT.plusSeconds(1));

        assertThat(claimed(AT.plusSeconds(1))).containsExactly(mine);
    }

    @Test
    void what_it_became_and_whom_it_names_reads_back_the_same() {
        var reference = Reference.of("ABH", 2026, 7);
        var fates = List.of(
                Fate.waiting(Doubt.REFERENCE, Optional.of(reference)),
                Fate.of(Fate.Kind.COMPLAINT, reference),
                Fate.request("ABH-A-7"),
                Fate.of(Fate.Kind.AUTOMATIC));
        for (int i = 0; i < fates.size(); i++) {
            var next = settled(arrived("Wird " + i, AT), fates.get(i));
            assertThat(mails().get(here, next.id())).isEqualTo(next);
        }
        var aside = settled(arrived("Beiseite", AT), Fate.waiting(Doubt.BOX, Optional.empty()))
                .laidAside(DESK, "Werbung für Öl");
        mails().follow(aside);
        assertThat(mails().get(here, aside.next().id())).isEqualTo(aside.next());
        assertThat(mails().of(here, reference)).hasSize(2);
        assertThat(mails().of(here, "ABH-A-7")).extracting(one -> one.fate()).containsExactly(Fate.request("ABH-A-7"));
        assertThat(mails().of(here, "ABH-A-8")).isEmpty();
        assertThat(noted(aside.next())).containsExactly(MailEntries.MAIL_LAID_ASIDE);
    }

    private List<ActKind> noted(IncomingMail mail) {
        return journal().of(here, new Subject(IncomingMail.KIND, mail.id())).stream()
                .map(noted -> noted.act().kind())
                .toList();
    }

    @Test
    void K2_of_two_who_decide_at_once_one_is_told_that_somebody_was_faster() {
        var mail = settled(arrived("Zwei", AT), Fate.waiting(Doubt.BOX, Optional.empty()));
        mails().follow(mail.laidAside(DESK, "Werbung"));
        var late = mail.putInCase(DESK, Reference.of("ABH", 2026, 1));
        assertThatThrownBy(() -> mails().follow(late)).isInstanceOf(Outdated.class);
    }

    @Test
    void pages_follow_each_other_without_a_gap_or_a_repeat() {
        for (int i = 0; i < 7; i++) {
            // Some come in the same moment.
            settled(arrived("Seite " + i, AT.plusSeconds(i / 2)), Fate.of(Fate.Kind.AUTOMATIC));
        }
        var all = mails().list(here, Set.of(Fate.Kind.AUTOMATIC), Optional.empty(), 100);
        var first = mails().list(here, Set.of(Fate.Kind.AUTOMATIC), Optional.empty(), 3);
        var second = mails().list(
                        here,
                        Set.of(Fate.Kind.AUTOMATIC),
                        Optional.of(first.get(2).id()),
                        100);
        assertThat(all).hasSize(7).isSortedAccordingTo((one, other) -> other.received()
                .compareTo(one.received()));
        assertThat(first).isEqualTo(all.subList(0, 3));
        assertThat(second).isEqualTo(all.subList(3, 7));
        assertThat(mails().list(here, Set.of(Fate.Kind.ASIDE), Optional.empty(), 9))
                .isEmpty();
    }

    @Test
    void I8_an_erased_mail_is_gone_its_chain_holds_and_the_same_mail_does_not_come_back() {
        var mail = settled(arrived("Weg", AT), Fate.waiting(Doubt.BOX, Optional.empty()));
        var aside = mail.laidAside(DESK, "Werbung");
        mails().follow(aside);
        mails().erase(aside.next().erased(AT));
        assertThatThrownBy(() -> mails().get(here, mail.id())).isInstanceOf(Unknown.class);
        assertThat(mails().whole(here, mail.id())).isEmpty();
        assertThat(noted(mail)).last().isEqualTo(ActKind.ERASED);
        assertThat(journal().verify()).isEmpty();

        arrived("Weg", AT.plusSeconds(9));
        assertThat(mails().list(here, ALL, Optional.empty(), 9)).isEmpty();

        // One that nobody did anything with has no chain.
        var idle = settled(arrived("Automatisch", AT), Fate.of(Fate.Kind.AUTOMATIC));
        mails().erase(idle.erased(AT));
        assertThat(mails().list(here, ALL, Optional.empty(), 9)).isEmpty();
    }
}
