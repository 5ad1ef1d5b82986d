package org.vieraugen.application.testing;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.vieraugen.application.participant.GuestSessions;
import org.vieraugen.application.participant.Participants;
import org.vieraugen.domain.participant.Participant;

/** Sessions of people from outside in memory. */
public final class MemoryGuestSessions implements GuestSessions {
    private record Open(List<Participant> who, Instant until) {}

    private final Map<String, Open> open = new HashMap<>();
    private final Participants participants;

    public MemoryGuestSessions(Participants participants) {
        this.participants = participants;
    }

    @Override
    public String open(List<Participant> who, Instant until) {
        var token = UUID.randomUUID().toString();
        open.put(token, new Open(who, until));
        return token;
    }

    @Override
    public List<Participant> of(String token, Instant now) {
        var session = open.get(token);
        return session == null || !now.isBefore(session.until())
                ? List.of()
                : session.who().stream()
                        .map(one -> participants.get(one.department(), one.id()))
                        .toList();
    }

    @Override
    public void close(String token) {
        open.remove(token);
    }

    @Override
    public void closeAll(Participant who) {
        open.values().removeIf(session -> session.who().stream()
                .anyMatch(one -> one.id().equals(who.id())));
    }

    @Override
    public void forgetOld() {
        // Nothing lasts longer than its test.
    }
}
