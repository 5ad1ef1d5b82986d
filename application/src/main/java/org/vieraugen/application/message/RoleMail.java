package org.vieraugen.application.message;

import jakarta.inject.Inject;
import java.util.List;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.domain.department.Department;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.message.Notice;
import org.vieraugen.domain.party.Contact;

/** The mail to whoever holds a role, at its box, or where there is none at their own addresses. */
@OnePerServer
public class RoleMail {
    private static final String OFFICE_LANGUAGE = "de";

    private final Wording wording;

    @Inject
    public RoleMail(Wording wording) {
        this.wording = wording;
    }

    /**
     * @param what what the notice is about, as the office calls it
     * @throws Wording.Unknown for a kind of notice that only a newer version knows
     */
    public Mail about(String what, Department home, Notice notice) {
        var box = home.mailboxesFor(notice.to(), false).stream().findFirst();
        if (box.isPresent()) {
            return new Mail(List.of(box.get().address()), wording.notice(OFFICE_LANGUAGE, what, notice));
        }
        // Without any, the mail goes to the sender's own address: told it must be.
        var holders = holders(home, notice.to());
        var language = holders.isEmpty() ? OFFICE_LANGUAGE : holders.get(0).language();
        return new Mail(
                holders.stream().map(contact -> contact.address().mail()).toList(),
                wording.notice(language, what, notice));
    }

    private static List<Contact> holders(Department home, Role role) {
        return home.staff().stream()
                .filter(person -> person.is(role))
                .flatMap(person -> person.contact().stream())
                .toList();
    }
}
