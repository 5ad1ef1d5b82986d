package org.vieraugen.web.portal.mandate;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.mandate.FindThings;
import org.vieraugen.application.mandate.Things;
import org.vieraugen.application.mandate.Things.Thing;
import org.vieraugen.application.mandate.Words;
import org.vieraugen.domain.Malformed;
import org.vieraugen.web.portal.Frame;
import org.vieraugen.web.portal.Pages;
import org.vieraugen.web.portal.SignedInStaff;
import org.vieraugen.web.portal.Typed;

/** What shows something: the field {@code seek} of a form takes an address of this system, or words, and a page of its own offers what they find. The form comes back from it as it was typed, with the choice in {@code thing}. */
@OnePerServer
public class ThingChoice {
    private static final String SEEK = "seek";
    private static final String THING = "thing";
    private static final String CHOSEN = "chosen";
    private static final String SOUGHT = "sought";

    /** What the page of choice says itself; everything else is the form's. */
    private static final Set<String> OWN = Set.of(SEEK, THING, CHOSEN, SOUGHT);

    private final Pages pages;
    private final SignedInStaff desk;
    private final FindThings find;

    @Inject
    public ThingChoice(Pages pages, SignedInStaff desk, FindThings find) {
        this.pages = pages;
        this.desk = desk;
        this.find = find;
    }

    /**
     * The page of choice.
     *
     * @param path where the form goes to
     * @param typed the form, with the words that were sought
     */
    public record Shown(Frame frame, String path, Typed typed, Things.Found found) {
        /** What comes back with the form. */
        public List<Field> kept() {
            var all = new ArrayList<Field>();
            typed.forEach((name, values) -> {
                if (!OWN.contains(name)) {
                    values.forEach(value -> all.add(new Field(name, value)));
                }
            });
            return all;
        }

        /** What was chosen when the page was shown before, and is not given up by looking for something else. */
        public Optional<String> before() {
            return typed.given(THING);
        }
    }

    /** One field with one of its values. */
    public record Field(String name, String value) {}

    /**
     * How a form goes on.
     *
     * @param page the page of choice; empty when there is nothing to choose
     * @param back whether the form is shown again before anything is done
     */
    public record Next(Typed typed, Optional<Response> page, boolean back) {}

    /** @param path where the form goes to, below the language */
    public Next next(Typed typed, String path, UriInfo info) {
        boolean choosing = typed.given(SOUGHT).isPresent();
        if (choosing && typed.value(SEEK).strip().equals(typed.value(SOUGHT))) {
            return chosen(typed, path, info);
        }
        return typed.given(SEEK)
                .map(sought -> sought(typed, sought, choosing, path, info))
                .orElseGet(() -> new Next(typed, Optional.empty(), choosing));
    }

    private Next chosen(Typed typed, String path, UriInfo info) {
        var chosen = typed.given(CHOSEN);
        if (chosen.isEmpty()) {
            typed.refuse(CHOSEN, "missing");
            return offered(typed, typed.value(SOUGHT), path, info);
        }
        boolean none = chosen.get().equals("none");
        return back(typed.with(THING, none ? typed.value(THING) : chosen.get()));
    }

    private Next sought(Typed typed, String sought, boolean choosing, String path, UriInfo info) {
        if (!Things.isAddress(sought)) {
            return offered(typed, sought, path, info);
        }
        var thing = find.at(desk.caller(), sought);
        if (thing.isEmpty()) {
            return refused(typed, "not-here");
        }
        var found = typed.with(THING, thing.get().subject().toString());
        return choosing ? back(found) : new Next(found.with(SEEK, ""), Optional.empty(), false);
    }

    private Next offered(Typed typed, String sought, String path, UriInfo info) {
        try {
            var found = find.named(desk.caller(), Words.of(SEEK, sought));
            if (found.things().isEmpty()) {
                return refused(typed, "nothing-found");
            }
            var shown = new Shown(pages.frame(info), path, typed, found);
            var page = typed.isGood() ? pages.ok("mandate/choose", shown) : pages.wrong("mandate/choose", shown);
            return new Next(typed, Optional.of(page), false);
        } catch (Malformed e) {
            return refused(typed, e.reason());
        }
    }

    private static Next refused(Typed typed, String reason) {
        typed.refuse(SEEK, reason);
        return new Next(typed, Optional.empty(), true);
    }

    private static Next back(Typed typed) {
        return new Next(typed.with(SEEK, ""), Optional.empty(), true);
    }

    /** What a form links, by its name. */
    public Optional<Thing> of(Typed typed) {
        return typed.given(THING).flatMap(thing -> find.at(desk.caller(), thing));
    }
}
