package org.vieraugen.web.portal.exchange;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.exchange.shown.Dated;
import org.vieraugen.application.exchange.shown.ShowExchange;
import org.vieraugen.application.journal.Happened;
import org.vieraugen.application.journal.Happened.Last;
import org.vieraugen.application.mandate.ReadMandates;
import org.vieraugen.application.minutes.AllMinutes.Valid;
import org.vieraugen.application.minutes.ReadMinutes;
import org.vieraugen.application.question.ReadQuestions;
import org.vieraugen.application.resolution.ReadResolutions;
import org.vieraugen.domain.deadline.Terms;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.exchange.ExchangeEntries;
import org.vieraugen.domain.exchange.ExchangeSession;
import org.vieraugen.domain.journal.ActKind;
import org.vieraugen.domain.journal.Subject;
import org.vieraugen.domain.mandate.Mandate;
import org.vieraugen.domain.mandate.Progress;
import org.vieraugen.domain.mandate.Publication;
import org.vieraugen.domain.minutes.Minutes;
import org.vieraugen.domain.minutes.MinutesEntries;
import org.vieraugen.domain.question.Question;
import org.vieraugen.domain.question.QuestionEntries;
import org.vieraugen.domain.question.Reply;
import org.vieraugen.domain.resolution.Resolution;
import org.vieraugen.domain.resolution.ResolutionEntries;
import org.vieraugen.web.portal.Frame;

/** What became of the exchange, of what the council asked for, and of questions, the newest first, in the words of the public pages: by when something became of it, whenever it began. */
@OnePerServer
public class ExchangeNews {
    /** So many are told. */
    static final int MOST = 50;

    private static final List<ActKind> OF_SESSIONS = List.of(
            ExchangeEntries.SESSION_PLANNED,
            ExchangeEntries.SESSION_MOVED,
            ExchangeEntries.SESSION_CANCELLED,
            ExchangeEntries.SESSION_HELD,
            ExchangeEntries.SESSION_MISSED,
            ExchangeEntries.SESSION_NOT_HELD);
    private static final List<ActKind> OF_RESOLUTIONS = List.of(
            ResolutionEntries.RESOLUTION_PASSED,
            ResolutionEntries.FULFILMENT_CONFIRMED,
            ResolutionEntries.RESOLUTION_GIVEN_UP,
            ResolutionEntries.RESOLUTION_FELL,
            ResolutionEntries.GIVING_UP_FELL,
            ResolutionEntries.RESOLUTION_STANDS);
    private static final List<ActKind> OF_QUESTIONS = List.of(
            QuestionEntries.ANSWER_CONFIRMED, QuestionEntries.QUESTION_SHOWN, QuestionEntries.QUESTION_KEPT_BACK);

    private final ShowExchange exchange;
    private final ReadMinutes minutes;
    private final ReadResolutions resolutions;
    private final ReadMandates mandates;
    private final ReadQuestions questions;
    private final Happened happened;

    @Inject
    public ExchangeNews(
            ShowExchange exchange,
            ReadMinutes minutes,
            ReadResolutions resolutions,
            ReadMandates mandates,
            ReadQuestions questions,
            Happened happened) {
        this.exchange = exchange;
        this.minutes = minutes;
        this.resolutions = resolutions;
        this.mandates = mandates;
        this.questions = questions;
        this.happened = happened;
    }

    /** What was done last to some subjects of a department. */
    private record Done(DepartmentKey department, Map<UUID, Instant> times) {
        Set<UUID> keys() {
            return times.keySet();
        }

        /** When it was done to one of them. */
        Instant at(UUID subject) {
            return Optional.ofNullable(times.get(subject)).orElseThrow();
        }
    }

