package org.vieraugen.application.sample;

import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.TimeOrdered;
import org.vieraugen.application.exchange.Exchanges;
import org.vieraugen.application.exchange.NextSession;
import org.vieraugen.domain.access.Acting;
import org.vieraugen.domain.body.Body;
import org.vieraugen.domain.exchange.Attendance;
import org.vieraugen.domain.exchange.ExchangeSession;
import org.vieraugen.domain.exchange.Hours;
import org.vieraugen.domain.exchange.Meeting;
import org.vieraugen.domain.exchange.Plan;
import org.vieraugen.domain.exchange.Rhythm;
import org.vieraugen.domain.exchange.Series;
import org.vieraugen.domain.exchange.Topic;
import org.vieraugen.domain.exchange.TopicKey;
import org.vieraugen.domain.journal.Step;
import org.vieraugen.domain.journal.Subject;
import org.vieraugen.domain.participant.Participant;
import org.vieraugen.domain.participant.Speaker;
import org.vieraugen.domain.party.TermOfOffice;
import org.vieraugen.domain.party.Votes;

/** A year of the sample's exchange, session by session, and the one that comes next (E1, E2). */
@OnePerServer
public class SampleExchange {
    /** Never a public holiday in the sample office's state. */
    private static final Rhythm RHYTHM = new Rhythm(3, Rhythm.Week.SECOND, DayOfWeek.TUESDAY);

    private static final int YEAR = 12;
    private static final Hours HOURS = new Hours(LocalTime.of(17, 0), 120);
    private static final int CLOSING = 7;
    private static final int TOPICS_BEFORE = 20;
    private static final int TOPICS_OF_NEXT = 30;
    private static final int SAID_AFTER = 2;
    private static final int EVENING = 20;

    private final Exchanges exchanges;
    private final NextSession next;
    private final SampleResolutions resolutions;
    private final SampleMinutes minutes;

    @Inject
    public SampleExchange(Exchanges exchanges, NextSession next, SampleResolutions resolutions, SampleMinutes minutes) {
        this.exchanges = exchanges;
        this.next = next;
        this.resolutions = resolutions;
        this.minutes = minutes;
    }

    boolean isEmpty(SampleFrame in) {
        return exchanges.series(in.department()).isEmpty();
    }

    /** The first day of the series: a year before the month of the next session. */
    static LocalDate begins(LocalDate today) {
        var month = YearMonth.from(today);
        return (RHYTHM.in(month).isAfter(today) ? month : month.plusMonths(1))
                .minusMonths(YEAR)
                .atDay(1);
    }

    /** @param people who speaks for the partners */
    Series make(SampleFrame in, SampleText text, Body council, List<Participant> people, LocalDate founded) {
        var partners = text.all("partners").stream().map(one -> one.say("name")).toList();
        var plan = new Plan(
                text.say("name"),
                text.say("purpose"),
                text.say("host"),
                partners,
                Optional.of(council.id()),
                RHYTHM,
                new TermOfOffice(begins(in.today()), Optional.empty()),
                HOURS,
                new Meeting(text.say("place"), Optional.empty(), text.say("interpreting")),
                CLOSING);
        var by = in.keeper(founded);
        var begun = Series.begin(TimeOrdered.id(by.at()), in.department(), plan, by);
        exchanges.begin(begun);
        var series = begun.next();
        next.after(by.today().minusDays(1), series, by);
        var last = founded;
        for (var session : text.all("sessions")) {
            last = past(in, session, series, council, people);
        }
        add(in, text.all("coming"), series, people, in.working(last.plusDays(TOPICS_OF_NEXT)));
        return series;
    }

    /** One that is over; returns its day. */
    private LocalDate past(SampleFrame in, SampleText text, Series series, Body council, List<Participant> people) {
        var day = planned(series).appointment().day();
        add(in, text.all("topics"), series, people, in.working(day.minusDays(TOPICS_BEFORE)));
        if (text.find("missed").isPresent()) {
            miss(in, text.say("missed"), series, day);
            return day;
        }
        text.all("topics").forEach(topic -> postpone(in, topic, series));
        var evening = SampleFrame.at(day, EVENING);
        var attended = text.all("attended").stream()
                .map(side -> new Attendance(side.say("organisation"), side.number("people")))
                .toList();
        var held = changed(planned(series).hold(series, attended, List.of(), List.of(), in.keeper(evening)));
        next.after(day, series, in.keeper(evening));
        var shows = new Subject(Body.KIND, council.id());
        text.all("resolutions").forEach(one -> resolutions.make(in, one, held, series, evening, shows));
        minutes.make(in, text.all("minutes"), held, series, speaker(people, text.say("approves")));
        return day;
    }

    private void miss(SampleFrame in, String why, Series series, LocalDate day) {
        var session = planned(series);
        var by = in.keeper(in.working(day.plusDays(SAID_AFTER)));
        changed(next.carried(session.miss(why, List.of(), by), series, by));
    }

    private void add(SampleFrame in, List<SampleText> topics, Series series, List<Participant> people, LocalDate day) {
        for (var topic : topics) {
            var organisation = topic.say("by");
            var by = series.plan().host().equals(organisation)
                    ? in.keeper(day)
                    : (Acting) new Speaker(
                            speaker(people, organisation), in.keeper(day).at());
            changed(planned(series)
                    .agenda()
                    .add(
                            new TopicKey(TimeOrdered.id(by.at())),
                            series,
                            organisation,
                            topic.say("title"),
                            topic.find("text").orElse(""),
                            by));
        }
    }

    /** Where the sample says that the session put it off, and why. */
    private void postpone(SampleFrame in, SampleText text, Series series) {
        if (text.find("postponed").isEmpty()) {
            return;
        }
        var session = planned(series);
        var topic = session.agenda().open().stream()
                .filter(one -> one.title().equals(text.say("title")))
                .findFirst()
                .orElseThrow();
        var by = in.keeper(session.appointment().begins().plusHours(1).toInstant());
        var votes = new Votes(text.number("yes"), text.number("no"), text.number("abstentions"));
        next.carry(session, series, List.of(topic), by);
        changed(session.agenda().postpone(topic.key(), new Topic.Postponed(votes, text.say("postponed")), by));
    }

    /** The soonest that nobody has said anything of. */
    private ExchangeSession planned(Series series) {
        return exchanges.sessions(series.department(), series.id()).stream()
                .filter(ExchangeSession::isPlanned)
                .findFirst()
                .orElseThrow();
    }

    private static Participant speaker(List<Participant> people, String organisation) {
        return people.stream()
                .filter(one -> one.organisation().equals(organisation))
                .findFirst()
                .orElseThrow();
    }

    private ExchangeSession changed(Step<ExchangeSession> step) {
        exchanges.change(step);
        return step.next();
    }
}
