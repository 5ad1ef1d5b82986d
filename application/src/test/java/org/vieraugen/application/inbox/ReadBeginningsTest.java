package org.vieraugen.application.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vieraugen.domain.testing.Office.ALBERS;
import static org.vieraugen.domain.testing.Office.NASSER;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.correspondence.WriteWorkingCopy;
import org.vieraugen.application.protection.ProtectStaff;
import org.vieraugen.application.testing.House;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.complaint.ComplaintEntries;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.testing.Cases;

/** First words are shown to whoever may see the complaint, in German, never those of a shielded text; and each is a look. */
class ReadBeginningsTest {
    private final House house = new House();
    private final ReadBeginnings beginnings = new ReadBeginnings(house.complaints, house.looks);

    private Complaint held(Complaint complaint) {
        house.holds(complaint);
        return complaint;
    }

    private Complaint saying(String text) {
        return held(Cases.in(house.settings.now()).saying(text).submitted());
    }

    private Map<String, String> read(StaffKey who, Complaint complaint) {
        var told = complaint.submission();
        return beginnings.handle(
                house.caller(who),
                List.of(new Inbox.Line(
                        complaint.reference().text(),
                        complaint.status().name(),
                        told.category(),
                        told.language(),
                        told.channel().name(),
                        new Inbox.Marks(false, false, false, false),
                        Optional.empty(),
                        told.at(),
                        new Inbox.Reviewers(Optional.empty(), Optional.empty()),
                        complaint.version())));
    }

    private long looks(Complaint complaint) {
        return house.acts(complaint).stream()
                .filter(act -> act.kind().equals(ComplaintEntries.LOOKED_AT_CASE))
                .count();
    }

    @Test
    void a_german_text_begins_on_one_line_and_ends_with_a_whole_word() {
        var complaint = saying("Seit März\n\n  warte ich. " + "Niemand antwortet. ".repeat(20));
        assertThat(read(ALBERS, complaint))
                .hasEntrySatisfying(complaint.reference().text(), words -> {
                    assertThat(words)
                            .startsWith("Seit März warte ich. Niemand antwortet.")
                            .endsWith(" …");
                    assertThat(words.length()).isLessThanOrEqualTo(ReadBeginnings.MOST + 2);
                });
        assertThat(looks(complaint)).isOne();
    }

    @Test
    void F5_whoever_does_not_see_the_complaint_reads_nothing_and_no_look_is_noted() {
        var complaint = saying("Seit März warte ich.");
        assertThat(read(NASSER, complaint)).isEmpty();
        assertThat(looks(complaint)).isZero();
    }

    @Test
    void the_working_copy_takes_the_place_of_the_text_and_calm_words_that_of_both() {
        var complaint = saying("Seit März warte ich.");
        new WriteWorkingCopy(house.acts).handle(house.on(complaint, ALBERS), "Wartet seit März.");
        assertThat(read(ALBERS, complaint)).containsValue("Wartet seit März.");
        new ProtectStaff(house.acts).summarise(house.on(complaint, ALBERS), "Will einen Termin.");
        assertThat(read(ALBERS, complaint)).containsValue("Will einen Termin.");
    }
}
