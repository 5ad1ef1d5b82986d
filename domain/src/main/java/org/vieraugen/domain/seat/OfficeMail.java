package org.vieraugen.domain.seat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.vieraugen.domain.access.Caller;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.complaint.Setting;
import org.vieraugen.domain.conflict.Seat;
import org.vieraugen.domain.department.Mailbox;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.department.StaffMember;
import org.vieraugen.domain.message.Notice;

/**
 * Where a notice about a complaint is sent within the office (K5): to the person it names, at her own address; or to whoever holds a role, at a box that nobody reads who
 * must keep away (F5), and where there is none, at the own addresses of those who hold it and see the complaint. A notice that names somebody who is away goes to whoever
 * works at the desk now as well, who can seat another (K7). What cannot be sent so is not sent, and stands on the page of whoever may know it.
 */
public final class OfficeMail {
    private static final String OFFICE_LANGUAGE = "de";

    /**
     * Who is written to, in one mail.
     *
     * @param addresses empty for the sender's own, in a department without boxes
     * @param language the tag of the language
     */
    public record Readers(List<String> addresses, String language) {
        public Readers {
            addresses = List.copyOf(addresses);
        }
    }

    private OfficeMail() {}

    /** Empty when nobody can be told by mail. */
    public static Optional<Readers> about(Complaint complaint, Setting setting, Notice notice) {
        var person = notice.staff().flatMap(setting.organisation()::findStaff).filter(named -> named.contact()
                .isPresent());
        if (person.isPresent()) {
            return person.filter(named -> sees(named, complaint, setting))
                    .map(named -> setting.absent().contains(named.key())
                            ? withStandIn(named, complaint, setting)
                            : readers(List.of(named)));
        }
        var box = complaint.mailbox(notice.to(), setting);
        if (box.isPresent()) {
            return box.map(known -> new Readers(List.of(known.address()), OFFICE_LANGUAGE));
        }
        var department = complaint.department(setting.organisation());
        var holders = department.staff().stream()
                .filter(holder -> holder.is(notice.to()) && holder.contact().isPresent())
                .filter(holder -> sees(holder, complaint, setting))
                .toList();
        if (!holders.isEmpty()) {
            return Optional.of(readers(holders));
        }
        return department.mailboxes().isEmpty() && !complaint.isProtected()
                ? Optional.of(new Readers(List.of(), OFFICE_LANGUAGE))
                : Optional.empty();
    }

    /** In the language of whoever reads it now. */
    private static Readers withStandIn(StaffMember away, Complaint complaint, Setting setting) {
        var own = readers(List.of(away));
        var instead = atDesk(complaint, setting);
        return instead.map(present -> new Readers(
                        Stream.concat(own.addresses().stream(), present.addresses().stream())
                                .distinct()
                                .toList(),
                        present.language()))
                .orElse(own);
    }

    /** Whoever works at the desk now: at a box that one of them reads, and nobody who must keep away; else at their own addresses. */
    private static Optional<Readers> atDesk(Complaint complaint, Setting setting) {
        var department = complaint.department(setting.organisation());
        var present = Succession.atDesk(complaint, setting)
                .serving()
                .flatMap(who -> setting.organisation().findStaff(who).stream())
                .filter(who -> sees(who, complaint, setting))
                .toList();
        var conflicts = complaint.conflicts(setting, Seat.DESK);
        var box = department.mailboxesFor(Role.COORDINATOR, complaint.isProtected()).stream()
                .filter(known -> present.stream().anyMatch(who -> who.team().equals(known.team())))
                .filter(known -> department.readers(known).noneMatch(reader -> conflicts.exclude(reader.key())))
                .map(Mailbox::address)
                .findFirst();
        if (box.isPresent()) {
            return box.map(address -> new Readers(List.of(address), OFFICE_LANGUAGE));
        }
        var reachable =
                present.stream().filter(who -> who.contact().isPresent()).toList();
        return reachable.isEmpty() ? Optional.empty() : Optional.of(readers(reachable));
    }

    private static boolean sees(StaffMember person, Complaint complaint, Setting setting) {
        return Sight.of(complaint, setting, new Caller(person.key(), person.roles()))
                .isPresent();
    }

    private static Readers readers(List<StaffMember> people) {
        var contacts =
                people.stream().flatMap(person -> person.contact().stream()).toList();
        return new Readers(
                contacts.stream().map(contact -> contact.address().mail()).toList(),
                contacts.get(0).language());
    }
}
