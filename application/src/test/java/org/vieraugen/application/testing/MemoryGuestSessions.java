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
    private record Open(String box, Instant until) {}

    private final Map<String, Open> open = new HashMap<>();
    private final Participants participants;

    public MemoryGuestSessions(Participants participants) {
        this.participants = participants;
    }

    @Override
    public String open(String box, Instant until) {
        var token = UUID.randomUUID().toString();
        open.put(token, new Open(box, until));
        return token;
    }

    @Override
    public List<Participant> of(String token, Instant now) {
        var session = open.get(token);
        return session == null || !now.isBefore(session.until()) ? List.of() : participants.at(session.box());
    }

    @Override
    public void close(String token) {
        open.remove(token);
    }

    @Override
    public void closeAll(String box) {
        open.values().removeIf(session -> session.box().equals(box));
    }

    @Override
    public void forgetOld() {
        // Nothing lasts longer than its test.
    }
}
