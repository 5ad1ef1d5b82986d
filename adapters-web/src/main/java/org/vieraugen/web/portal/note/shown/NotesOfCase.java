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
import org.vieraugen.web.portal.Unsent;

/** Finds what a case's page shows of its internal notes. */
@OnePerServer
public class NotesOfCase {
    /** The last part of the address of the form. */
    public static final String FORM = "notes";

    private final SignedInStaff desk;
    private final ReadNotes read;
    private final Unsent unsent;

    @Inject
    public NotesOfCase(SignedInStaff desk, ReadNotes read, Unsent unsent) {
        this.desk = desk;
        this.read = read;
        this.unsent = unsent;
    }

    /** With what was typed before the session was over, if it was. */
    public CaseNotes of(String reference) {
        var typed = unsent.of("/staff/cases/" + reference, FORM);
        return of(reference, typed.orElseGet(() -> new Typed(Map.of())), typed.isPresent(), Optional.empty());
    }

    /** With what was typed and could not be written. */
    public CaseNotes wrong(String reference, Typed typed, Optional<Failure> trouble) {
        return of(reference, typed, true, trouble);
    }

    private CaseNotes of(String reference, Typed typed, boolean tried, Optional<Failure> trouble) {
        return new CaseNotes(read.beside(desk.caller(), new Reference(reference)), typed, tried, trouble);
    }
}
