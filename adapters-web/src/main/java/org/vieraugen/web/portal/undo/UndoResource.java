package org.vieraugen.web.portal.undo;

import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.HashMap;
import java.util.Map;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.reading.ReadDesk;
import org.vieraugen.application.undo.TakeBackLast;
import org.vieraugen.domain.complaint.Reference;
import org.vieraugen.domain.file.Message;
import org.vieraugen.domain.text.Theirs;
import org.vieraugen.web.portal.Refusals;
import org.vieraugen.web.portal.SignedInStaff;
import org.vieraugen.web.portal.Typed;
import org.vieraugen.web.portal.Visitor;
import org.vieraugen.web.portal.act.GivenBack;
import org.vieraugen.web.portal.act.WhatWasDone;
import org.vieraugen.web.portal.complaint.DeskPage;
import org.vieraugen.web.portal.complaint.DeskResource;

/** Takes back what was just done in a case. Words that were taken back with it stand in their field again. */
@Path("/{language}/staff/cases/{reference}/undo")
@OnePerServer
public class UndoResource {
    private final SignedInStaff desk;
    private final Visitor visitor;
    private final TakeBackLast undo;
    private final ReadDesk read;
    private final DeskPage page;
    private final Refusals refusals;

    @Inject
    public UndoResource(
            SignedInStaff desk, Visitor visitor, TakeBackLast undo, ReadDesk read, DeskPage page, Refusals refusals) {
        this.desk = desk;
        this.visitor = visitor;
        this.undo = undo;
        this.read = read;
        this.page = page;
        this.refusals = refusals;
    }

    @POST
    public Response takeBack(@PathParam("reference") String text, Typed typed, @Context UriInfo info) {
        var reference = DeskResource.reference(text);
        if (!visitor.made(typed.value("token"))) {
            return page.again(reference);
        }
        try {
            var back = undo.handle(desk.on(reference, typed));
            WhatWasDone.keep(visitor, back.state());
            back.words().ifPresent(words -> giveBack(reference, words));
            return page.again(reference);
        } catch (RuntimeException e) {
            var failure = refusals.told(e);
            if (failure.status() == 404) {
                throw e;
            }
            return page.refused(read.handle(desk.caller(), reference), failure, info);
        }
    }

    private void giveBack(Reference reference, Message words) {
        Map<String, String> fields = new HashMap<>();
        fields.put("text", words.text());
        words.inTheirs().ifPresent(theirs -> fields.put("text" + Theirs.BESIDE, theirs));
        GivenBack.keep(visitor, reference.text(), words.question() ? "ask" : "reply", fields);
    }
}
