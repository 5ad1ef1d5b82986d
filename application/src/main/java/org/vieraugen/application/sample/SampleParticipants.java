package org.vieraugen.application.sample;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.TimeOrdered;
import org.vieraugen.application.department.Departments;
import org.vieraugen.application.participant.Participants;
import org.vieraugen.domain.journal.Step;
import org.vieraugen.domain.participant.Invitation;
import org.vieraugen.domain.participant.Participant;
import org.vieraugen.domain.party.TermOfOffice;

/** Who takes part from outside in the sample; none of them is real, and none is told (E5). */
@OnePerServer
public class SampleParticipants {
    private final Participants participants;
    private final Departments departments;

    @Inject
    public SampleParticipants(Participants participants, Departments departments) {
        this.participants = participants;
        this.departments = departments;
    }

    List<Participant> make(SampleFrame in, List<SampleText> people, LocalDate from) {
        people.forEach(one -> invite(in, one, from));
        return participants.of(in.department());
    }

    private void invite(SampleFrame in, SampleText one, LocalDate from) {
        var by = in.keeper(from);
        var who = new Invitation(
                one.say("name"),
                one.say("address"),
                one.say("organisation"),
                one.say("language"),
                new TermOfOffice(from, Optional.empty()));
        var step = Participant.invite(
                TimeOrdered.id(by.at()),
                in.department(),
                who,
                participants.of(in.department()),
                departments.organisation()::writesTo,
                by);
        participants.add(new Step<>(step.next(), step.acts(), List.of()));
    }
}
