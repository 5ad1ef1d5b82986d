package org.vieraugen.web.portal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vieraugen.application.access.Callers;
import org.vieraugen.application.paper.Typesetter;
import org.vieraugen.application.testing.Gate;
import org.vieraugen.application.testing.House;
import org.vieraugen.application.testing.MemoryVisits;
import org.vieraugen.application.testing.PlainSeal;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.web.failure.Denials;
import org.vieraugen.web.language.Language;
import org.vieraugen.web.language.Sentences;
import org.vieraugen.web.portal.form.Unsent;
import org.vieraugen.web.portal.look.PortalAssets;
import org.vieraugen.web.testing.PageRequest;

/** One browser in front of a house that lies in memory: who has signed in, which page is asked for, and what is shown. Every page is really written. */
public final class Screen {
    public final House house;
    public final Gate gate;
    public final MemoryVisits visits = new MemoryVisits();
    public final Visitor visitor;
    public final Shows pages;
    public final SignedInStaff desk;
    public final Denials denials;
    public final Refusals refusals;
    public final Unsent unsent;
    private final Request request = new Request();

    public Screen(House house) {
        this.house = house;
        gate = new Gate(house);
        visitor = new Visitor(visits, text -> "-marked-" + HexFormat.of().toHexDigits(text.hashCode()), request);
        var callers = new Callers(gate.sessions, house.departments, house.clock);
        pages = new Shows(visitor, callers, house);
        desk = new SignedInStaff(visitor, callers);
        denials = new Denials(house.desk);
        refusals = new Refusals(denials, desk, visitor, new Sentences(house.departments));
        unsent = new Unsent(visitor, house.clock);
    }

    /** The request that is answered now. */
    private static final class Request extends ThisRequest {
        private Browser browser = new Browser();

        @Override
        Browser browser() {
            return browser;
        }
    }

    /** Pages that remember what was shown last. */
    public static final class Shows extends Pages {
        private String template = "";
        private @Nullable Object model;

        private Shows(Visitor visitor, Callers callers, House house) {
            super(
                    new Templates(),
                    new PortalAssets(),
                    visitor,
                    callers,
                    house.departments,
                    Optional.of("https://city.example"));
        }

        @Override
        public Response page(int status, String name, @Nullable Object shown) {
            template = name;
            model = shown;
            return super.page(status, name, shown);
        }
    }

    /** Papers that are laid out as the text of their template. */
    public SealedPapers papers() {
        Typesetter typesetter = page -> page.getBytes(StandardCharsets.UTF_8);
        return new SealedPapers(pages, () -> typesetter, new PlainSeal());
    }

    /** The template that was shown last. */
    public String template() {
        return pages.template;
    }

    /** What was shown last. */
    public <T> T shown(Class<T> model) {
        assertThat(pages.model).isInstanceOf(model);
        return model.cast(pages.model);
    }

    /** The next request of this browser, which sends back what it keeps. */
    public Screen at(String path) {
        var before = request.browser;
        var next = new Browser();
        next.language = before.language;
        next.path = path;
        next.visit = kept("__Host-visit", before.visit);
        next.staff = kept("__Host-staff", before.staff);
        next.guest = kept("__Host-partner", before.guest);
        next.device = before.device;
        request.browser = next;
        return this;
    }

    private @Nullable String kept(String cookie, @Nullable String value) {
        var fresh = request.browser.fresh.get(cookie);
        return fresh != null && fresh.getMaxAge() == 0 ? null : value;
    }

    /** From now on this person sits before it. */
    public Screen by(StaffKey who) {
        visitor.signIn(gate.open(who).token());
        return this;
    }

    /** What its next form holds, as it was read from the request. */
    public void sends(Typed typed) {
        visitor.sent(typed);
    }

    public Screen in(String language) {
        request.browser.language = Language.find(language).orElseThrow();
        return this;
    }

    Browser browser() {
        return request.browser;
    }

    public static UriInfo info() {
        return PageRequest.get("").info();
    }

    /** A form of this browser's. */
    public Typed typed(String... pairs) {
        var fields = Typing.fields(pairs);
        fields.put("token", List.of(visitor.formToken()));
        return new Typed(fields);
    }

    public static String html(Response page) {
        return new String((byte[]) page.getEntity(), StandardCharsets.UTF_8);
    }

    /** The answer leads there. */
    public static void leads(Response answer, String path) {
        assertThat(answer.getStatus()).isEqualTo(303);
        assertThat(answer.getLocation()).hasToString(path);
    }
}
