package org.vieraugen.domain.offer;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.vieraugen.domain.access.Caller;
import org.vieraugen.domain.appeal.AppealAct;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.complaint.Setting;
import org.vieraugen.domain.completion.CompletionAct;
import org.vieraugen.domain.correspondence.CorrespondenceAct;
import org.vieraugen.domain.course.CaseAct;
import org.vieraugen.domain.course.CaseAct.Offer;
import org.vieraugen.domain.course.ProposalAct;
import org.vieraugen.domain.protection.ProtectionAct;
import org.vieraugen.domain.reception.ReceptionAct;
import org.vieraugen.domain.retention.RetentionAct;
import org.vieraugen.domain.review.ReviewAct;
import org.vieraugen.domain.unsealing.UnsealingAct;

/** The one list of everything that can be done with a complaint, each act declared by its capability; what brings a case on comes first. */
public final class Offers {
    private static final List<CaseAct> ALL = Stream.<CaseAct[]>of(
                    ReviewAct.values(),
                    AppealAct.values(),
                    ReceptionAct.values(),
                    CorrespondenceAct.values(),
                    CompletionAct.values(),
                    ProtectionAct.values(),
                    UnsealingAct.values(),
                    ProposalAct.values(),
                    RetentionAct.values())
            .flatMap(Arrays::stream)
            .toList();

    private Offers() {}

    public static List<CaseAct> all() {
        return ALL;
    }

    /** What the caller may do now, and with its reason what is their duty here and not possible now. */
    public static List<Offer> of(Complaint complaint, Setting setting, Caller caller) {
        return ALL.stream()
                .flatMap(act -> act.offer(complaint, setting, caller).stream())
                .toList();
    }

    /** What the caller can do now. */
    public static List<CaseAct> open(Complaint complaint, Setting setting, Caller caller) {
        return open(of(complaint, setting, caller));
    }

    /** The acts among these offers that can be done now. */
    public static List<CaseAct> open(List<Offer> offers) {
        return offers.stream()
                .filter(offer -> offer.refused().isEmpty())
                .map(Offer::act)
                .toList();
    }
}
