package org.vieraugen.application.sample;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.department.Departments;
import org.vieraugen.domain.body.Body;
import org.vieraugen.domain.department.Department;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.exchange.Series;
import org.vieraugen.domain.journal.Subject;

/**
 * The exchange that a try-out shows at its first start. Everything goes through the rules of the domain, on the days on which it would have happened, and is journaled on them; so it
 * is as if it had been entered; one entry of the desk says that it was not. All of it is one transaction, and none where there is an exchange or a body already. Of two servers that make it at
 * the same time one finds the key of the council taken, and makes none.
 */
@OnePerServer
public class SampleOffice {
    private static final int FOUNDED_BEFORE = 30;

    private final SampleSetting setting;
    private final Departments departments;
    private final SampleBodies bodies;
    private final SampleParticipants participants;
    private final SampleExchange exchange;
    private final SampleQuestions questions;
    private final SampleMandate mandate;
    private final SampleDesk desk;

    @Inject
    public SampleOffice(
            SampleSetting setting,
            Departments departments,
            SampleBodies bodies,
            SampleParticipants participants,
            SampleExchange exchange,
            SampleQuestions questions,
            SampleMandate mandate,
            SampleDesk desk) {
        this.setting = setting;
        this.departments = departments;
        this.bodies = bodies;
        this.participants = participants;
        this.exchange = exchange;
        this.questions = questions;
        this.mandate = mandate;
        this.desk = desk;
    }

    /** Whether this is a try-out with a sample, made already or not. */
    public boolean isWanted() {
        return setting.text().isPresent();
    }

    /** The addresses at which people from outside sign in; none where this start has made no sample. */
    @Transactional
    public List<String> make() {
        var text = setting.text();
        var department = departments.organisation().departments().stream().findFirst();
        if (text.isEmpty() || department.isEmpty()) {
            return List.of();
        }
        var in = frame(department.get());
        return bodies.isEmpty(in) && exchange.isEmpty(in) ? made(in, text.get()) : List.of();
    }

    private List<String> made(SampleFrame in, SampleText text) {
        var founded = in.working(SampleExchange.begins(in.today()).minusDays(FOUNDED_BEFORE));
        var council = bodies.council(in, text.part("council"), founded);
        var group = bodies.group(in, text.part("group"));
        var people = participants.make(in, text.all("participants"), founded);
        var series = exchange.make(in, text.part("exchange"), council, people, founded);
        questions.make(in, text.all("questions"));
        var things = Map.of(
                "council", new Subject(Body.KIND, council.id()),
                "group", new Subject(Body.KIND, group.id()),
                "series", new Subject(Series.KIND, series.id()));
        mandate.make(in, text.part("mandate"), things);
        desk.note(in.department());
        return people.stream().map(one -> one.address()).toList();
    }

    private SampleFrame frame(Department department) {
        return new SampleFrame(
                department.key(),
                first(department, Role.COORDINATOR),
                first(department, Role.OMBUDSPERSON),
                departments.organisation().chart(),
                department.terms().calendar(),
                desk.today());
    }

    private static StaffKey first(Department department, Role role) {
        return department.staff().stream()
                .filter(person -> person.is(role))
                .map(person -> person.key())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the sample department has no " + role));
    }
}
