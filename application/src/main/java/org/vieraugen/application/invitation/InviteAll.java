package org.vieraugen.application.invitation;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.TimeOrdered;
import org.vieraugen.application.exchange.Exchanges;
import org.vieraugen.application.exchange.around.AfterExchange;
import org.vieraugen.application.participant.Participants;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.invitation.Answering;
import org.vieraugen.domain.invitation.Meetings;
import org.vieraugen.domain.invitation.Sending;
import org.vieraugen.domain.invitation.SessionInvitation;
import org.vieraugen.domain.participant.Participant;

/** Tells the calendars of all participants what a series has become, in the transaction of what changed it. Whoever is told already is told nothing. */
@OnePerServer
public class InviteAll implements AfterExchange {
    private final SessionInvitations invitations;
    private final Participants participants;
    private final Exchanges exchanges;
    private final PostLetters post;
    private final Clock clock;

    @Inject
    public InviteAll(
            SessionInvitations invitations,
            Participants participants,
            Exchanges exchanges,
            PostLetters post,
            Clock clock) {
        this.invitations = invitations;
        this.participants = participants;
        this.exchanges = exchanges;
        this.post = post;
        this.clock = clock;
    }

    @Override
    public void changed(DepartmentKey department, UUID series) {
        handle(department, series, 0);
    }

    /** @param remindedBefore so many days before a session people are reminded; 0 for never */
    void handle(DepartmentKey department, UUID series, int remindedBefore) {
        invitations.hold(department, series);
        var now = clock.instant();
        var meetings =
                new Meetings(exchanges.series(department, series), exchanges.appointments(department, series), now);
        var known = invitations.alive(department, series, meetings.today()).stream()
                .collect(Collectors.toMap(SessionInvitation::participant, Function.identity()));
        for (var guest : guests(meetings, known.keySet())) {
            var invitation = known.get(guest.id());
            if (invitation == null) {
                if (!meetings.isFor(guest)) {
                    continue;
                }
                invitation = SessionInvitation.open(TimeOrdered.id(now), department, guest.id(), series);
            }
            var followed = Answering.followed(invitation, meetings);
            if (followed.isPresent()) {
                invitations.follow(followed.get());
                invitation = followed.get().next();
            }
            var due = Sending.due(invitation, guest, meetings, keys(now));
            if (due.isPresent()) {
                invitation = post.handle(due.get(), now);
            }
            if (remindedBefore > 0) {
                Sending.reminders(invitation, guest, meetings, remindedBefore, keys(now))
                        .ifPresent(some -> post.handle(some, now));
            }
        }
    }

    /** Whoever takes part now, and whoever was invited. */
    private List<Participant> guests(Meetings meetings, Collection<UUID> invited) {
        var series = meetings.series();
        var all = new ArrayList<>(
                participants.speaking(series.department(), series.plan().organisations(), meetings.today()));
        var others = new HashSet<>(invited);
        all.forEach(guest -> others.remove(guest.id()));
        if (!others.isEmpty()) {
            all.addAll(participants.of(series.department(), others));
        }
        return all;
    }

    static Supplier<UUID> keys(Instant now) {
        return () -> TimeOrdered.id(now);
    }
}
