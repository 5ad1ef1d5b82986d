package org.vieraugen.application.participant;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.department.Departments;
import org.vieraugen.application.message.Mail;
import org.vieraugen.application.message.Recipients;
import org.vieraugen.application.message.Wording;
import org.vieraugen.domain.access.Caller;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.journal.Subject;
import org.vieraugen.domain.message.Notice;
import org.vieraugen.domain.participant.Participant;
import org.vieraugen.domain.participant.ParticipantNotices;
import org.vieraugen.domain.participant.SignInCode;

/** A code goes to the participant whose mailbox it was asked for, in the participant's language; to nobody where nobody is invited, or when its time is over. */
@OnePerServer
public class CodeRecipients implements Recipients {
    private final SignInCodes codes;
    private final Participants participants;
    private final ParticipantWording wording;
    private final Departments departments;
    private final Clock clock;

    @Inject
    public CodeRecipients(
            SignInCodes codes,
            Participants participants,
            ParticipantWording wording,
            Departments departments,
            Clock clock) {
        this.codes = codes;
        this.participants = participants;
        this.wording = wording;
        this.departments = departments;
        this.clock = clock;
    }

    @Override
    public Subject.Kind kind() {
        return SignInCode.KIND;
    }

    @Override
    public Optional<Mail> mail(DepartmentKey department, UUID key, Notice notice) {
        if (!notice.kind().equals(ParticipantNotices.PARTICIPANT_CODE)) {
            throw new Wording.Unknown(notice.kind());
        }
        var now = clock.instant();
        return codes.find(key).filter(code -> !code.isOver(now)).flatMap(code -> participants.at(code.box()).stream()
                .filter(one -> code.opens(one, now))
                .findFirst()
                .map(one -> mail(one, code)));
    }

    private Mail mail(Participant one, SignInCode code) {
        var offices = departments.organisation().names(one.department());
        return new Mail(List.of(one.address()), wording.code(one.language(), offices, code.digits(), code.until()));
    }

    /** Whoever asked for it asks for another: nobody has to look after it. */
    @Override
    public Optional<String> name(Caller caller, DepartmentKey department, UUID key) {
        return Optional.empty();
    }
}
