package org.vieraugen.web.portal;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.vieraugen.domain.access.Duty;
import org.vieraugen.domain.access.OfficeDuty;
import org.vieraugen.domain.body.BodyDuty;
import org.vieraugen.domain.complaint.CaseDuty;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.exchange.ExchangeDuty;
import org.vieraugen.domain.mail.desk.MailDuty;
import org.vieraugen.domain.mandate.MandateDuty;
import org.vieraugen.domain.reach.ReachDuty;
import org.vieraugen.domain.request.RequestDuty;
import org.vieraugen.domain.text.TextDuty;

/** A page of the staff that the navigation leads to, in its order, and the duty that opens it. */
public enum Door {
    INBOX(CaseDuty.INBOX, "", "staff.nav.inbox"),
    DUE(CaseDuty.INBOX, "/due", "staff.nav.due"),
    REQUESTS(RequestDuty.KEEP_REQUESTS, "/requests", "staff.nav.requests"),
    MAILS(MailDuty.READ_MAILS, "/mails", "staff.nav.mails"),
    RECORD(CaseDuty.RECORD, "/record", "staff.nav.record"),
    ERASURES(CaseDuty.RETENTION, "/erasures", "staff.nav.erasures"),
    UNDELIVERED(OfficeDuty.UNDELIVERED, "/undelivered", "staff.nav.undelivered"),
    BODIES(BodyDuty.READ_BODIES, "/bodies", "staff.nav.bodies"),
    EXCHANGE(ExchangeDuty.READ_EXCHANGE, "/exchange", "staff.nav.exchange"),
    MANDATES(MandateDuty.READ_MANDATES, "/mandates", "staff.nav.mandates"),
    TEXTS(TextDuty.READ_TEXTS, "/texts", "staff.nav.texts"),
    REACHABILITY(ReachDuty.READ_REACHABILITY, "/reachability", "staff.nav.reachability"),
    JOURNAL(OfficeDuty.READ_JOURNAL, "/journal", "staff.nav.journal"),
    DEFINITIONS(OfficeDuty.CONFIRM_DEFINITION, "/definitions", "staff.nav.definitions"),
    ADMINISTRATION(OfficeDuty.ACCOUNTS, "/administration", "staff.nav.administration"),
    /** Everybody's. */
    ABSENCE(OfficeDuty.ABSENCE, "/absence", "staff.nav.absence");

    // The checker does not see that duties are constants.
    @SuppressWarnings("ImmutableEnumChecker")
    private final Duty duty;

    private final String path;
    private final String text;

    Door(Duty duty, String path, String text) {
        this.duty = duty;
        this.path = "/staff" + path;
        this.text = text;
    }

    /** Where it leads, without the language. */
    public String path() {
        return path;
    }

    /** The key of its words. */
    public String text() {
        return text;
    }

    /** Those that are open to whoever holds these roles, in the order of the navigation. */
    public static Set<Door> openTo(Set<Role> roles) {
        return EnumSet.allOf(Door.class).stream()
                .filter(door -> door.duty.isFor(roles))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Door.class)));
    }
}
