package org.vieraugen.web.edge;

import java.util.Map;
import java.util.Optional;
import org.vieraugen.application.access.Callers;
import org.vieraugen.application.testing.Gate;
import org.vieraugen.application.testing.House;
import org.vieraugen.application.visit.Visits;
import org.vieraugen.web.portal.ErrorPages;
import org.vieraugen.web.portal.Pages;
import org.vieraugen.web.portal.Templates;
import org.vieraugen.web.portal.ThisRequest;
import org.vieraugen.web.portal.Visitor;
import org.vieraugen.web.portal.look.PortalAssets;
import org.vieraugen.web.testing.Only;

/** The edge of a house, with real pages. */
final class Edges {
    private Edges() {}

    static Answers answers() {
        var house = new House();
        var visitor = new Visitor(Only.of(Visits.class, Map.of()), text -> "mark", new ThisRequest());
        var callers = new Callers(new Gate(house).sessions, house.departments, house.clock);
        return new Answers(new ErrorPages(
                new Pages(new Templates(), new PortalAssets(), visitor, callers, house.departments, Optional.empty()),
                visitor));
    }
}
