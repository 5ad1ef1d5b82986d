package org.vieraugen.web.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.vieraugen.domain.complaint.Reference;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.due.Digest;
import org.vieraugen.domain.due.Digest.Item;
import org.vieraugen.domain.due.Due;
import org.vieraugen.domain.due.DueKind;
import org.vieraugen.domain.due.Owed;
import org.vieraugen.web.portal.Templates;

/** What stands in a digest's mail, and what does not. */
class DigestWordingTest {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 3);

    private final MailWording wording =
            new MailWording(new Templates(), Optional.of("https://city.example"), "", Optional.empty());

    private static Item item(int number, LocalDate on) {
        return new Item(
                Reference.of("ABH", 2026, number),
                new Due(
                        "d0",
                        DueKind.SETTLE_NAME,
                        DAY.minusDays(9),
                        on,
                        Optional.empty(),
                        new Owed(Set.of(Role.REVIEWER), Optional.empty(), Set.of(), Optional.empty(), false)));
    }

    @Test
    void K5_it_says_counts_references_and_days_and_nothing_of_the_matter() {
        var digest = new Digest(
                DAY, List.of(item(1, DAY.minusDays(1))), List.of(), List.of(item(2, DAY), item(3, DAY.plusDays(1))));
        var mail = wording.digest("de", digest);
        assertThat(mail.language()).isEqualTo("de");
        assertThat(mail.subject()).isEqualTo("Ihre Fristen am Donnerstag, 3. Dezember 2026");
        assertThat(mail.text())
                .contains(
                        "Seit dem letzten Arbeitstag versäumt: 1 Frist\n",
                        Reference.of("ABH", 2026, 1).text() + ": Mittwoch, 2. Dezember 2026",
                        "zwei Arbeitstagen fällig: 2 Fristen\n",
                        Reference.of("ABH", 2026, 3).text() + ": Freitag, 4. Dezember 2026",
                        "https://city.example/de/staff/due?mine=yes")
                .doesNotContain("Schon länger", "Namen", "SETTLE_NAME", "{");
        assertThat(mail.html())
                .contains("href=\"https://city.example/de/staff/due?mine=yes\"")
                .doesNotContain("<img", "<script", "<link", "url(");
    }

    @Test
    void it_speaks_the_readers_language_and_German_where_the_office_has_it_not() {
        var digest = new Digest(DAY, List.of(), List.of(item(1, DAY.minusDays(7))), List.of());
        var english = wording.digest("en", digest);
        assertThat(english.subject()).isEqualTo("Your deadlines on Thursday, 3 December 2026");
        assertThat(english.text()).contains("Overdue for longer: 1 deadline\n", "/en/staff/due");
        assertThat(wording.digest("tr", digest).language()).isEqualTo("de");
    }

    @Test
    void of_many_the_first_thirty_are_told_and_the_rest_is_counted() {
        var many = IntStream.rangeClosed(1, 37)
                .mapToObj(number -> item(number, DAY))
                .toList();
        var text = wording.digest("de", new Digest(DAY, List.of(), List.of(), many))
                .text();
        assertThat(text)
                .contains("37 Fristen", Reference.of("ABH", 2026, 30).text(), "und 7 weitere")
                .doesNotContain(Reference.of("ABH", 2026, 31).text());
    }
}
