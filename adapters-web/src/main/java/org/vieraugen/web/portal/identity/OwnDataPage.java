package org.vieraugen.web.portal.identity;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.identity.OwnData;
import org.vieraugen.web.identity.OwnDataPackage;
import org.vieraugen.web.portal.Pages;
import org.vieraugen.web.portal.Visitor;
import org.vieraugen.web.portal.complaint.FollowedComplaint;

/** Everything stored about the followed complaint, to take along. */
@Path("/{language}/case/data")
@OnePerServer
public class OwnDataPage {
    private final Pages pages;
    private final Visitor visitor;
    private final OwnData data;
    private final OwnDataPackage packages;

    @Inject
    public OwnDataPage(Pages pages, Visitor visitor, OwnData data, OwnDataPackage packages) {
        this.pages = pages;
        this.visitor = visitor;
        this.data = data;
        this.packages = packages;
    }

    @GET
    public Response load() {
        return FollowedComplaint.receipt(visitor)
                .map(data::handle)
                .map(packages::of)
                .orElseGet(() -> pages.to("/follow"));
    }
}
