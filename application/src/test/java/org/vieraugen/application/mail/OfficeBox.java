package org.vieraugen.application.mail;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.vieraugen.application.testing.House;
import org.vieraugen.application.testing.MailRoom;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.department.Mailbox;
import org.vieraugen.domain.department.Mailbox.Becomes;
import org.vieraugen.domain.department.TeamKey;
import org.vieraugen.domain.file.Message;
import org.vieraugen.domain.message.KeyedAddress.Purpose;
import org.vieraugen.domain.testing.Cases;
import org.vieraugen.domain.testing.Office;

/** A house with a box for complaints and one for requests, and what stands in its cases when mails have come. */
final class OfficeBox {
    static final String SAMIRA = "Samira Haddad <samira@example.org>";
    static final LocalDate TODAY = LocalDate.parse("2026-11-24");

    private static final String BOX = "office@amt.example";

    final House house = new House(Office.office()
            .receiving(new Mailbox(
                    BOX,
                    new TeamKey("office"),
                    "Beschwerden",
                    List.of("de", "en"),
                    Becomes.COMPLAINT,
                    Optional.of("PROCESSING_TIME")))
            .receiving(new Mailbox(
                    "t3@amt.example", new TeamKey("t3"), "Arbeit", List.of("en"), Becomes.REQUEST, Optional.empty())));
    final MailRoom room = new MailRoom(house);

    Complaint held(Complaint complaint) {
        house.holds(complaint, House.SAMIRA);
        return house.complaints.get(complaint.reference());
    }

    Complaint underReview() {
        return held(Cases.in(house.settings.now()).underReview());
    }

    /** The address to which that complaint's complainant answers. */
    String keyed(Complaint complaint, LocalDate until) {
        return room.addresses.of(BOX, Purpose.REPLY, complaint.id(), until).orElseThrow();
    }

    /** What was written in it. */
    List<String> messages(Complaint complaint) {
        return house.complaint(complaint.reference()).file().messages().stream()
                .map(Message::text)
                .toList();
    }
}
