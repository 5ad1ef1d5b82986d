package org.vieraugen.web.portal.participant;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.participant.ReadOwnExchange;
import org.vieraugen.application.participant.ReadOwnExchange.Own;
import org.vieraugen.web.portal.Frame;
import org.vieraugen.web.portal.Pages;

/** Where somebody from outside begins: the series and bodies of the own organisation (E11). */
@Path("/{language}/partner/home")
@OnePerServer
public class GuestHomePage {
    private final Pages pages;
    private final SignedInGuest guest;
    private final ReadOwnExchange read;

    @Inject
    public GuestHomePage(Pages pages, SignedInGuest guest, ReadOwnExchange read) {
        this.pages = pages;
        this.guest = guest;
        this.read = read;
    }

    /** What the page shows. */
    public record Shown(Frame frame, List<Own> all) {}

    @GET
    public Response show(@Context UriInfo info) {
        return pages.ok("participant/home", new Shown(pages.frame(info), read.all(guest.guest())));
    }
}
