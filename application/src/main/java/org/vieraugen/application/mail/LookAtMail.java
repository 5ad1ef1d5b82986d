package org.vieraugen.application.mail;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.Unknown;
import org.vieraugen.application.complaint.Complaints;
import org.vieraugen.application.complaint.Erased;
import org.vieraugen.application.department.Departments;
import org.vieraugen.application.message.KeyedAddresses;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.complaint.Names;
import org.vieraugen.domain.complaint.Reference;
import org.vieraugen.domain.deadline.Terms;
import org.vieraugen.domain.department.Department;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.department.Mailbox;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.mail.Addressed;
import org.vieraugen.domain.mail.ReadMail;
import org.vieraugen.domain.mail.desk.IncomingMail;
import org.vieraugen.domain.mail.desk.MailHead;
import org.vieraugen.domain.mail.desk.Sorting;
import org.vieraugen.domain.mail.desk.Sorting.Given;
import org.vieraugen.domain.mail.desk.Sorting.Keyed;
import org.vieraugen.domain.message.KeyedAddress.Purpose;
import org.vieraugen.domain.organisation.Organisation;
import org.vieraugen.domain.protection.Shielding;

/** Gathers what must be known of a mail before it is sorted; reads only. */
@OnePerServer
public class LookAtMail {
    private final MailReading reading;
    private final KeyedAddresses addresses;
    private final Complaints complaints;
    private final TeamRequests requests;
    private final Departments departments;
    private final Shielding shielding;
    private final MailSteps steps;
    private final Clock clock;

    @Inject
    public LookAtMail(
            MailReading reading,
            KeyedAddresses addresses,
            Complaints complaints,
            TeamRequests requests,
            Departments departments,
            Shielding shielding,
            MailSteps steps,
            Clock clock) {
        this.reading = reading;
        this.addresses = addresses;
        this.complaints = complaints;
        this.requests = requests;
        this.departments = departments;
        this.shielding = shielding;
        this.steps = steps;
        this.clock = clock;
    }

    /**
     * What was found.
     *
     * @param came the mail as it is stored
     * @param named the complaint whose number stands in it, where there is one
     */
    record Seen(IncomingMail came, Given given, MailHead head, Optional<Reference> named) {
        ReadMail mail() {
            return given.mail();
        }

        Mailbox box() {
            return given.box();
        }
    }

    Seen at(IncomingMail mail, byte[] whole) {
        var read = reading.read(whole);
        var now = clock.instant();
        var department = departments.organisation().department(mail.department());
        var named = named(department, read);
        boolean often = !steps.quiet(Sorting.counted(read)).mayBecome(now);
        var given = new Given(
                read,
                keyed(mail.department(), read, today(now)),
                box(mail, department),
                mail.size() <= whole.length,
                Sorting.answeredAt(read).anyMatch(departments.organisation()::writesTo),
                named.isPresent(),
                often);
        return new Seen(mail, given, head(read, department), named);
    }

    /** In which language the office answers it by itself. */
    String language(Seen seen) {
        return language(seen.came(), seen.mail(), departments.organisation());
    }

    static String language(IncomingMail mail, ReadMail read, Organisation organisation) {
        return box(mail, organisation.department(mail.department()))
                .language(organisation.names().language(Sorting.words(read)));
    }

    private static LocalDate today(Instant now) {
        return LocalDate.ofInstant(now, Terms.ZONE);
    }

    /** A box that no definition names any more is one whose mails are put before a person. */
    private static Mailbox box(IncomingMail mail, Department department) {
        return department
                .mailbox(mail.boxes().get(0))
                .orElseGet(() -> new Mailbox(
                        mail.boxes().get(0), department.teams().get(0).key(), ""));
    }

    private MailHead head(ReadMail read, Department department) {
        var all = read.envelope().subject() + "\n" + read.wholeText();
        return new MailHead(
                read.envelope().from(),
                read.envelope().subject(),
                Sorting.words(read),
                new Names(departments.organisation(), department).in(all),
                shielding.seemsToThreaten(all));
    }

    private Keyed keyed(DepartmentKey department, ReadMail read, LocalDate today) {
        Optional<Keyed> other = Optional.empty();
        for (var address : read.envelope().addressed()) {
            var known = addresses.read(address.address(), today);
            if (known.isEmpty()) {
                continue;
            }
            if (known.get().purpose() == Purpose.BOUNCE) {
                other = other.or(() -> Optional.of(new Keyed.ToServers()));
                continue;
            }
            if (known.get().purpose() == Purpose.INVITATION) {
                other = other.or(() -> Optional.of(new Keyed.ToInvitation()));
                continue;
            }
            var about = known.get().about();
            var found = about(department, about);
            if (found.isPresent() && !known.get().expired()) {
                return found.get();
            }
            other = Optional.of(new Keyed.Old(about));
        }
        return other.orElse(new Keyed.None());
    }

    private Optional<Keyed> about(DepartmentKey department, UUID about) {
        if (complaint(department, about).isPresent()) {
            return Optional.of(new Keyed.ToComplaint(about));
        }
        var became = requests.complaint(department, about);
        return became.isPresent()
                ? became.flatMap(this::complaint).map(complaint -> new Keyed.Old(complaint.id()))
                : requests.number(department, about).map(number -> new Keyed.ToRequest(about));
    }

    /** Empty where there is none, or none any more. */
    Optional<Complaint> complaint(DepartmentKey department, UUID id) {
        try {
            return Optional.of(complaints.get(department, id));
        } catch (Unknown | Erased e) {
            return Optional.empty();
        }
    }

    /** Of its own department alone: what names another one's is seen by nobody here who sees that. */
    private Optional<Complaint> complaint(Reference reference) {
        try {
            return Optional.of(complaints.get(reference));
        } catch (Unknown | Erased e) {
            return Optional.empty();
        }
    }

    private Optional<Reference> named(Department department, ReadMail read) {
        return Sorting.references(read)
                .filter(reference -> reference.prefix().equals(department.prefix())
                        && complaint(reference).isPresent())
                .findFirst();
    }

    /** What is known of one that cannot be looked at: nothing, so that everybody of the complaints office may be meant by it, and keeps away (F5). */
    MailHead unread(DepartmentKey department) {
        return MailHead.unread(departments.organisation().holders(department, Role.COORDINATOR));
    }

    /** To which letters a mail server's word was returned. */
    Stream<String> returnedTo(ReadMail read) {
        return read.envelope().addressed().stream().map(Addressed::address);
    }
}
