package org.vieraugen.application.invitation;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.department.Departments;
import org.vieraugen.application.mailbox.MailServers;
import org.vieraugen.application.message.KeyedAddresses;
import org.vieraugen.application.secret.Stamps;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.department.Mailbox;
import org.vieraugen.domain.invitation.Occasion;
import org.vieraugen.domain.message.KeyedAddress.Purpose;
import org.vieraugen.domain.participant.Invitation;
import org.vieraugen.domain.participant.Participant;

/** Where whoever is invited answers: by mail at a keyed address, and at a page behind a keyed link. */
@OnePerServer
public class InvitationBoxes {
    /** Of a key as it is written. */
    private static final int LENGTH = 36;

    private final Departments departments;
    private final MailServers servers;
    private final KeyedAddresses addresses;
    private final Stamps stamps;
    private final Optional<String> chosen;

    /** @param chosen the box of the exchange, one of its department's; otherwise the first whose mails somebody looks at, or the first of all */
    @Inject
    public InvitationBoxes(
            Departments departments,
            MailServers servers,
            KeyedAddresses addresses,
            Stamps stamps,
            @ConfigProperty(name = "vieraugen.exchange.box") Optional<String> chosen) {
        this.departments = departments;
        this.servers = servers;
        this.addresses = addresses;
        this.stamps = stamps;
        this.chosen = chosen;
    }

    /** Empty in a department without a box. */
    Optional<String> box(DepartmentKey department) {
        var boxes = departments.organisation().department(department).mailboxes();
        return boxes.stream()
                .map(Mailbox::address)
                .filter(address -> chosen.filter(address::equalsIgnoreCase).isPresent())
                .findFirst()
                .or(() -> boxes.stream()
                        .filter(box -> box.becomes() == Mailbox.Becomes.PERSON)
                        .map(Mailbox::address)
                        .findFirst())
                .or(() -> boxes.stream().map(Mailbox::address).findFirst());
    }

    /** Where calendars answer: a keyed address, if mails are fetched from the box, or else the box. It stays the same, since calendars take updates only of whoever invited them. */
    Optional<String> organizer(DepartmentKey department, UUID invitation) {
        var box = box(department);
        return box.filter(servers.boxes()::contains)
                .flatMap(known -> addresses.of(known, Purpose.INVITATION, invitation, Purpose.LAST_DAY))
                .or(() -> box);
    }

    /** The path of the page for one answer: to that alone, and as long as the participant has the mailbox to which it is sent. */
    String path(UUID invitation, Occasion occasion, String sentTo) {
        return "/partner/answer/" + invitation + "."
                + stamps.stamped(stamp(invitation, occasion, Invitation.box(sentTo))) + "/" + occasion.text();
    }

    /** Which invitation a link says it is for; whether that is true, {@link #isOurs} knows. */
    Optional<UUID> read(String token) {
        try {
            return token.indexOf('.') == LENGTH
                    ? Optional.of(UUID.fromString(token.substring(0, LENGTH)))
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Whether a link was written here for that, and to the mailbox that the participant has. */
    boolean isOurs(String token, UUID invitation, Occasion occasion, Participant guest) {
        return token.startsWith(invitation + ".")
                && stamps.isOurs(stamp(invitation, occasion, guest.box()), token.substring(LENGTH + 1));
    }

    private static String stamp(UUID invitation, Occasion occasion, String box) {
        return "invitation " + invitation + " " + occasion.text() + " " + box;
    }
}
