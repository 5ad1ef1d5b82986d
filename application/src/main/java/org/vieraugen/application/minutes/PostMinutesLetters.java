package org.vieraugen.application.minutes;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.TimeOrdered;
import org.vieraugen.application.message.Outbox;
import org.vieraugen.application.minutes.MinutesLetters.Letter;
import org.vieraugen.application.participant.Participants;
import org.vieraugen.domain.deadline.Terms;
import org.vieraugen.domain.journal.Subject;
import org.vieraugen.domain.minutes.Minutes;
import org.vieraugen.domain.minutes.MinutesNotices;
import org.vieraugen.domain.minutes.MinutesNotices.Told;
import org.vieraugen.domain.minutes.Sides;

/** Lays a mail for each of the people who are told into the outbox, in the caller's transaction: the step is taken and told, or neither (E3). */
@OnePerServer
public class PostMinutesLetters {
    private final MinutesLetters letters;
    private final Participants participants;
    private final Outbox outbox;

    @Inject
    public PostMinutesLetters(MinutesLetters letters, Participants participants, Outbox outbox) {
        this.letters = letters;
        this.participants = participants;
        this.outbox = outbox;
    }

    void handle(Minutes before, Minutes next, Sides sides, Instant at) {
        MinutesNotices.after(before, next, sides).ifPresent(told -> post(told, next, at));
    }

    private void post(Told told, Minutes minutes, Instant at) {
        var department = minutes.department();
        for (var who : participants.speaking(department, told.sides(), LocalDate.ofInstant(at, Terms.ZONE))) {
            var letter = new Letter(TimeOrdered.id(at), department, minutes.id(), who.id(), minutes.edition());
            letters.add(letter);
            outbox.post(department, new Subject(MinutesLetters.KIND, letter.id()), List.of(told.notice()), at);
        }
    }
}
