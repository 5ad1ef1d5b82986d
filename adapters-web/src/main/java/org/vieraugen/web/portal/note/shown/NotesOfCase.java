package org.vieraugen.web.portal.note.shown;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.note.ReadNotes;
import org.vieraugen.domain.complaint.Reference;
import org.vieraugen.web.failure.Failure;
import org.vieraugen.web.portal.SignedInStaff;
import org.vieraugen.web.portal.Typed;

/** Finds what a case's page shows of its internal notes. */
@OnePerServer
public class NotesOfCase {
    private final SignedInStaff desk;
    private final ReadNotes read;

    @Inject
    public NotesOfCase(SignedInStaff desk, ReadNotes read) {
        this.desk = desk;
        this.read = read;
    }

    public CaseNotes of(String reference) {
        return of(reference, new Typed(Map.of()), false, Optional.empty());
    }

    /** With what was typed and could not be written. */
    public CaseNotes wrong(String reference, Typed typed, Optional<Failure> trouble) {
        return of(reference, typed, true, trouble);
    }

    private CaseNotes of(String reference, Typed typed, boolean tried, Optional<Failure> trouble) {
        return new CaseNotes(read.beside(desk.caller(), new Reference(reference)), typed, tried, trouble);
    }
}
