package org.vieraugen.application.minutes.letter;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.department.Departments;
import org.vieraugen.application.exchange.Exchanges;
import org.vieraugen.application.message.Mail;
import org.vieraugen.application.message.Recipients;
import org.vieraugen.application.message.Wording;
import org.vieraugen.application.minutes.AllMinutes;
import org.vieraugen.application.minutes.MinutesLetters;
import org.vieraugen.application.minutes.MinutesLetters.Letter;
import org.vieraugen.application.minutes.letter.MinutesWording.Kind;
import org.vieraugen.application.minutes.letter.MinutesWording.Told;
import org.vieraugen.application.participant.Participants;
import org.vieraugen.domain.access.Caller;
import org.vieraugen.domain.deadline.Terms;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.exchange.ExchangeDuty;
import org.vieraugen.domain.exchange.Series;
import org.vieraugen.domain.journal.Subject;
import org.vieraugen.domain.message.Notice;
import org.vieraugen.domain.minutes.Minutes;
import org.vieraugen.domain.minutes.MinutesNotices;
import org.vieraugen.domain.participant.Participant;

/** A letter about minutes goes to its participant while it is still so, and while the term of the participant holds. */
@OnePerServer
public class MinutesLetterRecipients implements Recipients {
    private static final Map<Notice.Kind, Kind> KINDS = Map.of(
            MinutesNotices.CIRCULATED, Kind.CIRCULATED,
            MinutesNotices.APPROVED, Kind.APPROVED,
            MinutesNotices.TAKEN_BACK, Kind.TAKEN_BACK,
            MinutesNotices.CORRECTED, Kind.CORRECTED);

    private final MinutesLetters letters;
    private final AllMinutes all;
    private final Exchanges exchanges;
    private final Participants participants;
    private final Departments departments;
    private final MinutesWording wording;
    private final Clock clock;

    @Inject
    public MinutesLetterRecipients(
            MinutesLetters letters,
            AllMinutes all,
            Exchanges exchanges,
            Participants participants,
            Departments departments,
            MinutesWording wording,
            Clock clock) {
        this.letters = letters;
        this.all = all;
        this.exchanges = exchanges;
        this.participants = participants;
        this.departments = departments;
        this.wording = wording;
        this.clock = clock;
    }

    @Override
    public Subject.Kind kind() {
        return MinutesLetters.KIND;
    }

    @Override
    public Optional<Mail> mail(DepartmentKey department, UUID key, Notice notice) {
        var kind = Optional.ofNullable(KINDS.get(notice.kind())).orElseThrow(() -> new Wording.Unknown(notice.kind()));
        return letters.find(department, key).flatMap(letter -> all.find(department, letter.minutes())
                .filter(minutes -> isStillSo(letter, minutes, kind))
                .flatMap(minutes -> reader(letter).map(who -> mail(who, minutes, kind))));
    }

    private static boolean isStillSo(Letter letter, Minutes minutes, Kind kind) {
        boolean same = minutes.edition() == letter.edition();
        return switch (kind) {
            case CIRCULATED -> same && minutes.state() == Minutes.State.CIRCULATED;
            case APPROVED -> same && minutes.state() == Minutes.State.APPROVED;
            case TAKEN_BACK, CORRECTED -> same && minutes.state() == Minutes.State.DRAFT;
        };
    }

    private Optional<Participant> reader(Letter letter) {
        var today = LocalDate.ofInstant(clock.instant(), Terms.ZONE);
        return participants.of(letter.department(), List.of(letter.participant())).stream()
                .filter(who -> !who.isOver(today))
                .findFirst();
    }

    private Mail mail(Participant who, Minutes minutes, Kind kind) {
        var session = exchanges.session(minutes.department(), minutes.id());
        var told = new Told(
                kind,
                series(minutes.department(), minutes.id()).plan().name(),
                minutes.id(),
                session.appointment().day(),
                minutes.until());
        var offices = departments.organisation().names(minutes.department());
        return new Mail(List.of(who.address()), wording.words(who.language(), offices, told));
    }

    private Series series(DepartmentKey department, UUID session) {
        return exchanges.series(
                department, exchanges.session(department, session).series());
    }

    /** The name of its series, for whoever keeps the exchange; to whom it goes is not said. */
    @Override
    public Optional<String> name(Caller caller, DepartmentKey department, UUID key) {
        return ExchangeDuty.KEEP_EXCHANGE.isFor(caller.roles())
                ? letters.find(department, key)
                        .map(letter ->
                                series(department, letter.minutes()).plan().name())
                : Optional.empty();
    }
}
