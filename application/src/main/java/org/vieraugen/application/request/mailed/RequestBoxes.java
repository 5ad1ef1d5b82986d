package org.vieraugen.application.request.mailed;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.department.Departments;
import org.vieraugen.application.mailbox.MailServers;
import org.vieraugen.application.message.KeyedAddresses;
import org.vieraugen.domain.deadline.Terms;
import org.vieraugen.domain.department.Mailbox;
import org.vieraugen.domain.message.KeyedAddress.Purpose;
import org.vieraugen.domain.request.Request;

/** Where whoever asked writes back: to a keyed address at the box of the team, if mails are fetched from there (K3). */
@OnePerServer
public class RequestBoxes {
    private final Departments departments;
    private final MailServers servers;
    private final KeyedAddresses addresses;
    private final Clock clock;

    @Inject
    public RequestBoxes(Departments departments, MailServers servers, KeyedAddresses addresses, Clock clock) {
        this.departments = departments;
        this.servers = servers;
        this.addresses = addresses;
        this.clock = clock;
    }

    /** The box of its team. */
    Optional<String> box(Request request) {
        return departments.organisation().department(request.department()).mailboxes().stream()
                .filter(box -> box.team().equals(request.team()))
                .map(Mailbox::address)
                .findFirst();
    }

    Optional<String> replyTo(Request request) {
        var until = Purpose.REPLY.until(LocalDate.ofInstant(clock.instant(), Terms.ZONE));
        return box(request)
                .filter(servers.boxes()::contains)
                .flatMap(box -> addresses.of(box, Purpose.REPLY, request.id(), until));
    }
}
