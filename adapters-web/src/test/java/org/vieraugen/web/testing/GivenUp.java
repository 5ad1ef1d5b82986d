package org.vieraugen.web.testing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.vieraugen.application.message.Failure;
import org.vieraugen.application.message.KeepUndelivered;
import org.vieraugen.application.message.Letters;
import org.vieraugen.application.testing.House;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.message.Notice;
import org.vieraugen.domain.reception.ReceptionNotices;
import org.vieraugen.domain.testing.Office;
import org.vieraugen.web.message.MailWording;
import org.vieraugen.web.portal.Templates;

/** Notices of a house in memory that no mail server took. */
public final class GivenUp {
    private final House house;
    public final KeepUndelivered keep;

    public GivenUp(House house) {
        this.house = house;
        var wording = new MailWording(new Templates(), Optional.of("https://city.example"), "", Optional.empty());
        var recipients = house.recipients(wording);
        keep = new KeepUndelivered(
                house.outbox,
                new Letters(house.outbox, List.of(recipients), house.clock),
                house.departments,
                house.desk,
                house.clock);
    }

    /** A notice to the complainant of a complaint that the house takes in. */
    public UUID about(Complaint complaint, Failure why) {
        house.holds(complaint);
        house.outbox.post(
                Office.FOREIGNERS,
                complaint.subject(),
                List.of(Notice.to(Role.COMPLAINANT, ReceptionNotices.SUBMITTED)),
                house.clock.instant());
        var letter = house.outbox.letters().get(house.outbox.letters().size() - 1);
        house.outbox.giveUp(letter, why, house.clock.instant());
        return letter.id();
    }
}
