package org.vieraugen.application.participant;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.brake.Attempt;
import org.vieraugen.application.brake.Slowing;
import org.vieraugen.application.department.Departments;
import org.vieraugen.application.message.Outbox;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.department.Department;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.journal.Subject;
import org.vieraugen.domain.message.Notice;
import org.vieraugen.domain.participant.Invitation;
import org.vieraugen.domain.participant.Participant;
import org.vieraugen.domain.participant.ParticipantNotices;
import org.vieraugen.domain.participant.SignInCode;
import org.vieraugen.domain.party.Address;

/**
 * Sends a code to a mailbox, if anybody is invited there. For any other mailbox the same is stored and posted, and no mail is made of it: neither the answer nor its time
 * tells who is invited (E11).
 */
@OnePerServer
@Transactional
public class AskForCode {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int TEN = 10;

    private final SignInCodes codes;
    private final Participants participants;
    private final Departments departments;
    private final Outbox outbox;
    private final Slowing slowing;
    private final Clock clock;

    @Inject
    public AskForCode(
            SignInCodes codes,
            Participants participants,
            Departments departments,
            Outbox outbox,
            Slowing slowing,
            Clock clock) {
        this.codes = codes;
        this.participants = participants;
        this.departments = departments;
        this.outbox = outbox;
        this.slowing = slowing;
        this.clock = clock;
    }

    /**
     * @param network from which it is asked; empty for one that nothing is asked of
     * @param before the code that this browser asked for last, which counts no more
     * @return the id of the code, which only the browser that asked may know
     * @throws Malformed for what is no address
     * @throws Slowing.TooEarly when too many were asked for
     */
    public UUID handle(String address, Optional<byte[]> network, Optional<UUID> before) {
        var box = Invitation.box(new Address(address).mail());
        slowing.isRight(Attempt.mail(box, network), () -> false);
        before.ifPresent(codes::end);
        var now = clock.instant();
        var code = SignInCode.fresh(UUID.randomUUID(), box, digits(), now);
        codes.put(code);
        var department = participants.at(box).stream()
                .findFirst()
                .map(Participant::department)
                .or(() -> departments.organisation().departments().stream()
                        .findFirst()
                        .map(Department::key));
        department.ifPresent(to -> outbox.post(
                to,
                new Subject(SignInCode.KIND, code.id()),
                List.of(Notice.to(Role.PARTICIPANT, ParticipantNotices.PARTICIPANT_CODE)),
                now));
        return code.id();
    }

    private static String digits() {
        int most = 1;
        for (int i = 0; i < SignInCode.DIGITS; i++) {
            most *= TEN;
        }
        return String.format(Locale.ROOT, "%0" + SignInCode.DIGITS + "d", RANDOM.nextInt(most));
    }
}
