package org.vieraugen.application.testing;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.vieraugen.domain.appeal.Appeal;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.correspondence.Correspondence;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.file.Matter.LimitContact;
import org.vieraugen.domain.message.Channel;
import org.vieraugen.domain.protection.StaffProtection;
import org.vieraugen.domain.reception.Clarifying;
import org.vieraugen.domain.reception.Redirecting;
import org.vieraugen.domain.testing.Cases;
import org.vieraugen.domain.testing.Office;
import org.vieraugen.domain.unsealing.Unsealing;

/** What somebody of the desk has begun with a complaint, as the tests of acts, of the API and of pages find it. */
public final class Situations {
    public static final LimitContact ONE_A_WEEK = new LimitContact(1, Set.of(Channel.POST), LocalDate.of(2027, 1, 31));

    public static final Given.Further LIMIT_PROPOSED = (complaint, setting) -> complaint
            .in(setting, StaffProtection::new)
            .propose(Office.ALBERS, Role.COORDINATOR, ONE_A_WEEK, "Zehn Briefe am Tag.")
            .next();
    public static final Given.Further LIMIT_CONFIRMED = LIMIT_PROPOSED.and((complaint, setting) -> complaint
            .in(setting, StaffProtection::new)
            .confirm(Office.PETRENKO, Role.OMBUDSPERSON, "Es ist zu viel.")
            .next());
    public static final Given.Further LIMIT_CONTESTED = LIMIT_CONFIRMED.and((complaint, setting) -> complaint
            .in(setting, StaffProtection::new)
            .contest("Das ist ungerecht.")
            .next());

    /** Olbrich, who is named, leaves the list. */
    public static final Given.Further LEAVING = (complaint, setting) -> complaint
            .in(setting, Clarifying::new)
            .proposeLeaving(Office.ALBERS, Role.COORDINATOR, Set.of(Office.OLBRICH), "Ein anderer Olbrich.")
            .next();

    public static final Given.Further REDIRECTING = (complaint, setting) -> complaint
            .in(setting, Redirecting::new)
            .proposeRedirection(Office.ALBERS, Role.COORDINATOR, "Das Standesamt.", "Nicht unseres.", true)
            .next();

    /** Of a complaint that Albers wrote down (I9). */
    public static final Given.Further REVIEW_TAKEN = (complaint, setting) -> complaint
            .in(setting, Appeal::new)
            .takeReview(Office.ALBERS, Role.COORDINATOR, "Das stimmt nicht.", "Am Telefon.")
            .next();
    /** Of a complaint that Albers wrote down (I9). */
    public static final Given.Further WITHDRAWAL_TAKEN = (complaint, setting) -> complaint
            .in(setting, Correspondence::new)
            .takeWithdrawal(Office.ALBERS, Role.COORDINATOR, "Am Telefon.")
            .next();

    public static final Given.Further IDENTITY_REQUESTED = (complaint, setting) -> complaint
            .in(setting, Unsealing::new)
            .request(Office.ALBERS, Role.COORDINATOR, "Sie muss angerufen werden.")
            .next();

    private Situations() {}

    /** Samira's complaint, held by the house, for whose identity Albers has asked. */
    public static Complaint identityRequested(House house, boolean approved) {
        var setting = house.settings.now();
        var asked = IDENTITY_REQUESTED.with(Cases.in(setting).submitted(), setting);
        var complaint = approved
                ? asked.in(setting, Unsealing::new)
                        .approve(Office.PETRENKO, "Ja.", Optional.empty())
                        .next()
                : asked;
        house.holds(complaint, House.SAMIRA);
        return complaint;
    }
}
