package org.vieraugen.web.portal.submission;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import org.vieraugen.application.KeyReused;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.brake.Door;
import org.vieraugen.application.reception.SubmitComplaint;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.message.Channel;
import org.vieraugen.web.brake.Networks;
import org.vieraugen.web.portal.Pages;
import org.vieraugen.web.portal.Typed;
import org.vieraugen.web.portal.Visitor;
import org.vieraugen.web.portal.complaint.ReceiptToShow;
import org.vieraugen.web.portal.submission.FormPages.Notice;

/** The guided form: one short step on each page, kept while moving back and forth, sent from the last one. */
@Path("/{language}/complain/{department}")
@OnePerServer
public class FormResource {
    private static final String FIRST = Integer.toString(ComplaintForm.FIRST);

    private static final String FILES = "files";

    private final Pages pages;
    private final Visitor visitor;
    private final FormPages forms;
    private final SubmitComplaint submit;
    private final Door door;
    private final Networks networks;

    @Inject
    public FormResource(
            Pages pages, Visitor visitor, FormPages forms, SubmitComplaint submit, Door door, Networks networks) {
        this.pages = pages;
        this.visitor = visitor;
        this.forms = forms;
        this.submit = submit;
        this.door = door;
        this.networks = networks;
    }

    /** From here a new one is begun, unless there are begun ones already. */
    @GET
    public Response begin(@PathParam("department") String department) {
        return pages.to(ComplaintForm.drafts(forms.department(department).key()));
    }

    @GET
    @Path("{step}")
    public Response show(@PathParam("department") String key, @PathParam("step") String word, @Context UriInfo info) {
        return show(key, word, FIRST, info);
    }

    /** The same for another draft. */
    @GET
    @Path("{step}/{draft}")
    public Response show(
            @PathParam("department") String key,
            @PathParam("step") String word,
            @PathParam("draft") String number,
            @Context UriInfo info) {
        var department = forms.department(key);
        var step = FormStep.of(word).orElseThrow(NotFoundException::new);
        var form = forms.draft(visitor.visit(), department, number);
        if (drafts().wasSent(form)) {
            return pages.to("/receipt");
        }
        var typed = form.shown(step);
        var page = forms.page(step, form, typed, info);
        return typed.isGood() ? shown(step, page) : pages.sentBack("submission/" + step.word(), page);
    }

    private Drafts drafts() {
        return new Drafts(visitor.visit());
    }

    private Response shown(FormStep step, FormPages.Form page) {
        return pages.ok("submission/" + step.word(), page);
    }

    @POST
    @Path("{step}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response take(
            @PathParam("department") String key, @PathParam("step") String word, Typed typed, @Context UriInfo info) {
        return take(key, word, FIRST, typed, info);
    }

    /** The same for another draft. */
    @POST
    @Path("{step}/{draft}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response take(
            @PathParam("department") String key,
            @PathParam("step") String word,
            @PathParam("draft") String number,
            Typed typed,
            @Context UriInfo info) {
        var department = forms.department(key);
        var step = FormStep.of(word).orElseThrow(NotFoundException::new);
        if (sent(typed)) {
            return pages.to("/receipt");
        }
        var asked = forms.draft(visitor.visit(), department, number);
        if (!visitor.made(typed.value("token"))) {
            typed.markStale();
        }
        if (step == FormStep.CHECK && asked.changedSince(step, typed) && asked.holds(step, typed)) {
            // Only its files are others: they are shown before they are sent.
            typed.markStale();
        }
        var kept = drafts().keeping(asked, department, step, typed);
        if (kept.isEmpty()) {
            return pages.wrong(
                    "submission/" + step.word(), forms.page(step, asked, typed, Optional.of(Notice.FULL), info));
        }
        var form = kept.get();
        boolean elsewhere = form != asked;
        if (step == FormStep.CHECK) {
            form.takeAll(elsewhere ? typed.with("ticket", form.ticket()) : typed);
        } else {
            form.take(step, typed);
        }
        var go = typed.given("go").flatMap(FormStep::of);
        if (!typed.isStale() && go.isPresent()) {
            // Moving about is always possible; what is wrong is told on the way forward.
            visitor.keep();
            return pages.to(form.path(go.get()));
        }
        form.check(step, typed);
        form.mark(step, !typed.wrongFields().isEmpty());
        visitor.keep();
        if (step == FormStep.CHECK && elsewhere) {
            return pages.wrong("submission/check", forms.page(step, form, typed, Optional.of(Notice.ELSEWHERE), info));
        }
        if (typed.isStale()) {
            return pages.wrong("submission/" + step.word(), forms.page(step, form, typed, info));
        }
        if (!typed.isGood()) {
            // It is read anew, so that going back or reloading never asks whether to send it once more.
            return pages.to(form.path(step));
        }
        return step == FormStep.CHECK ? send(form, typed, info) : pages.to(form.path(step.next()));
    }

    /** Whether this very form was sent already: by a double click, the browser's own Back, or from a second tab. */
    private boolean sent(Typed typed) {
        var last = visitor.words().get(ReceiptToShow.TICKET);
        return last != null && typed.given("ticket").filter(last::equals).isPresent();
    }

    private Response send(ComplaintForm form, Typed typed, UriInfo info) {
        var ticket = form.ticket();
        try {
            networks.current().ifPresent(network -> door.enter(network, ticket, typed.given("work")));
            var sent = submit.handle(form.draft(typed, spoken(), Channel.PORTAL), Optional.of("portal-" + ticket));
            drafts().sent(form);
            ReceiptToShow.put(visitor.words(), sent, ticket);
            visitor.keep();
        } catch (Door.Busy e) {
            return pages.page(
                    429, "submission/check", forms.page(FormStep.CHECK, form, typed, Optional.of(Notice.BUSY), info));
        } catch (KeyReused e) {
            // Sent before with other words, and this browser has forgotten the receipt: it cannot be shown again.
            return pages.to("/follow");
        } catch (Malformed e) {
            // All that was typed is checked, unless something has ended in this moment; files are forgotten after a
            // day.
            if (e.field().equals(FILES)) {
                form.files().forEach(form::remove);
                visitor.keep();
            }
            typed.refuse(e.field(), e.reason());
            return pages.wrong("submission/check", forms.page(FormStep.CHECK, form, typed, info));
        }
        return pages.to("/receipt");
    }

    /** The language that the complaint is most likely written in. */
    private String spoken() {
        return visitor.language().locale().getLanguage();
    }
}
