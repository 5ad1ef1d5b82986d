package org.vieraugen.application.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vieraugen.application.testing.PlainReading.mail;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.secret.CodeLinks;
import org.vieraugen.application.secret.Marks;
import org.vieraugen.application.testing.House;
import org.vieraugen.application.testing.MailRoom;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.correspondence.CorrespondenceEntries;
import org.vieraugen.domain.department.Mailbox;
import org.vieraugen.domain.department.Mailbox.Becomes;
import org.vieraugen.domain.department.TeamKey;
import org.vieraugen.domain.identity.CodeScope;
import org.vieraugen.domain.testing.Cases;
import org.vieraugen.domain.testing.Office;

/** A code for whoever complained by mail: fetched once, by nobody who made the link up (I9). */
class FetchCodeTest {
    private static final Marks MARKS = text -> "M" + Integer.toHexString(text.hashCode());

    private final House house = new House(Office.office()
            .receiving(new Mailbox(
                    "office@amt.example",
                    new TeamKey("office"),
                    "Beschwerden",
                    List.of("de"),
                    Becomes.COMPLAINT,
                    Optional.of("DECISION"))));
    private final CodeLinks links = new CodeLinks(MARKS);
    private final FetchCode fetch =
            new FetchCode(links, house.complaints, house.receipts, house.settings, house.journal);
    private final LocalDate until = LocalDate.parse("2026-12-08");
    private Complaint complaint;

    @BeforeEach
    void a_complaint_came_by_mail() {
        var came = new MailRoom(house).comes("office", mail("Ich warte.", "From", "samira@example.org"));
        complaint = house.complaint(came.fate().complaint().orElseThrow());
    }

    private String token(Complaint whose, LocalDate day) {
        return links.token(new CodeLinks.Claim(whose.submission().department(), whose.id(), day));
    }

    @Test
    void I9_the_code_opens_everything_and_is_fetched_once() {
        var token = token(complaint, until);
        assertThat(fetch.isThere(token)).isTrue();
        assertThat(fetch.isThere(token)).isTrue();
        var fetched = fetch.handle(token).orElseThrow();
        assertThat(fetched.reference()).isEqualTo(complaint.reference());
        var held = house.complaints.holding(house.receipts.digest(fetched.receipt()));
        assertThat(held.opens()).isEqualTo(CodeScope.EVERYTHING);
        assertThat(held.complaint().id()).isEqualTo(complaint.id());
        assertThat(house.kinds(complaint)).contains(CorrespondenceEntries.CODE_FETCHED);

        assertThat(fetch.isThere(token)).isFalse();
        assertThat(fetch.handle(token)).isEmpty();
        assertThat(house.complaints.holding(house.receipts.digest(fetched.receipt())))
                .isNotNull();
    }

    @Test
    void a_link_that_nobody_of_us_made_or_whose_day_is_over_brings_nothing() {
        var token = token(complaint, until);
        var later = token.replace("2026-12-08", "2027-12-08");
        var other = token.replace(complaint.id().toString(), UUID.randomUUID().toString());
        for (var wrong : List.of(
                later, other, token + "x", token.substring(1), "", "a.b.c.d", "a.b.c", "foreigners.x.2026-12-08.M")) {
            assertThat(fetch.isThere(wrong)).as(wrong).isFalse();
            assertThat(fetch.handle(wrong)).as(wrong).isEmpty();
        }
        house.clock.pass(Duration.ofDays(14));
        assertThat(fetch.isThere(token)).isTrue();
        house.clock.pass(Duration.ofDays(1));
        assertThat(fetch.handle(token)).isEmpty();
    }

    @Test
    void of_a_complaint_that_came_in_another_way_there_is_none() {
        var portal = Cases.in(house.settings.now()).submitted();
        house.holds(portal);
        assertThat(fetch.handle(token(portal, until))).isEmpty();
    }
}
