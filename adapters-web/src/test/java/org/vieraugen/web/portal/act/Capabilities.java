package org.vieraugen.web.portal.act;

import jakarta.enterprise.inject.Instance;
import java.lang.reflect.Proxy;
import java.util.stream.Stream;
import org.vieraugen.application.appeal.Countersign;
import org.vieraugen.application.appeal.DecideChallenge;
import org.vieraugen.application.appeal.DecideFinally;
import org.vieraugen.application.appeal.PickDecision;
import org.vieraugen.application.appeal.RefuseCountersignature;
import org.vieraugen.application.complaint.TakeBack;
import org.vieraugen.application.completion.Close;
import org.vieraugen.application.completion.RemedyDone;
import org.vieraugen.application.correspondence.HearNamed;
import org.vieraugen.application.correspondence.Reply;
import org.vieraugen.application.correspondence.TakeDown;
import org.vieraugen.application.correspondence.WriteWorkingCopy;
import org.vieraugen.application.protection.ProtectStaff;
import org.vieraugen.application.reception.ConfirmRedirection;
import org.vieraugen.application.reception.LeaveList;
import org.vieraugen.application.reception.ProposeRedirection;
import org.vieraugen.application.reception.RefuseRedirection;
import org.vieraugen.application.reception.SettleName;
import org.vieraugen.application.reception.Triage;
import org.vieraugen.application.retention.EraseEarlier;
import org.vieraugen.application.retention.HoldErasure;
import org.vieraugen.application.review.Ask;
import org.vieraugen.application.review.Assign;
import org.vieraugen.application.review.Concur;
import org.vieraugen.application.review.DissentFrom;
import org.vieraugen.application.review.Extend;
import org.vieraugen.application.review.Find;
import org.vieraugen.application.review.Recuse;
import org.vieraugen.application.review.ReinstateName;
import org.vieraugen.application.review.Waive;
import org.vieraugen.application.testing.House;
import org.vieraugen.application.undo.TakeBackLast;
import org.vieraugen.application.unsealing.AnswerUnsealing;
import org.vieraugen.application.unsealing.RequestUnsealing;
import org.vieraugen.web.portal.appeal.AppealForms;
import org.vieraugen.web.portal.completion.CompletionForms;
import org.vieraugen.web.portal.correspondence.CorrespondenceForms;
import org.vieraugen.web.portal.protection.ProtectionForms;
import org.vieraugen.web.portal.reception.ReceptionForms;
import org.vieraugen.web.portal.retention.RetentionForms;
import org.vieraugen.web.portal.review.AssigningForms;
import org.vieraugen.web.portal.review.ReviewForms;
import org.vieraugen.web.portal.unsealing.UnsealingForms;

/** The capabilities that bring forms, found as the server finds them. */
public final class Capabilities {
    private Capabilities() {}

    /** All that act in this house. */
    public static FormsOfActs in(House house) {
        var acts = house.acts;
        var take = new TakeDown(acts);
        return of(
                new RetentionForms(new HoldErasure(acts), new EraseEarlier(acts)),
                new UnsealingForms(new RequestUnsealing(acts), new AnswerUnsealing(acts)),
                new ProtectionForms(new ProtectStaff(acts)),
                new CompletionForms(new RemedyDone(acts), new Close(acts), new TakeBack(acts)),
                new CorrespondenceForms(new Reply(acts), new WriteWorkingCopy(acts), new HearNamed(acts), take),
                new ReceptionForms(
                        new Triage(acts),
                        new SettleName(acts),
                        new LeaveList(acts),
                        new ProposeRedirection(acts),
                        new ConfirmRedirection(acts),
                        new RefuseRedirection(acts)),
                new AppealForms(
                        new DecideFinally(acts),
                        new Countersign(acts),
                        new RefuseCountersignature(acts),
                        new PickDecision(acts),
                        new DecideChallenge(acts),
                        take),
                new AssigningForms(
                        new Assign(acts, house.history), house.assignBoth(), new Waive(acts), new Recuse(acts)),
                new ReviewForms(
                        new Find(acts),
                        new Ask(acts),
                        new Concur(acts),
                        new DissentFrom(acts),
                        new Extend(acts),
                        new ReinstateName(acts)));
    }

    /** Takes back what was just done in this house. */
    public static TakeBackLast undo(House house) {
        return new TakeBackLast(house.complaints, house.settings, house.looks, house.journal, house.once);
    }

    @SuppressWarnings("unchecked")
    static FormsOfActs of(CaseForms... capabilities) {
        return new FormsOfActs((Instance<CaseForms>) Proxy.newProxyInstance(
                Capabilities.class.getClassLoader(),
                new Class<?>[] {Instance.class},
                (self, called, values) -> Stream.of(capabilities)));
    }
}
