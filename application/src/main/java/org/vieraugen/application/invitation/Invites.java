package org.vieraugen.application.invitation;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.vieraugen.domain.exchange.Appointment;
import org.vieraugen.domain.exchange.ExchangeSession;
import org.vieraugen.domain.exchange.Meeting;
import org.vieraugen.domain.exchange.Plan;
import org.vieraugen.domain.invitation.Coming;
import org.vieraugen.domain.invitation.Letter;
import org.vieraugen.domain.invitation.Meetings;
import org.vieraugen.domain.invitation.Occasion;
import org.vieraugen.domain.invitation.Recurrence;
import org.vieraugen.domain.invitation.SessionInvitation;
import org.vieraugen.domain.party.WebAddress;

/**
 * What a letter says to a calendar, made of how the meetings are.
 *
 * @param below what stands below an event that takes place then
 */
record Invites(SessionInvitation invitation, Letter letter, Meetings meetings, Function<Appointment, String> below) {
    Invite to(String organizer, String attendee) {
        return new Invite(
                letter.purpose().isTakingOut(), organizer, plan().host(), attendee, coming(), letter.at(), events());
    }

    private Plan plan() {
        return meetings.series().plan();
    }

    private Coming coming() {
        return letter.occasion().isSeries()
                ? invitation.ownComing()
                : meetings.session(letter.occasion()).map(invitation::ownComing).orElse(Coming.OPEN);
    }

    private List<Invite.Event> events() {
        if (!letter.occasion().isSeries()) {
            return meetings.session(letter.occasion()).stream()
                    .map(session -> event(session, letter.sequence()))
                    .toList();
        }
        var all = new ArrayList<Invite.Event>();
        meetings.recurrence().ifPresent(rule -> {
            all.add(series(rule));
            if (letter.purpose() == Letter.Purpose.REQUEST) {
                rule.otherwise().forEach(session -> all.add(event(session, sequence(session))));
            }
        });
        return all;
    }

    private int sequence(ExchangeSession session) {
        return invitation.calendar(Occasion.of(session)).map(Letter::sequence).orElse(letter.sequence());
    }

    private Invite.Event series(Recurrence rule) {
        var first = new Appointment(rule.first(), plan().hours(), plan().meeting());
        var excluded = rule.excluded().stream().map(this::usual).toList();
        return event(
                invitation.uid(Occasion.SERIES),
                letter.sequence(),
                letter.purpose().isTakingOut()
                        ? Optional.empty()
                        : Optional.of(new Invite.Rule(plan().rhythm(), rule.last(), excluded)),
                Optional.empty(),
                first);
    }

    private Invite.Event event(ExchangeSession session, int sequence) {
        var uid = invitation.uid(Occasion.of(session));
        return event(uid, sequence, Optional.empty(), session.regular().map(this::usual), session.appointment());
    }

    /** When the session of a regular day would begin. */
    private LocalDateTime usual(LocalDate regular) {
        return regular.atTime(plan().hours().from());
    }

    private Invite.Event event(
            UUID uid, int sequence, Optional<Invite.Rule> rule, Optional<LocalDateTime> instead, Appointment when) {
        return new Invite.Event(
                uid,
                sequence,
                rule,
                instead,
                when.day().atTime(when.hours().from()),
                when.hours().minutes(),
                plan().name(),
                place(when.meeting()),
                letter.purpose().isTakingOut() ? "" : below.apply(when));
    }

    private static String place(Meeting meeting) {
        return meeting.place().isEmpty() ? meeting.link().map(WebAddress::text).orElse("") : meeting.place();
    }
}
