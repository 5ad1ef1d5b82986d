package org.vieraugen.web.portal.mail;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.Unknown;
import org.vieraugen.application.mail.ActOnMail;
import org.vieraugen.application.mail.ActOnMail.Wanted;
import org.vieraugen.application.mail.DecideMail;
import org.vieraugen.application.mail.ReadMails;
import org.vieraugen.domain.complaint.Reference;
import org.vieraugen.domain.department.TeamKey;
import org.vieraugen.domain.identity.IdentityMode;
import org.vieraugen.web.portal.SignedInStaff;
import org.vieraugen.web.portal.Typed;

/** One mail: what it says, what is odd about it, and the forms to make something of it. */
@Path("/{language}/staff/mails/{mail:[0-9a-f-]{36}}")
@OnePerServer
public class MailPage {
    /** Nothing of it may act or load anything, and nothing of ours is within its reach. */
    private static final String ALONE = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

    private final MailScreen screen;
    private final SignedInStaff desk;
    private final ReadMails read;
    private final ActOnMail act;
    private final DecideMail decide;

    @Inject
    public MailPage(MailScreen screen, SignedInStaff desk, ReadMails read, ActOnMail act, DecideMail decide) {
        this.screen = screen;
        this.desk = desk;
        this.read = read;
        this.act = act;
        this.decide = decide;
    }

    @GET
    public Response show(
            @PathParam("mail") UUID mail, @QueryParam("done") @Nullable String done, @Context UriInfo info) {
        return screen.show(mail, Optional.ofNullable(done), info);
    }

    /** As its sender made it look, cleaned, without pictures from elsewhere. */
    @GET
    @Path("html")
    public Response html(@PathParam("mail") UUID mail) {
        var html = read.one(desk.caller(), mail)
                .read()
                .flatMap(found -> found.html())
                .orElseThrow(() -> new Unknown("mail"));
        return Response.ok("<!DOCTYPE html><meta charset=\"utf-8\">" + html)
                .header("Content-Type", "text/html; charset=UTF-8")
                .header("Content-Security-Policy", ALONE)
                .header("Cache-Control", "no-store")
                .build();
    }

    /** As it came, to be kept as a file. */
    @GET
    @Path("whole")
    public Response whole(@PathParam("mail") UUID mail) {
        return Response.ok(read.whole(desk.caller(), mail))
                .header("Content-Type", "application/octet-stream")
                .header("Content-Disposition", "attachment; filename=\"mail-" + mail + ".eml\"")
                .header("X-Content-Type-Options", "nosniff")
                .header("Cache-Control", "no-store")
                .build();
    }

    @POST
    @Path("case")
    public Response putInCase(@PathParam("mail") UUID mail, Typed typed, @Context UriInfo info) {
        typed.check("reference", () -> reference(typed));
        return screen.acted(mail, "case", typed, info, on -> {
            act.putInCase(on, reference(typed), typed.given("words"));
            return "/staff/cases/" + reference(typed);
        });
    }

    private static Reference reference(Typed typed) {
        return Reference.read(typed.value("reference"));
    }

    @POST
    @Path("complaint")
    public Response makeComplaint(@PathParam("mail") UUID mail, Typed typed, @Context UriInfo info) {
        var mode = MailScreen.one(IdentityMode.values(), typed.value("identity"));
        if (mode.isEmpty()) {
            typed.refuse("identity", "missing");
        }
        require(typed, "category");
        require(typed, "language");
        return screen.acted(mail, "complaint", typed, info, on -> {
            act.makeComplaint(
                    on,
                    new Wanted(
                            typed.value("category"),
                            typed.value("language"),
                            mode.orElseThrow(),
                            typed.is("urgent", "yes"),
                            typed.given("words")));
            return done(mail, mode.get() == IdentityMode.ANONYMOUS ? "anonymous" : "complaint");
        });
    }

    @POST
    @Path("request")
    public Response makeRequest(@PathParam("mail") UUID mail, Typed typed, @Context UriInfo info) {
        require(typed, "team");
        require(typed, "language");
        return screen.acted(mail, "request", typed, info, on -> {
            act.makeRequest(on, new TeamKey(typed.value("team")), typed.value("language"), typed.given("words"));
            return done(mail, "request");
        });
    }

    @POST
    @Path("aside")
    public Response layAside(@PathParam("mail") UUID mail, Typed typed, @Context UriInfo info) {
        return screen.acted(mail, "aside", typed, info, on -> {
            decide.layAside(on, typed.value("reason"));
            return "/staff/mails?done=aside";
        });
    }

    @POST
    @Path("return")
    public Response bringBack(@PathParam("mail") UUID mail, Typed typed, @Context UriInfo info) {
        return screen.acted(mail, "return", typed, info, on -> {
            decide.bringBack(on);
            return done(mail, "return");
        });
    }

    private static void require(Typed typed, String field) {
        if (typed.given(field).isEmpty()) {
            typed.refuse(field, "missing");
        }
    }

    private static String done(UUID mail, String what) {
        return "/staff/mails/" + mail + "?done=" + what;
    }
}
