package org.vieraugen.web.portal.identity;

import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.identity.ChooseSecondSecret;
import org.vieraugen.application.identity.CorrectIdentity;
import org.vieraugen.domain.identity.SecondSecret;
import org.vieraugen.web.portal.Typed;
import org.vieraugen.web.portal.complaint.ComplainantCase;

/** Whoever holds a complaint's code corrects name and contact, and chooses the sentence that brings a lost code back. */
@Path("/{language}/case")
@OnePerServer
public class OwnContactResource {
    private final ComplainantCase following;
    private final ChooseSecondSecret choose;
    private final CorrectIdentity correct;

    @Inject
    public OwnContactResource(ComplainantCase following, ChooseSecondSecret choose, CorrectIdentity correct) {
        this.following = following;
        this.choose = choose;
        this.correct = correct;
    }

    @POST
    @Path("secret")
    public Response secret(Typed typed, @Context UriInfo info) {
        typed.check("secret", () -> SecondSecret.of(typed.value("secret")));
        return following.act(
                "secret",
                typed,
                info,
                (receipt, key) -> choose.handle(receipt, SecondSecret.of(typed.value("secret"))));
    }

    @POST
    @Path("contact")
    public Response contact(Typed typed, @Context UriInfo info) {
        Details.check(typed);
        return following.act(
                "contact", typed, info, (receipt, key) -> correct.handle(receipt, key, Details.identity(typed)));
    }
}
