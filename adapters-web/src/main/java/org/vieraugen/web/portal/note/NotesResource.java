package org.vieraugen.web.portal.note;

import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.note.TakeNoteBack;
import org.vieraugen.application.note.WriteNote;
import org.vieraugen.application.reading.ReadDesk;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.complaint.Reference;
import org.vieraugen.domain.journal.ActKind;
import org.vieraugen.domain.message.Notice;
import org.vieraugen.domain.note.NoteEntries;
import org.vieraugen.web.failure.Failure;
import org.vieraugen.web.portal.Refusals;
import org.vieraugen.web.portal.SignedInStaff;
import org.vieraugen.web.portal.Typed;
import org.vieraugen.web.portal.Visitor;
import org.vieraugen.web.portal.act.Given;
import org.vieraugen.web.portal.act.WhatWasDone;
import org.vieraugen.web.portal.complaint.DeskPage;
import org.vieraugen.web.portal.complaint.DeskResource;

/** Writes an internal note on a case's page, and takes it back. */
@Path("/{language}/staff/cases/{reference}/notes")
@OnePerServer
public class NotesResource {
    private final DeskPage page;
    private final SignedInStaff desk;
    private final Visitor visitor;
    private final ReadDesk read;
    private final WriteNote write;
    private final TakeNoteBack takeBack;
    private final Refusals refusals;

    @Inject
    public NotesResource(
            DeskPage page,
            SignedInStaff desk,
            Visitor visitor,
            ReadDesk read,
            WriteNote write,
            TakeNoteBack takeBack,
            Refusals refusals) {
        this.page = page;
        this.desk = desk;
        this.visitor = visitor;
        this.read = read;
        this.write = write;
        this.takeBack = takeBack;
        this.refusals = refusals;
    }

    @POST
    public Response write(@PathParam("reference") String reference, Typed typed, @Context UriInfo info) {
        return tried(reference, typed, info, on -> {
            var given = new Given(typed);
            var written = write.handle(desk.on(on, typed), given.text(), given.people("mentioned"));
            if (written.isNew()) {
                done(on, NoteEntries.NOTE_WRITTEN, written.told());
            }
        });
    }

    @POST
    @Path("{note}/withdrawal")
    public Response takeBack(
            @PathParam("reference") String reference,
            @PathParam("note") UUID note,
            Typed typed,
            @Context UriInfo info) {
        return tried(reference, typed, info, on -> {
            takeBack.handle(desk.caller(), on, note);
            done(on, NoteEntries.NOTE_TAKEN_BACK, List.of());
        });
    }

    private void done(Reference on, ActKind what, List<Notice> told) {
        WhatWasDone.keep(visitor, on.text(), List.of(what), told);
    }

    private Response tried(String text, Typed typed, UriInfo info, Consumer<Reference> act) {
        var reference = DeskResource.reference(text);
        if (!visitor.made(typed.value("token"))) {
            typed.markStale();
            return again(reference, typed, Optional.empty(), info);
        }
        Optional<Failure> trouble = Optional.empty();
        try {
            act.accept(reference);
            return page.again(reference);
        } catch (Malformed e) {
            typed.refuse(e.field(), e.reason());
        } catch (RuntimeException e) {
            trouble = Optional.of(refusals.told(e));
        }
        return again(reference, typed, trouble, info);
    }

    private Response again(Reference reference, Typed typed, Optional<Failure> trouble, UriInfo info) {
        return page.wrongNote(read.handle(desk.caller(), reference), typed, trouble, info);
    }
}
