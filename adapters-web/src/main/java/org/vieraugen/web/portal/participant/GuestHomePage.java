package org.vieraugen.web.portal.participant;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.participant.ReadOwnExchange;
import org.vieraugen.application.participant.ReadOwnExchange.Own;
import org.vieraugen.application.question.ReadOwnQuestions;
import org.vieraugen.web.portal.Frame;
import org.vieraugen.web.portal.Pages;
import org.vieraugen.web.portal.form.Reading;

/** Where somebody from outside begins: the series and bodies of the own organisation, and how many of its questions are open (E5). */
@Path("/{language}/partner/home")
@OnePerServer
public class GuestHomePage {
    private final Pages pages;
    private final SignedInGuest guest;
    private final ReadOwnExchange read;
    private final ReadOwnQuestions questions;

    @Inject
    public GuestHomePage(Pages pages, SignedInGuest guest, ReadOwnExchange read, ReadOwnQuestions questions) {
        this.pages = pages;
        this.guest = guest;
        this.read = read;
        this.questions = questions;
    }

    /**
     * What the page shows.
     *
     * @param year of which past sessions are shown; empty for the last ones
     * @param questions how many of the guest's organisations wait for an answer
     */
    public record Shown(Frame frame, List<Own> all, Optional<Integer> year, long questions) {}

    @GET
    public Response show(@QueryParam("year") Optional<String> year, @Context UriInfo info) {
        var wanted = Reading.year(year);
        var who = guest.guest();
        var open = questions.open(who);
        return pages.ok("participant/home", new Shown(pages.frame(info), read.all(who, wanted), wanted, open));
    }
}
