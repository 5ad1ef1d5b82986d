package org.vieraugen.domain.offer;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.vieraugen.domain.access.Duty;
import org.vieraugen.domain.access.OfficeDuty;
import org.vieraugen.domain.body.BodyDuty;
import org.vieraugen.domain.complaint.CaseDuty;
import org.vieraugen.domain.exchange.ExchangeDuty;
import org.vieraugen.domain.mail.desk.MailDuty;
import org.vieraugen.domain.mandate.MandateDuty;
import org.vieraugen.domain.participant.ParticipantDuty;
import org.vieraugen.domain.question.QuestionDuty;
import org.vieraugen.domain.reach.ReachDuty;
import org.vieraugen.domain.request.RequestDuty;
import org.vieraugen.domain.text.TextDuty;

/** The one list of what is anybody's duty, for the table of roles. */
public final class Duties {
    private static final List<Duty> ALL = Stream.<Duty[]>of(
                    CaseDuty.values(),
                    OfficeDuty.values(),
                    BodyDuty.values(),
                    ExchangeDuty.values(),
                    ParticipantDuty.values(),
                    MandateDuty.values(),
                    QuestionDuty.values(),
                    TextDuty.values(),
                    RequestDuty.values(),
                    MailDuty.values(),
                    ReachDuty.values())
            .flatMap(Arrays::stream)
            .toList();

    private Duties() {}

    public static List<Duty> all() {
        return ALL;
    }
}
