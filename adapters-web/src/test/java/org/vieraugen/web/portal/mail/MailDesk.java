package org.vieraugen.web.portal.mail;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.vieraugen.application.mail.MailAccess;
import org.vieraugen.application.mail.ReadMails;
import org.vieraugen.application.mail.ReadMails.Only;
import org.vieraugen.application.testing.House;
import org.vieraugen.application.testing.MailRoom;
import org.vieraugen.application.testing.PlainReading;
import org.vieraugen.domain.access.AccessEntries;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.mail.ReadMail;
import org.vieraugen.domain.mail.desk.IncomingMail;
import org.vieraugen.domain.message.KeyedAddress.Purpose;
import org.vieraugen.web.portal.Screen;
import org.vieraugen.web.portal.Typed;

/** The pages of mails before somebody of the staff. */
final class MailDesk {
    static final String SAMIRA = "Samira Haddad <samira@example.org>";

    final House house = new House();
    final MailRoom room = new MailRoom(house);
    final Screen screen = new Screen(house);
    final MailsPage list;
    final MailPage page;

    /** What the reader makes of a mail beyond its plain words. */
    UnaryOperator<ReadMail> odd = UnaryOperator.identity();

    MailDesk() {
        var read = new ReadMails(
                house.mails,
                new MailAccess(house.mails, house.complaints, house.settings),
                mail -> odd.apply(new PlainReading().read(mail)));
        list = new MailsPage(screen.pages, screen.desk, read, house.departments);
        page = new MailPage(
                new MailScreen(screen.pages, screen.visitor, screen.desk, read, house.departments, screen.refusals),
                screen.desk,
                read,
                room.act,
                room.decide);
    }

    /** A mail to the complaints office, before which that person sits from now on. */
    IncomingMail came(StaffKey who, String words, String... fields) {
        var all = fields.length == 0 ? new String[] {"From", SAMIRA, "Subject", "Termin"} : fields;
        var mail = room.comes("office", PlainReading.mail(words, all));
        by(who, mail);
        return mail;
    }

    void by(StaffKey who, IncomingMail mail) {
        screen.at("/staff/mails/" + mail.id()).by(who);
    }

    String shown(IncomingMail mail) {
        return Screen.html(page.show(mail.id(), null, Screen.info()));
    }

    String listed(StaffKey who, Only only) {
        screen.at("/staff/mails").by(who);
        return Screen.html(list.show(only.name(), null, null, Screen.info()));
    }

    /** A form of the mail's page as it is now. */
    Typed typed(IncomingMail mail, String... pairs) {
        return screen.typed(pairs)
                .with("version", Integer.toString(room.now(mail.id()).version()));
    }

    Complaint held(Complaint complaint) {
        house.holds(complaint, House.SAMIRA);
        return house.complaint(complaint.reference());
    }

    /** Where an answer to that complaint goes. */
    String keyed(Complaint complaint) {
        return room.addresses
                .of("office@amt.example", Purpose.REPLY, complaint.id(), LocalDate.parse("2026-11-24"))
                .orElseThrow();
    }

    /** Which rules kept somebody from something, and where (F13). */
    List<String> denied() {
        return house.atDesk().stream()
                .filter(act -> act.kind().equals(AccessEntries.DENIED))
                .map(act -> act.facts().get("rule") + " " + act.facts().get("what"))
                .toList();
    }
}
