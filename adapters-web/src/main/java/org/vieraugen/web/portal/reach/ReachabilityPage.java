package org.vieraugen.web.portal.reach;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.department.Departments;
import org.vieraugen.application.reach.ReadReachability;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.deadline.Terms;
import org.vieraugen.domain.figure.Quarter;
import org.vieraugen.domain.reach.Reachability;
import org.vieraugen.web.portal.Pages;
import org.vieraugen.web.portal.SignedInStaff;
import org.vieraugen.web.portal.Typed;
import org.vieraugen.web.reach.ReachabilityFile;
import org.vieraugen.web.reach.ReachabilityQuestion;

/** How long people waited for a word of the department, with the definition in words (K6, P3). */
@Path("/{language}/staff/reachability")
@OnePerServer
public class ReachabilityPage {
    private final Pages pages;
    private final SignedInStaff desk;
    private final ReadReachability read;
    private final Departments departments;
    private final Clock clock;

    @Inject
    public ReachabilityPage(
            Pages pages, SignedInStaff desk, ReadReachability read, Departments departments, Clock clock) {
        this.pages = pages;
        this.desk = desk;
        this.read = read;
        this.departments = departments;
        this.clock = clock;
    }

    @GET
    public Response show(@Context UriInfo info) {
        var typed = typed(info);
        var told = told(typed);
        var organisation = departments.organisation();
        var shown = new ReachabilityShown(
                pages.frame(info),
                told,
                typed,
                Quarter.of(LocalDate.ofInstant(clock.instant(), Terms.ZONE)),
                organisation.department(organisation.home(desk.caller().staff())));
        return typed.isGood() ? pages.ok("reach/reachability", shown) : pages.wrong("reach/reachability", shown);
    }

    /** The same numbers as a file. */
    @GET
    @Path("export")
    public Response export(@Context UriInfo info) {
        return told(typed(info)).map(ReachabilityFile::of).orElseGet(() -> show(info));
    }

    /** Nothing while something is wrong with what is asked for, which is then said beside its field. */
    private Optional<Reachability> told(Typed typed) {
        var from = quarter("from", typed);
        var to = quarter("to", typed);
        try {
            var told = read.of(desk.caller(), from, to);
            return typed.isGood() ? Optional.of(told) : Optional.empty();
        } catch (Malformed e) {
            typed.refuse(e.field(), e.reason());
            return Optional.empty();
        }
    }

    private static Optional<Quarter> quarter(String field, Typed typed) {
        try {
            return ReachabilityQuestion.quarter(field, typed.value(field));
        } catch (Malformed e) {
            typed.refuse(e.field(), e.reason());
            return Optional.empty();
        }
    }

    private static Typed typed(UriInfo info) {
        return new Typed(Map.copyOf(info.getQueryParameters()));
    }
}
