package org.vieraugen.application.participant;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.Unknown;
import org.vieraugen.application.department.Departments;
import org.vieraugen.application.message.Mail;
import org.vieraugen.application.message.Recipients;
import org.vieraugen.application.message.Wording;
import org.vieraugen.domain.access.Caller;
import org.vieraugen.domain.deadline.Terms;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.journal.Subject;
import org.vieraugen.domain.message.Notice;
import org.vieraugen.domain.participant.Participant;
import org.vieraugen.domain.participant.ParticipantDuty;
import org.vieraugen.domain.participant.ParticipantNotices;

/** A participant is written to at the own address, as it is when the mail goes; nobody is whose term is over by then, or who was erased. */
@OnePerServer
public class ParticipantRecipients implements Recipients {
    private final Participants participants;
    private final ParticipantWording wording;
    private final Departments departments;
    private final Clock clock;

    @Inject
    public ParticipantRecipients(
            Participants participants, ParticipantWording wording, Departments departments, Clock clock) {
        this.participants = participants;
        this.wording = wording;
        this.departments = departments;
        this.clock = clock;
    }

    @Override
    public Subject.Kind kind() {
        return Participant.KIND;
    }

    @Override
    public Optional<Mail> mail(DepartmentKey department, UUID key, Notice notice) {
        if (!notice.kind().equals(ParticipantNotices.PARTICIPANT_INVITED)) {
            throw new Wording.Unknown(notice.kind());
        }
        var today = LocalDate.ofInstant(clock.instant(), Terms.ZONE);
        return participants.of(department, List.of(key)).stream()
                .filter(one -> !one.isOver(today))
                .findFirst()
                .map(this::invited);
    }

    private Mail invited(Participant one) {
        var offices = departments.organisation().names(one.department());
        return new Mail(List.of(one.address()), wording.invited(one.language(), offices, one.organisation()));
    }

    @Override
    public Optional<String> name(Caller caller, DepartmentKey department, UUID key) {
        if (!ParticipantDuty.KEEP_PARTICIPANTS.isFor(caller.roles())
                || !departments.organisation().home(caller.staff()).equals(department)) {
            return Optional.empty();
        }
        try {
            return Optional.of(participants.get(department, key).organisation());
        } catch (Unknown e) {
            return Optional.empty();
        }
    }
}
