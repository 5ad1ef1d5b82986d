package org.vieraugen.web.portal.form;

import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.form.KeepDrafts;
import org.vieraugen.domain.Malformed;
import org.vieraugen.web.portal.Pages;
import org.vieraugen.web.portal.SignedInStaff;
import org.vieraugen.web.portal.Typed;
import org.vieraugen.web.portal.Visitor;

/** Takes what is typed on a page of the staff, from its script; and throws away what is not wanted any more. */
@Path("/{language}/staff/drafts")
@OnePerServer
public class StaffDraftsResource {
    static final String PLACE = "/staff/drafts";

    private static final String PLAIN = "text/plain; charset=UTF-8";
    private static final int CONFLICT = 409;

    private final Pages pages;
    private final Visitor visitor;
    private final SignedInStaff desk;
    private final StaffForms forms;
    private final KeepDrafts drafts;
    private final Unsent unsent;

    @Inject
    public StaffDraftsResource(
            Pages pages, Visitor visitor, SignedInStaff desk, StaffForms forms, KeepDrafts drafts, Unsent unsent) {
        this.pages = pages;
        this.visitor = visitor;
        this.desk = desk;
        this.forms = forms;
        this.drafts = drafts;
        this.unsent = unsent;
    }

    /** Answers when the draft was kept, in milliseconds; or with 409, when another one was that this page has not seen. */
    @POST
    public Response keep(Typed typed) {
        var caller = desk.caller();
        var form = FormMark.of(typed)
                .filter(mark -> !mark.fields().isEmpty() && visitor.made(typed.value("token")))
                .orElseThrow(() -> new Malformed("draft", "unknown", "is of no form of this browser's"));
        return forms.keep(caller, form, typed)
                .map(at -> answer(200, at))
                .orElseGet(() ->
                        answer(CONFLICT, drafts.keptAt(caller, form.form()).orElse(Instant.EPOCH)));
    }

    private static Response answer(int status, Instant at) {
        return Response.status(status)
                .entity(Long.toString(at.toEpochMilli()))
                .header("Content-Type", PLAIN)
                .build();
    }

    /** Throws the draft away, and shows its page without it. */
    @POST
    @Path("discarded")
    public Response discard(Typed typed) {
        var caller = desk.caller();
        var form = FormMark.of(typed);
        if (form.isEmpty() || !visitor.made(typed.value("token"))) {
            return pages.to("/staff");
        }
        drafts.drop(caller, form.get().form());
        unsent.forget(form.get().form());
        return pages.to(forms.pageOf(form.get()).orElse("/staff"));
    }
}
