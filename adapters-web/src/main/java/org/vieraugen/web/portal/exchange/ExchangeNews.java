package org.vieraugen.web.portal.exchange;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.department.Departments;
import org.vieraugen.application.exchange.ReadExchange;
import org.vieraugen.application.exchange.SeriesView;
import org.vieraugen.application.journal.Happened;
import org.vieraugen.application.mandate.MandateView;
import org.vieraugen.application.mandate.ReadMandates;
import org.vieraugen.application.minutes.ReadMinutes;
import org.vieraugen.application.question.QuestionView;
import org.vieraugen.application.question.ReadQuestions;
import org.vieraugen.application.resolution.ReadResolutions;
import org.vieraugen.domain.deadline.Terms;
import org.vieraugen.domain.exchange.ExchangeEntries;
import org.vieraugen.domain.exchange.ExchangeSession;
import org.vieraugen.domain.journal.ActKind;
import org.vieraugen.domain.journal.Subject;
import org.vieraugen.domain.mandate.Mandate;
import org.vieraugen.domain.mandate.Progress;
import org.vieraugen.domain.mandate.Publication;
import org.vieraugen.domain.minutes.Minutes;
import org.vieraugen.domain.minutes.MinutesEntries;
import org.vieraugen.domain.party.LookBack;
import org.vieraugen.domain.question.Question;
import org.vieraugen.domain.question.QuestionEntries;
import org.vieraugen.domain.question.Reply;
import org.vieraugen.domain.resolution.Resolution;
import org.vieraugen.domain.resolution.ResolutionEntries;
import org.vieraugen.web.portal.Frame;

/** What became of the exchange, of what the council asked for, and of questions, the newest first, in the words of the public pages. */
@OnePerServer
public class ExchangeNews {
    /** So many are told. */
    static final int MOST = 50;

    private static final List<ActKind> OF_SESSIONS = List.of(
            ExchangeEntries.SESSION_PLANNED,
            ExchangeEntries.SESSION_MOVED,
            ExchangeEntries.SESSION_CANCELLED,
            ExchangeEntries.SESSION_HELD,
            ExchangeEntries.SESSION_MISSED);
    private static final List<ActKind> OF_RESOLUTIONS = List.of(
            ResolutionEntries.RESOLUTION_PASSED,
            ResolutionEntries.FULFILMENT_CONFIRMED,
            ResolutionEntries.RESOLUTION_GIVEN_UP);
    private static final List<ActKind> OF_QUESTIONS = List.of(
            QuestionEntries.ANSWER_CONFIRMED, QuestionEntries.QUESTION_SHOWN, QuestionEntries.QUESTION_KEPT_BACK);

    private final ReadExchange exchange;
    private final ReadMinutes minutes;
    private final ReadResolutions resolutions;
    private final ReadMandates mandates;
    private final ReadQuestions questions;
    private final Happened happened;
    private final Departments departments;

    @Inject
    public ExchangeNews(
            ReadExchange exchange,
            ReadMinutes minutes,
            ReadResolutions resolutions,
            ReadMandates mandates,
            ReadQuestions questions,
            Happened happened,
            Departments departments) {
        this.exchange = exchange;
        this.minutes = minutes;
        this.resolutions = resolutions;
        this.mandates = mandates;
        this.questions = questions;
        this.happened = happened;
        this.departments = departments;
    }

    /** At most {@value #MOST}, in the words of that frame's language. */
    List<FeedEntry> newest(Frame frame) {
        var shown = exchange.shown(Optional.empty());
        return Stream.of(
                        sessions(frame, shown.series()),
                        minutes(frame),
                        resolutions(frame, shown.look()),
                        points(frame),
                        answers(frame))
                .flatMap(part -> part)
                .sorted(Comparator.comparing(FeedEntry::updated).reversed().thenComparing(FeedEntry::about))
                .limit(MOST)
                .toList();
    }

    private Stream<FeedEntry> sessions(Frame frame, List<SeriesView> shown) {
        var times = times(ExchangeSession.KIND, OF_SESSIONS);
        return shown.stream().flatMap(view -> Stream.concat(
                        view.next().stream(), view.past().stream().filter(session -> !session.isPlanned()))
                .map(session -> session(frame, view, session, times)));
    }

    private static FeedEntry session(Frame frame, SeriesView view, ExchangeSession session, Map<UUID, Instant> times) {
        var day = session.appointment().day();
        var what = session.isPlanned()
                ? frame.say("exchange.public.next")
                : frame.say("exchange.public.state." + session.state());
        var words = session.isPlanned()
                ? Optional.<String>empty()
                : session.reason().map(why -> ": " + why);
        return new FeedEntry(
                "session " + session.id() + ' ' + session.state(),
                what + ": " + frame.day(day),
                "/exchange",
                view.series().plan().name() + words.orElse(""),
                times.getOrDefault(session.id(), begin(day)));
    }

