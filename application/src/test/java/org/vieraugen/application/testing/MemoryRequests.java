package org.vieraugen.application.testing;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.vieraugen.application.Outdated;
import org.vieraugen.application.Unknown;
import org.vieraugen.application.request.RequestLine;
import org.vieraugen.application.request.Requests;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.journal.Step;
import org.vieraugen.domain.request.Request;
import org.vieraugen.domain.request.RequestNumber;

/** Requests in memory, with the journal beside them. */
public final class MemoryRequests implements Requests {
    private final Map<UUID, Request> requests = new HashMap<>();
    private final Map<String, UUID> mails = new HashMap<>();
    private final MemoryJournal journal;
    private long next;

    public MemoryRequests(MemoryJournal journal) {
        this.journal = journal;
    }

    @Override
    public long nextNumber() {
        return next++;
    }

    @Override
    public void add(Step<Request> first) {
        store(first);
    }

    @Override
    public void add(Step<Request> first, String mail) {
        if (mails.putIfAbsent(
                        place(first.next().department(), mail), first.next().id())
                != null) {
            throw new IllegalStateException("this mail has come before");
        }
        store(first);
    }

    private static String place(DepartmentKey department, String mail) {
        return department + " " + mail;
    }

    @Override
    public Optional<Request> byMail(DepartmentKey department, String mail) {
        return Optional.ofNullable(mails.get(place(department, mail))).map(requests::get);
    }

    @Override
    public void follow(Step<Request> step) {
        var before = requests.get(step.next().id());
        if (before == null || before.version() != step.next().version() - 1) {
            throw new Outdated(false);
        }
        store(step);
    }

    private void store(Step<Request> step) {
        var request = step.next();
        requests.put(request.id(), request);
        journal.append(request.department(), request.subject(), step.acts());
    }

    private Stream<Request> all() {
        return requests.values().stream();
    }

    @Override
    public Request get(RequestNumber number) {
        return all().filter(request -> request.number().equals(number))
                .findFirst()
                .orElseThrow(() -> new Unknown("request"));
    }

    @Override
    public Request get(UUID id) {
        return Optional.ofNullable(requests.get(id)).orElseThrow(() -> new Unknown("request"));
    }

    @Override
    public Optional<Request> inWhich(UUID said) {
        return all().filter(request -> request.words().find(said).isPresent()).findFirst();
    }

    @Override
    public List<RequestLine> lines(Wanted wanted, Predicate<RequestLine> seen, int most) {
        return all().filter(request -> request.department().equals(wanted.department()))
                .filter(request -> wanted.teams().isEmpty() || wanted.teams().contains(request.team()))
                .filter(request -> wanted.states().contains(request.state()))
                .sorted(Comparator.comparing(Request::due).thenComparing(Request::id))
                .map(RequestLine::of)
                .filter(seen)
                .limit(most)
                .toList();
    }

    @Override
    public Optional<Request> endedBefore(Instant then) {
        return all().filter(request -> request.ended().filter(then::isAfter).isPresent())
                .findFirst();
    }

    @Override
    public void erase(Step<Request> last) {
        var request = last.next();
        journal.append(request.department(), request.subject(), last.acts());
        journal.erase(request.department(), request.subject());
        requests.remove(request.id());
    }
}
