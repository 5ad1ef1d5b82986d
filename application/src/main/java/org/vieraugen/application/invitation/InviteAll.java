package org.vieraugen.application.invitation;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.TimeOrdered;
import org.vieraugen.application.exchange.Exchanges;
import org.vieraugen.application.exchange.around.AfterExchange;
import org.vieraugen.application.participant.Participants;
import org.vieraugen.domain.deadline.Terms;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.exchange.ExchangeSession;
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
        for (var guest : guests(department, meetings.series().plan().organisations(), known.keySet())) {
            Optional.ofNullable(known.get(guest.id()))
                    .or(() -> opened(guest, meetings))
                    .ifPresent(invitation -> tell(invitation, guest, meetings, remindedBefore));
        }
    }

    private void tell(SessionInvitation known, Participant guest, Meetings meetings, int remindedBefore) {
        var now = meetings.now();
        var invitation = known;
        var settled = Answering.settled(invitation, guest, meetings);
        if (settled.isPresent()) {
            invitations.follow(settled.get());
            invitation = settled.get().next();
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

    /** All series of a department that are not over, and those of which a wish waits. */
    List<UUID> alive(DepartmentKey department) {
        var today = LocalDate.ofInstant(clock.instant(), Terms.ZONE);
        return Stream.concat(exchanges.alive(department, today).stream(), invitations.wished(department).stream())
                .distinct()
                .toList();
    }

    /** Of which series of a department somebody is to be told something now: looked at all at once, and nobody is kept waiting for it. What is due is found again by whoever tells it. */
    List<UUID> due(DepartmentKey department, int remindedBefore) {
        var now = clock.instant();
        var today = LocalDate.ofInstant(now, Terms.ZONE);
        var alive = alive(department);
        if (alive.isEmpty()) {
            return List.of();
        }
        var sessions = exchanges.appointments(department, alive).stream()
                .collect(Collectors.groupingBy(ExchangeSession::series));
        var invited = invitations.alive(department, alive, today).stream()
                .collect(Collectors.groupingBy(SessionInvitation::series));
        var all = exchanges.series(department).stream()
                .filter(series -> alive.contains(series.id()))
                .map(series -> new Meetings(series, sessions.getOrDefault(series.id(), List.of()), now))
                .toList();
        var sides = all.stream()
                .flatMap(meetings -> meetings.series().plan().organisations().stream())
                .collect(Collectors.toSet());
        var asked = invited.values().stream()
                .flatMap(List::stream)
                .map(SessionInvitation::participant)
                .toList();
        var guests = guests(department, sides, asked);
        return all.stream()
                .filter(meetings -> {
                    var id = meetings.series().id();
                    return isDue(meetings, invited.getOrDefault(id, List.of()), guests, remindedBefore);
                })
                .map(meetings -> meetings.series().id())
                .toList();
    }

    private static boolean isDue(
            Meetings meetings, List<SessionInvitation> invited, List<Participant> guests, int remindedBefore) {
        var known = invited.stream().collect(Collectors.toMap(SessionInvitation::participant, Function.identity()));
        return guests.stream().anyMatch(guest -> Optional.ofNullable(known.get(guest.id()))
                .or(() -> opened(guest, meetings))
                .filter(invitation -> isDue(invitation, guest, meetings, remindedBefore))
                .isPresent());
    }

    private static boolean isDue(
            SessionInvitation invitation, Participant guest, Meetings meetings, int remindedBefore) {
        var keys = keys(meetings.now());
        return Answering.settled(invitation, guest, meetings).isPresent()
                || Sending.due(invitation, guest, meetings, keys).isPresent()
                || (remindedBefore > 0
                        && Sending.reminders(invitation, guest, meetings, remindedBefore, keys)
                                .isPresent());
    }

    /** The first invitation of somebody who takes part and has none. */
    private static Optional<SessionInvitation> opened(Participant guest, Meetings meetings) {
        var series = meetings.series();
        return meetings.isFor(guest)
                ? Optional.of(SessionInvitation.open(
                        TimeOrdered.id(meetings.now()), series.department(), guest.id(), series.id()))
                : Optional.empty();
    }

    /** Whoever speaks now for one of those organisations, and whoever was invited. */
    private List<Participant> guests(
            DepartmentKey department, Collection<String> organisations, Collection<UUID> invited) {
        var today = LocalDate.ofInstant(clock.instant(), Terms.ZONE);
        var all = new ArrayList<>(participants.speaking(department, organisations, today));
        var others = new HashSet<>(invited);
        all.forEach(guest -> others.remove(guest.id()));
        if (!others.isEmpty()) {
            all.addAll(participants.of(department, others));
        }
        return all;
    }

    static Supplier<UUID> keys(Instant now) {
        return () -> TimeOrdered.id(now);
    }
}
