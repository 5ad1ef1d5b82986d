package org.vieraugen.web.portal.mandate;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.Outdated;
import org.vieraugen.application.act.Target;
import org.vieraugen.application.mandate.MandateView;
import org.vieraugen.application.mandate.ReadMandates;
import org.vieraugen.application.mandate.Things;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.RuleBroken;
import org.vieraugen.domain.mandate.Point;
import org.vieraugen.web.failure.Failure;
import org.vieraugen.web.portal.Frame;
import org.vieraugen.web.portal.Pages;
import org.vieraugen.web.portal.Refusals;
import org.vieraugen.web.portal.SignedInStaff;
import org.vieraugen.web.portal.Typed;
import org.vieraugen.web.portal.Visitor;

/** What the page of a mandate and its forms have in common: what it shows, and what becomes of a form that was sent. */
@OnePerServer
public class MandateScreen {
    private final Pages pages;
    private final Visitor visitor;
    private final SignedInStaff desk;
    private final ReadMandates read;
    private final Refusals refusals;
    private final ThingChoice choice;

    @Inject
    public MandateScreen(
            Pages pages,
            Visitor visitor,
            SignedInStaff desk,
            ReadMandates read,
            Refusals refusals,
            ThingChoice choice) {
        this.pages = pages;
        this.visitor = visitor;
        this.desk = desk;
        this.read = read;
        this.refusals = refusals;
        this.choice = choice;
    }

    /**
     * What the page shows.
     *
     * @param numbers how all are called that a paper can be about
     * @param chosen what the form of a point links, by its name
     * @param ticket makes a second press the same act
     * @param done the key of what was just done
     * @param trouble what went wrong
     */
    public record Shown(
            Frame frame,
            MandateView view,
            Map<UUID, String> numbers,
            Optional<Things.Thing> chosen,
            Typed typed,
            String ticket,
            Optional<String> done,
            Optional<Failure> trouble) {
        /** What was typed into that form, which says its name in a hidden field. */
        public Typed typedIn(String form) {
            return typed.is("form", form) ? typed : nothing();
        }

        /** The form of the paper, which says what it is until something else is typed. */
        public Typed paper() {
            return typed.is("form", "paper")
                    ? typed
                    : MandateForms.filled(view.mandate().dossier().paper());
        }

        /** The form of a point, which says what it is until something else is typed. */
        public Typed point(Point point) {
            return typed.is("form", "point-" + point.number()) ? typed : MandateForms.filled(point);
        }

        /** The address of this page or of one of its forms. */
        public String at(String place) {
            return frame.to("/staff/mandates/" + view.mandate().id() + place);
        }
    }

    private static Typed nothing() {
        return new Typed(Map.of());
    }

    public Response show(UUID mandate, UriInfo info) {
        return pages.ok("mandate/mandate", shown(mandate, nothing(), Optional.empty(), Optional.empty(), info));
    }

    /** The page with what was typed, before anything is done. */
    Response typed(UUID mandate, Typed typed, UriInfo info) {
        var shown = shown(mandate, typed, Optional.empty(), Optional.empty(), info);
        return typed.isGood() ? pages.ok("mandate/mandate", shown) : pages.wrong("mandate/mandate", shown);
    }

    /** Does what a form asks for; notes in it what is wrong. */
    @FunctionalInterface
    public interface Act {
        void on(Target mandate);
    }

    /**
     * Does it, and shows the page with what was done, or with what was typed and why not.
     *
     * @param done the key of what is done then
     */
    public Response acted(UUID mandate, String done, Typed typed, UriInfo info, Act act) {
        var on = new Target(mandate, desk.caller(), SignedInStaff.version(typed), SignedInStaff.ticket(typed));
        if (!visitor.made(typed.value("token"))) {
            typed.markStale();
        }
        Optional<Failure> trouble = Optional.empty();
        if (typed.isGood()) {
            try {
                act.on(on);
            } catch (Malformed e) {
                typed.refuse(e.field(), e.reason());
            } catch (RuleBroken | Outdated e) {
                trouble = Optional.of(refusals.noted(e));
            }
        }
        if (typed.isGood() && trouble.isEmpty()) {
            return pages.ok("mandate/mandate", shown(mandate, nothing(), Optional.of(done), trouble, info));
        }
        return pages.wrong("mandate/mandate", shown(mandate, typed, Optional.empty(), trouble, info));
    }

    private Shown shown(UUID mandate, Typed typed, Optional<String> done, Optional<Failure> trouble, UriInfo info) {
        var caller = desk.caller();
        var others = new LinkedHashMap<>(read.numbers(caller));
        others.remove(mandate);
        return new Shown(
                pages.frame(info),
                read.one(caller, mandate),
                others,
                choice.of(typed),
                typed,
                UUID.randomUUID().toString(),
                done,
                trouble);
    }
}