    private Stream<FeedEntry> minutes(Frame frame) {
        var times = times(Minutes.KIND, List.of(MinutesEntries.MINUTES_APPROVED));
        var shown = minutes.shown(times.keySet());
        return times.entrySet().stream()
                .filter(approved -> shown.contains(approved.getKey()))
                .sorted(Map.Entry.<UUID, Instant>comparingByValue().reversed())
                .limit(MOST)
                .map(approved -> minutes(frame, approved.getKey(), approved.getValue()));
    }

    private FeedEntry minutes(Frame frame, UUID session, Instant approved) {
        var shown = minutes.shown(session);
        var valid = shown.editions().get(0);
        return new FeedEntry(
                "minutes " + session + ' ' + valid.number(),
                frame.say("exchange.public.minutes", frame.day(shown.day())) + " · "
                        + frame.say("exchange.public.minutes.edition", valid.number(), frame.day(valid.approved())),
                "/exchange/sessions/" + session,
                shown.series() + valid.correction().map(why -> ": " + why).orElse(""),
                approved);
    }

    private Stream<FeedEntry> resolutions(Frame frame, LookBack look) {
        var times = times(Resolution.KIND, OF_RESOLUTIONS);
        return resolutions.shown(look).values().stream()
                .flatMap(Collection::stream)
                .flatMap(shown ->
                        Optional.ofNullable(times.get(shown.resolution().id()))
                                .map(last -> resolution(frame, shown, last))
                                .stream());
    }

    private static FeedEntry resolution(Frame frame, ReadResolutions.Shown shown, Instant last) {
        var resolution = shown.resolution();
        var state = frame.say(
                shown.missed()
                        ? "council.missed"
                        : resolution.state() == Resolution.State.FULFILLED
                                ? "council.state.KEPT"
                                : "exchange.public.resolution." + resolution.state());
        var missed =
                resolution.consequence().due().filter(due -> shown.missed()).map(ExchangeNews::over);
        return new FeedEntry(
                "resolution " + resolution.id() + ' ' + resolution.state() + (shown.missed() ? " missed" : ""),
                frame.say("exchange.public.resolutions") + " · " + resolution.number() + " · " + state,
                "/exchange",
                resolution.text(),
                missed.filter(last::isBefore).orElse(last));
    }

    private Stream<FeedEntry> points(Frame frame) {
        return mandates.published(Optional.empty()).stream()
                .map(MandateView::mandate)
                .filter(Mandate::isPublished)
                .flatMap(mandate -> mandate.progress().stream()
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

    private Stream<FeedEntry> answers(Frame frame) {
        var times = times(Question.KIND, OF_QUESTIONS);
        return questions.shown(Optional.empty()).stream()
                .flatMap(view -> Stream.concat(Stream.of(view.question()), view.again().stream())
                        .filter(question -> !question.withdrawn())
                        .flatMap(question -> answer(frame, view, question, times.get(question.id())).stream()));
    }

    /** @param looked when it was answered, or somebody looked whether its words may be read; null where neither happened */
    private static Optional<FeedEntry> answer(
            Frame frame, QuestionView view, Question question, @Nullable Instant looked) {
        var given = question.answer().flatMap(Reply::second).map(second -> second.at());
        if (given.isEmpty() && !question.isMissed(view.today())) {
            return Optional.empty();
        }
        var due = frame.day(question.due());
        var state = given.isEmpty()
                ? frame.say("questions.missed", due)
                : frame.say(
                        question.isLate() ? "questions.late" : "questions.answered",
                        frame.day(LocalDate.ofInstant(given.get(), Terms.ZONE)),
                        due);
        var since = given.orElseGet(() -> over(question.due()));
        return Optional.of(new FeedEntry(
                "question " + question.id() + (given.isPresent() ? " answered" : " missed"),
                frame.say("questions.of", frame.day(question.asked().day())) + " · " + state,
                "/questions",
                question.asked().organisation()
                        + (question.showing().isShown()
                                ? ": " + question.asked().title()
                                : ""),
                looked == null || looked.isBefore(since) ? since : looked));
    }

    private Map<UUID, Instant> times(Subject.Kind kind, List<ActKind> acts) {
        return departments.organisation().departments().stream()
                .flatMap(department -> happened.last(department.key(), kind, acts).entrySet().stream())
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Instant begin(LocalDate day) {
        return day.atStartOfDay(Terms.ZONE).toInstant();
    }

    /** From when on that day is past. */
    private static Instant over(LocalDate day) {
        return begin(day.plusDays(1));
    }
}
