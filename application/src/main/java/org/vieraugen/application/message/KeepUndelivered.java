package org.vieraugen.application.message;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.Unknown;
import org.vieraugen.application.department.Departments;
import org.vieraugen.application.journal.DeskJournal;
import org.vieraugen.application.message.Outbox.Letter;
import org.vieraugen.application.message.Outbox.Undelivered;
import org.vieraugen.domain.access.Caller;
import org.vieraugen.domain.access.NoticeEntries;
import org.vieraugen.domain.access.OfficeDuty;
import org.vieraugen.domain.journal.ActKind;
import org.vieraugen.domain.message.Notice;

/** What could not be delivered (K5): each with its reason, for those of the desk who may know of what it is about; sent again, or laid aside by whoever told it otherwise. */
@OnePerServer
@Transactional
public class KeepUndelivered {
    /** The most that are looked through, the latest first. */
    private static final int MOST = 200;

    private final Outbox outbox;
    private final Letters letters;
    private final Departments departments;
    private final DeskJournal journal;
    private final Clock clock;

    @Inject
    public KeepUndelivered(Outbox outbox, Letters letters, Departments departments, DeskJournal journal, Clock clock) {
        this.outbox = outbox;
        this.letters = letters;
        this.departments = departments;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * One of them.
     *
     * @param name what it is about is called
     */
    public record Line(UUID id, String name, Notice notice, Failure why, Instant since) {}

    /** Those of the caller's department of which the caller may know, the latest first; of the latest 200. */
    public List<Line> list(Caller caller) {
        caller.must(OfficeDuty.UNDELIVERED);
        return outbox.undelivered(departments.organisation().home(caller.staff()), MOST).stream()
                .flatMap(letter -> seen(caller, letter))
                .toList();
    }

    private Stream<Line> seen(Caller caller, Undelivered undelivered) {
        var letter = undelivered.letter();
        return name(caller, letter)
                .map(name -> new Line(letter.id(), name, letter.notice(), undelivered.why(), undelivered.since()))
                .stream();
    }

    private Optional<String> name(Caller caller, Letter letter) {
        return letters.about(letter.subject().kind())
                .flatMap(about ->
                        about.name(caller, letter.department(), letter.subject().key()));
    }

    /**
     * Tries it once more, as if it were new.
     *
     * @throws Unknown when there is nothing of that id of which the caller may know
     */
    public void sendAgain(Caller caller, UUID id) {
        var undelivered = one(caller, id);
        outbox.sendAgain(undelivered.letter(), clock.instant());
        note(caller, NoticeEntries.NOTICE_SENT_AGAIN, undelivered);
    }

    /**
     * It has been told in another way, or needs not be told any more.
     *
     * @throws Unknown when there is nothing of that id of which the caller may know
     */
    public void layAside(Caller caller, UUID id) {
        var undelivered = one(caller, id);
        outbox.drop(List.of(undelivered.letter()));
        note(caller, NoticeEntries.NOTICE_LAID_ASIDE, undelivered);
    }

    private Undelivered one(Caller caller, UUID id) {
        caller.must(OfficeDuty.UNDELIVERED);
        var home = departments.organisation().home(caller.staff());
        return outbox.undelivered(id)
                .filter(found -> found.letter().department().equals(home))
                .filter(found -> name(caller, found.letter()).isPresent())
                .orElseThrow(() -> new Unknown("notice"));
    }

    private void note(Caller caller, ActKind kind, Undelivered undelivered) {
        journal.note(
                caller.staff(),
                caller.roles(),
                kind,
                Map.of("notice", undelivered.letter().notice().kind(), "why", undelivered.why()));
    }
}
