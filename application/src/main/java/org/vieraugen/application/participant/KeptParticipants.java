package org.vieraugen.application.participant;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.Outdated;
import org.vieraugen.application.Unknown;
import org.vieraugen.application.act.Kept;
import org.vieraugen.application.message.Outbox;
import org.vieraugen.domain.deadline.Terms;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.journal.Step;
import org.vieraugen.domain.journal.Subject;
import org.vieraugen.domain.participant.Participant;

/** Participants as staff change them: with each step the participant is told. With another mailbox or name, or an end, every way in that there was ends at once (E5). */
@OnePerServer
public class KeptParticipants implements Kept<Participant> {
    private final Participants participants;
    private final GuestSessions sessions;
    private final SignInCodes codes;
    private final GuestPasskeys passkeys;
    private final Outbox outbox;
    private final Clock clock;

    @Inject
    public KeptParticipants(
            Participants participants,
            GuestSessions sessions,
            SignInCodes codes,
            GuestPasskeys passkeys,
            Outbox outbox,
            Clock clock) {
        this.participants = participants;
        this.sessions = sessions;
        this.codes = codes;
        this.passkeys = passkeys;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** @throws Outdated when somebody has just invited another with the same mailbox */
    @Override
    public void add(Step<Participant> first) {
        participants.add(first);
        tell(first);
        // What is on its way went to whoever had the mailbox before.
        codes.endAll(first.next().box());
    }

    /** @throws Outdated when somebody was faster, or has just invited another with the same mailbox */
    @Override
    public void follow(Step<Participant> step) {
        var next = step.next();
        var before = get(next.department(), next.id());
        boolean shut = !next.isWhoever(before) || next.isOver(LocalDate.ofInstant(clock.instant(), Terms.ZONE));
        if (shut) {
            // Codes first, as whoever enters one holds it first: neither waits for the other for ever.
            codes.endAll(before.box());
            codes.endAll(next.box());
        }
        participants.follow(step);
        tell(step);
        if (shut) {
            // Whoever signed in meanwhile is there by now, and nobody does any more.
            sessions.closeAll(before);
            passkeys.removeAll(before);
        }
    }

    /** @throws Unknown when the department has none of that key */
    @Override
    public Participant get(DepartmentKey department, UUID id) {
        return participants.get(department, id);
    }

    private void tell(Step<Participant> step) {
        var one = step.next();
        outbox.post(one.department(), new Subject(Participant.KIND, one.id()), step.notices(), clock.instant());
    }
}