    /** At most {@value #MOST}, in the words of that frame's language. */
    List<FeedEntry> newest(Frame frame) {
        return newest(Stream.of(
                        told(ExchangeSession.KIND, OF_SESSIONS, done -> sessions(frame, done)),
                        told(
                                Minutes.KIND,
                                List.of(MinutesEntries.MINUTES_APPROVED),
                                done -> minutes(
                                        frame, done, valid -> valid.closed().isEmpty())),
                        told(
                                Minutes.KIND,
                                List.of(MinutesEntries.EDITION_CLOSED),
                                done -> minutes(
                                        frame, done, valid -> valid.closed().isPresent())),
                        told(Resolution.KIND, OF_RESOLUTIONS, done -> resolutions(frame, done)),
                        resolutions.missed(MOST).stream().map(one -> resolution(frame, one, Instant.MIN)),
                        points(frame),
                        told(Question.KIND, OF_QUESTIONS, done -> answers(frame, done)),
                        questions.missed(MOST).stream().map(one -> missed(frame, one.question(), Instant.MIN)))
                .flatMap(part -> part));
    }

    /** What is found in two ways is told once, by its later time. */
    private static List<FeedEntry> newest(Stream<FeedEntry> all) {
        return all
                .collect(Collectors.toMap(
                        FeedEntry::about,
                        Function.identity(),
                        BinaryOperator.maxBy(Comparator.comparing(FeedEntry::updated))))
                .values()
                .stream()
                .sorted(Comparator.comparing(FeedEntry::updated).reversed().thenComparing(FeedEntry::about))
                .limit(MOST)
                .toList();
    }

    /** What was done last, and more where something of it is no news, so that what was done before it is not left out. */
    private Stream<FeedEntry> told(
            Subject.Kind kind, Collection<ActKind> acts, Function<Done, Stream<FeedEntry>> entries) {
        int most = MOST;
        while (true) {
            var last = happened.latest(kind, acts, most);
            var told = newest(last.stream()
                    .collect(Collectors.groupingBy(Last::department, Collectors.toMap(Last::subject, Last::at)))
                    .entrySet()
                    .stream()
                    .flatMap(one -> entries.apply(new Done(one.getKey(), one.getValue()))));
            if (told.size() == MOST || last.size() < most) {
                return told.stream();
            }
            most *= 2;
        }
    }

    private Stream<FeedEntry> sessions(Frame frame, Done done) {
        return exchange.named(done.department(), done.keys()).stream()
                .map(session -> session(frame, session, done.at(session.id())));
    }

    private static FeedEntry session(Frame frame, Dated session, Instant at) {
        var day = frame.day(session.appointment().day());
        boolean planned = session.state() == ExchangeSession.State.PLANNED;
        return new FeedEntry(
                "session " + session.id() + ' ' + session.state(),
                planned
                        ? frame.say("exchange.public.session", day)
                        : frame.say("exchange.public.state." + session.state()) + ": " + day,
                path(session.id()),
                session.series()
                        + session.reason()
                                .filter(why -> !planned)
                                .map(why -> ": " + why)
                                .orElse(""),
                at);
    }

    private static String path(UUID session) {
        return "/exchange/sessions/" + session;
    }

    /** Of those whose valid edition is such. */
    private Stream<FeedEntry> minutes(Frame frame, Done done, Predicate<Valid> which) {
        Map<UUID, Dated> sessions = exchange.named(done.department(), done.keys()).stream()
                .collect(Collectors.toMap(Dated::id, Function.identity()));
        return minutes.valid(done.department(), done.keys()).stream()
                .filter(which)
                .flatMap(valid -> Optional.ofNullable(sessions.get(valid.session()))
                        .map(session -> minutes(frame, session, valid, done.at(valid.session())))
                        .stream());
    }

    /** @param at when the edition was approved, or closed to the public */
    private static FeedEntry minutes(Frame frame, Dated session, Valid valid, Instant at) {
        return new FeedEntry(
                "minutes " + session.id() + ' ' + valid.number()
                        + valid.closed().map(why -> " closed").orElse(""),
                frame.say(
                                "exchange.public.minutes",
                                frame.day(session.appointment().day()))
                        + " · "
                        + frame.say("exchange.public.minutes.edition", valid.number(), frame.day(valid.approved()))
                        + valid.closed()
                                .map(why -> " · " + frame.say("exchange.public.minutes.closed." + why))
                                .orElse(""),
                path(session.id()),
                session.series() + valid.correction().map(why -> ": " + why).orElse(""),
                at);
    }

