package org.vieraugen.application.testing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.vieraugen.application.message.Outbox.Letter;
import org.vieraugen.application.note.KeptNotes;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.complaint.Reference;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.note.InternalNote;
import org.vieraugen.domain.note.NoteNotices;

/** Internal notes in memory. */
public final class MemoryNotes implements KeptNotes {
    private record Kept(UUID complaint, InternalNote note) {}

    private record Mentioned(UUID complaint, UUID note, StaffKey who) {}

    private final List<Kept> all = new ArrayList<>();
    private final List<Mentioned> mentioned = new ArrayList<>();
    private final MemoryOutbox outbox;

    public MemoryNotes(MemoryOutbox outbox) {
        this.outbox = outbox;
    }

    /** Whether that person is mentioned in the complaint and has not opened it since. */
    public boolean isMentioned(Complaint complaint, StaffKey who) {
        return mentioned.stream()
                .anyMatch(one ->
                        one.complaint().equals(complaint.id()) && one.who().equals(who));
    }

    @Override
    public void claim(Reference reference) {
        // In memory nobody comes in between.
    }

    @Override
    public void add(Complaint complaint, InternalNote note) {
        all.add(new Kept(complaint.id(), note));
        note.mentioned().forEach(who -> mentioned.add(new Mentioned(complaint.id(), note.id(), who)));
    }

    @Override
    public List<InternalNote> of(Complaint complaint) {
        return all.stream()
                .filter(one -> one.complaint().equals(complaint.id()))
                .map(Kept::note)
                .sorted(Comparator.comparing(InternalNote::at).thenComparing(InternalNote::id))
                .toList();
    }

    @Override
    public void remove(Complaint complaint, InternalNote note) {
        all.removeIf(one -> one.note().id().equals(note.id()));
        mentioned.removeIf(one -> one.note().equals(note.id()));
        outbox.drop(outbox.letters().stream()
                .filter(letter -> letter.subject().equals(complaint.subject()) && isOf(letter, note))
                .toList());
    }

    private boolean isOf(Letter letter, InternalNote note) {
        return letter.notice().kind().equals(NoteNotices.MENTIONED)
                && letter.notice().staff().filter(note.mentioned()::contains).isPresent()
                && outbox.due(letter.id()).equals(note.told());
    }

    @Override
    public void opened(Complaint complaint, Collection<StaffKey> by) {
        mentioned.removeIf(one -> one.complaint().equals(complaint.id()) && by.contains(one.who()));
    }
}
