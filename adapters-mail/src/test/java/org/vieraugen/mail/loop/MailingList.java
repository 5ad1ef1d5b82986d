package org.vieraugen.mail.loop;

import jakarta.mail.MessagingException;
import java.util.List;
import org.vieraugen.mail.loop.PostOffice.Arrived;

/** Passes everything on to its members, answers go to all of them, and what a mail said of programs is lost. */
final class MailingList extends Robot {
    private final List<String> members;

    MailingList(String address, Year year, PostOffice post, Habits habits, List<String> members) {
        super(address, year, post, habits);
        this.members = members;
    }

    @Override
    void gets(Arrived one) throws MessagingException {
        if (one.envelopeTo().equals(address())) {
            passOn(address(one.mail(), "From", ""), String.valueOf(one.mail().getSubject()), words(one.mail()));
        }
    }

    private void passOn(String from, String subject, String text) {
        var fields = "Reply-To: <" + address() + ">\nList-Id: Nachbarn <nachbarn." + name() + ">\nSender: <bounces@"
                + name() + ">\n" + (habits.marks() ? "List-Post: <mailto:" + address() + ">\nPrecedence: list\n" : "");
        for (var member : members) {
            year.after(habits.pause(), () -> write(from, member, "[Nachbarn] " + subject, text, fields));
        }
    }

    @Override
    String shown() {
        return "Jemand über die Liste";
    }
}
