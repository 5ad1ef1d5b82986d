package org.vieraugen.application.testing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.vieraugen.application.Outdated;
import org.vieraugen.application.invitation.SessionInvitations;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.exchange.Series;
import org.vieraugen.domain.invitation.SessionInvitation;
import org.vieraugen.domain.invitation.Wish;
import org.vieraugen.domain.journal.Step;
import org.vieraugen.domain.journal.Subject;

/** Invitations in memory, with the journal beside them. */
public final class MemorySessionInvitations implements SessionInvitations {
    private final Map<UUID, SessionInvitation> all = new HashMap<>();
    private final MemoryJournal journal;

    public MemorySessionInvitations(MemoryJournal journal) {
        this.journal = journal;
    }

    @Override
    public void hold(DepartmentKey department, UUID series) {
        // One thread alone.
    }

    @Override
    public void follow(Step<SessionInvitation> step) {
        var next = step.next();
        var before = all.get(next.id());
        boolean twice = before == null
                && of(next.department(), next.series()).stream()
                        .anyMatch(one -> one.participant().equals(next.participant()));
        if (twice || (before == null ? 0 : before.version()) != next.version() - 1) {
            throw new Outdated(false);
        }
        all.put(next.id(), next);
        journal.append(next.department(), new Subject(Series.KIND, next.series()), step.acts());
    }

    @Override
    public Optional<SessionInvitation> find(UUID id) {
        return Optional.ofNullable(all.get(id));
    }

    @Override
    public Optional<SessionInvitation> ofLetter(UUID letter) {
        return all.values().stream()
                .filter(one -> one.letter(letter).isPresent())
                .findFirst();
    }

    @Override
    public List<SessionInvitation> alive(DepartmentKey department, Collection<UUID> series, LocalDate today) {
        return series.stream()
                .flatMap(one -> of(department, one).stream())
                .sorted(Comparator.comparing(SessionInvitation::id))
                .toList();
    }

    @Override
    public List<UUID> wished(DepartmentKey department) {
        return all.values().stream()
                .filter(one -> one.department().equals(department)
                        && one.wishes().stream().anyMatch(Wish::isOpen))
                .map(SessionInvitation::series)
                .distinct()
                .toList();
    }

    @Override
    public List<SessionInvitation> ofParticipant(DepartmentKey department, UUID participant) {
        return all.values().stream()
                .filter(one ->
                        one.department().equals(department) && one.participant().equals(participant))
                .sorted(Comparator.comparing(SessionInvitation::id))
                .toList();
    }

    @Override
    public void forget(DepartmentKey department, UUID participant) {
        all.values().removeAll(ofParticipant(department, participant));
    }

    @Override
    public List<SessionInvitation> of(DepartmentKey department, UUID series) {
        return all.values().stream()
                .filter(one ->
                        one.department().equals(department) && one.series().equals(series))
                .sorted(Comparator.comparing(SessionInvitation::id))
                .toList();
    }
}