    private Stream<FeedEntry> resolutions(Frame frame, Done done) {
        return resolutions.named(done.department(), done.keys()).stream()
                .map(shown ->
                        resolution(frame, shown, done.at(shown.resolution().id())));
    }

    /** @param last when something was done to it; a day that was missed is past by itself */
    private static FeedEntry resolution(Frame frame, ReadResolutions.Shown shown, Instant last) {
        var resolution = shown.resolution();
        var state = shown.missed()
                ? "council.missed"
                : resolution.state() == Resolution.State.FULFILLED
                        ? "council.state.KEPT"
                        : "exchange.public.resolution." + resolution.state();
        var missed = resolution.consequence().due().filter(due -> shown.missed());
        return new FeedEntry(
                "resolution " + resolution.id() + ' ' + resolution.state() + (shown.missed() ? " missed" : ""),
                frame.say("exchange.public.resolutions") + " · " + resolution.number() + " · " + frame.say(state),
                "/exchange/series/" + resolution.series(),
                resolution.text(),
                missed.map(ExchangeNews::over).filter(last::isBefore).orElse(last));
    }

    private Stream<FeedEntry> points(Frame frame) {
        return mandates.news(MOST).stream().flatMap(mandate -> mandate.progress().stream()
                .filter(Progress::isConfirmed)
                .map(said -> point(frame, mandate, said)));
    }

    private static FeedEntry point(Frame frame, Mandate mandate, Progress said) {
        var confirmed = said.answer().orElseThrow().at();
        var published = mandate.publications().stream()
                .map(Publication::at)
                .max(Comparator.naturalOrder())
                .orElse(confirmed);
        return new FeedEntry(
                "mandate " + mandate.id() + ' ' + said.number(),
                mandate.dossier().paper().number() + " · " + frame.say("council.point", said.point()) + " · "
                        + frame.say("council.state." + said.claim().state()),
                "/council",
                mandate.dossier().paper().title() + ": " + said.claim().reason(),
                confirmed.isBefore(published) ? published : confirmed);
    }

    /** An answer, or that somebody looked whether the words of what has one, or is late, may be read. */
    private Stream<FeedEntry> answers(Frame frame, Done done) {
        return questions.named(done.department(), done.keys()).stream().flatMap(view -> {
            var question = view.question();
            var looked = done.at(question.id());
            return view.isMissed()
                    ? Stream.of(missed(frame, question, looked))
                    : question.answer().flatMap(Reply::given).stream()
                            .map(day -> answered(frame, question, day, looked));
        });
    }

    private static FeedEntry answered(Frame frame, Question question, LocalDate day, Instant looked) {
        var key = question.isLate() ? "questions.late" : "questions.answered";
        var said = frame.say(key, frame.day(day), frame.day(question.due()));
        return question(frame, question, " answered", said, looked);
    }

    private static FeedEntry missed(Frame frame, Question question, Instant looked) {
        var since = over(question.due());
        var said = frame.say("questions.missed", frame.day(question.due()));
        return question(frame, question, " missed", said, looked.isBefore(since) ? since : looked);
    }

    private static FeedEntry question(Frame frame, Question question, String state, String said, Instant at) {
        return new FeedEntry(
                "question " + question.id() + state,
                frame.say("questions.of", frame.day(question.asked().day())) + " · " + said,
                "/questions",
                question.asked().organisation()
                        + (question.showing().isShown()
                                ? ": " + question.asked().title()
                                : ""),
                at);
    }

    /** From when on that day is past. */
    private static Instant over(LocalDate day) {
        return day.plusDays(1).atStartOfDay(Terms.ZONE).toInstant();
    }
}
