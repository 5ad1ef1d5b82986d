package org.vieraugen.web.portal.account;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.config.ConfigProvider;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.access.Accounts;
import org.vieraugen.application.account.GiveAccess;
import org.vieraugen.application.department.Departments;
import org.vieraugen.application.identity.KeyRotation.Phase;
import org.vieraugen.application.identity.KeyRotation.Rotation;
import org.vieraugen.application.identity.RotateKeys;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.access.OfficeDuty;
import org.vieraugen.domain.department.Department;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.web.portal.Frame;
import org.vieraugen.web.portal.Pages;
import org.vieraugen.web.portal.SignedInStaff;
import org.vieraugen.web.portal.Typed;
import org.vieraugen.web.portal.Visitor;

/** The own department as it is defined, its accounts, and the settings in force with their source. */
@Path("/{language}/staff/administration")
@OnePerServer
public class AdministrationPage {
    private final Pages pages;
    private final Visitor visitor;
    private final SignedInStaff desk;
    private final Departments departments;
    private final Accounts accounts;
    private final GiveAccess access;
    private final RotateKeys rotate;

    @Inject
    public AdministrationPage(
            Pages pages,
            Visitor visitor,
            SignedInStaff desk,
            Departments departments,
            Accounts accounts,
            GiveAccess access,
            RotateKeys rotate) {
        this.pages = pages;
        this.visitor = visitor;
        this.desk = desk;
        this.departments = departments;
        this.accounts = accounts;
        this.access = access;
        this.rotate = rotate;
    }

    /** One setting; the value of a secret is never shown. */
    public record Setting(String name, String value, String source) {}

    /** For whom access was just asked, and the first half of the link. */
    public record Asked(String name, String half) {}

    /** What the page shows. */
    public record Shown(
            Frame frame,
            Collection<Department> departments,
            List<Setting> settings,
            Set<StaffKey> accounts,
            Optional<Rotation> rotation,
            Typed typed,
            Optional<Asked> asked) {
        public boolean isRotating() {
            return rotation.filter(latest -> latest.phase() != Phase.DONE).isPresent();
        }
    }

    @GET
    public Response show(@Context UriInfo info) {
        desk.caller().must(OfficeDuty.ACCOUNTS);
        return pages.ok("account/administration", page(new Typed(Map.of()), Optional.empty(), info));
    }

    /** Asks for somebody's account, or new password; the first half of the link is shown once. */
    @POST
    public Response ask(Typed typed, @Context UriInfo info) {
        var caller = desk.caller();
        if (!visitor.made(typed.value("token"))) {
            typed.markStale();
        }
        if (typed.given("staff").isEmpty()) {
            typed.refuse("staff", "missing");
        }
        if (typed.isGood()) {
            try {
                var staff = new StaffKey(typed.value("staff"));
                var half = access.ask(caller, staff);
                return pages.ok(
                        "account/administration",
                        page(new Typed(Map.of()), Optional.of(new Asked(name(staff), half)), info));
            } catch (Malformed e) {
                typed.refuse(e.field(), e.reason());
            }
        }
        return pages.wrong("account/administration", page(typed, Optional.empty(), info));
    }

    /** Exchanges the key around all data keys. */
    @POST
    @Path("keys")
    public Response keys(Typed typed, @Context UriInfo info) {
        var caller = desk.caller();
        if (!visitor.made(typed.value("token"))) {
            typed.markStale();
            return pages.wrong("account/administration", page(typed, Optional.empty(), info));
        }
        rotate.begin(caller);
        return pages.to("/staff/administration");
    }

    private String name(StaffKey staff) {
        return departments.organisation().staff(staff).name();
    }

    private Shown page(Typed typed, Optional<Asked> asked, UriInfo info) {
        return new Shown(
                pages.frame(info),
                List.of(home()),
                settings(),
                accounts.all(),
                rotate.latest(desk.caller()),
                typed,
                asked);
    }

    /** The one whose people and definition are this administrator's business. */
    private Department home() {
        var organisation = departments.organisation();
        return organisation.department(organisation.home(desk.caller().staff()));
    }

    private static List<Setting> settings() {
        var config = ConfigProvider.getConfig();
        return StreamSupport.stream(config.getPropertyNames().spliterator(), false)
                .filter(name -> name.startsWith("vieraugen."))
                .distinct()
                .sorted()
                .map(config::getConfigValue)
                .map(value -> new Setting(
                        value.getName(),
                        value.getName().matches(".*(password|secret|key)$")
                                ? "•••"
                                : Optional.ofNullable(value.getValue()).orElse(""),
                        Optional.ofNullable(value.getSourceName()).orElse("")))
                .toList();
    }
}
