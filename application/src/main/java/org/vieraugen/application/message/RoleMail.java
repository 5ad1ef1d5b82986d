package org.vieraugen.application.message;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.domain.department.Department;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.department.StaffMember;
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
        return mail(what, home, notice, person -> true);
    }

    /**
     * The same for something that waits for a second person. A box may be the first person's, too.
     *
     * @param first who cannot be the second
     * @return empty where nobody else holds the role
     * @throws Wording.Unknown for a kind of notice that only a newer version knows
     */
    public Optional<Mail> toSecond(String what, Department home, Notice notice, Predicate<StaffMember> first) {
        boolean any = home.staff().stream().anyMatch(person -> person.is(notice.to()) && !first.test(person));
        return any ? Optional.of(mail(what, home, notice, first.negate())) : Optional.empty();
    }

    private Mail mail(String what, Department home, Notice notice, Predicate<StaffMember> who) {
        var box = home.mailboxesFor(notice.to(), false).stream().findFirst();
        if (box.isPresent()) {
            return new Mail(List.of(box.get().address()), wording.notice(OFFICE_LANGUAGE, what, notice));
        }
        // Without any, the mail goes to the sender's own address: told it must be.
        var holders = holders(home, notice.to(), who);
        var language = holders.isEmpty() ? OFFICE_LANGUAGE : holders.get(0).language();
        return new Mail(
                holders.stream().map(contact -> contact.address().mail()).toList(),
                wording.notice(language, what, notice));
    }

    private static List<Contact> holders(Department home, Role role, Predicate<StaffMember> who) {
        return home.staff().stream()
                .filter(person -> person.is(role) && who.test(person))
                .flatMap(person -> person.contact().stream())
                .toList();
    }
}
