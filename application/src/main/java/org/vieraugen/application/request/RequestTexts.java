package org.vieraugen.application.request;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.Unknown;
import org.vieraugen.application.department.Departments;
import org.vieraugen.application.text.Speech;
import org.vieraugen.application.text.TextLine;
import org.vieraugen.application.text.TextModules;
import org.vieraugen.domain.access.Caller;
import org.vieraugen.domain.access.Denied;
import org.vieraugen.domain.deadline.Terms;
import org.vieraugen.domain.department.Mailbox;
import org.vieraugen.domain.request.Request;
import org.vieraugen.domain.text.Gaps;
import org.vieraugen.domain.text.Placeholder;
import org.vieraugen.domain.text.Purpose;
import org.vieraugen.domain.text.TextAct;

/** Text modules for the answer to a request: those that are meant for replies. */
@OnePerServer
@Transactional
public class RequestTexts {
    private final TextModules texts;
    private final Departments departments;
    private final Speech speech;
    private final Clock clock;

    @Inject
    public RequestTexts(TextModules texts, Departments departments, Speech speech, Clock clock) {
        this.texts = texts;
        this.departments = departments;
        this.speech = speech;
        this.clock = clock;
    }

    /** What may be put into an answer, by title; nothing for whoever uses no texts. */
    public List<TextLine> offered(Caller caller, RequestView it) {
        return TextAct.INSERT.duty().isFor(caller.roles())
                ? texts.of(it.request().department(), Optional.empty()).stream()
                        .filter(line -> line.inForce() && !line.retired() && line.purpose() == Purpose.REPLY)
                        .toList()
                : List.of();
    }

    /**
     * The words of a module, with its gaps filled as far as they are known; the use is counted. A request has no complaint's number, and no date after its answer: gaps
     * for them stay, and whoever writes sees that the text was meant for something else.
     *
     * @throws Denied for whoever uses no texts
     * @throws Unknown when the department offers no such module for replies
     */
    public String insert(Caller caller, RequestView it, UUID id) {
        caller.must(TextAct.INSERT.duty());
        var request = it.request();
        var edition = texts.get(request.department(), id).offered(Purpose.REPLY).orElseThrow(() -> new Unknown("text"));
        var language = edition.content().languageFor(request.arrival().language());
        texts.use(
                request.department(),
                id,
                edition.number(),
                YearMonth.from(clock.instant().atZone(Terms.ZONE)));
        return Gaps.filled(edition.content().text(language), known(request, language));
    }

    private Map<Placeholder, String> known(Request request, String language) {
        var department = departments.organisation().department(request.department());
        Map<Placeholder, String> known = new EnumMap<>(Placeholder.class);
        known.put(Placeholder.DEPARTMENT, department.name(language));
        speech.day(request.arrival().day(), language).ifPresent(day -> known.put(Placeholder.RECEIVED, day));
        department.mailboxes().stream()
                .filter(box -> box.team().equals(request.team()))
                .map(Mailbox::address)
                .findFirst()
                .ifPresent(box -> known.put(Placeholder.MAIL, box));
        return known;
    }
}
