package org.vieraugen.application.request;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.Outdated;
import org.vieraugen.application.Unknown;
import org.vieraugen.application.act.Command;
import org.vieraugen.application.act.Once;
import org.vieraugen.application.department.Departments;
import org.vieraugen.application.reach.KeepWaits;
import org.vieraugen.domain.access.Actor;
import org.vieraugen.domain.access.Caller;
import org.vieraugen.domain.access.Denied;
import org.vieraugen.domain.access.Duty;
import org.vieraugen.domain.department.Department;
import org.vieraugen.domain.journal.Step;
import org.vieraugen.domain.organisation.Organisation;
import org.vieraugen.domain.reach.Wait;
import org.vieraugen.domain.request.Request;
import org.vieraugen.domain.request.RequestAct;

/** One act on one request, the same way every time: whose duty, whose business, is it still what the caller saw, take the step, store it. */
@OnePerServer
public class RequestRunner {
    private final Requests requests;
    private final Departments departments;
    private final KeepWaits waits;
    private final Once once;
    private final Clock clock;

    @Inject
    public RequestRunner(Requests requests, Departments departments, KeepWaits waits, Once once, Clock clock) {
        this.requests = requests;
        this.departments = departments;
        this.waits = waits;
        this.once = once;
        this.clock = clock;
    }

    /** What becomes of the request. */
    @FunctionalInterface
    interface Change {
        Step<Request> take(Request request, Actor by, Department home);
    }

    /**
     * @throws Denied when the act's duty is none of the caller's
     * @throws Unknown when there is no such request for the caller (F5)
     * @throws Outdated when it is not what the caller saw, or somebody was faster
     */
    RequestState change(OnRequest on, Command<RequestAct> command, Change change) {
        on.caller().must(command.act().duty());
        return once.answer(on.key(), List.of(on.caller().staff(), on.number(), command), RequestState.class, () -> {
            var request = seen(on);
            var step = change.take(request, actor(on.caller(), command.act().duty()), home(request));
            follow(request, step);
            return RequestState.of(step.next());
        });
    }

    /** Stores a step, and whom it lets wait for a word or no longer (K6). */
    void follow(Request before, Step<Request> step) {
        requests.follow(step);
        waits(before.wait(home(before)), step.next());
    }

    /** The asker of a new request waits from now on (K6). */
    void begun(Request request) {
        waits(Optional.empty(), request);
    }

    private void waits(Optional<Wait> before, Request now) {
        waits.follow(now.department(), now.id(), before, now.wait(home(now)), now.over());
    }

    /**
     * The request as the caller saw it.
     *
     * @throws Unknown when there is no such request for the caller (F5)
     * @throws Outdated when it is not what the caller saw
     */
    Request seen(OnRequest on) {
        var request = requests.get(on.number());
        if (!request.whose().isFor(on.caller(), organisation())) {
            throw new UnseenRequest();
        }
        if (on.expected().isPresent() && on.expected().get() != request.version()) {
            throw new Outdated(true);
        }
        return request;
    }

    Organisation organisation() {
        return departments.organisation();
    }

    Department home(Request request) {
        return organisation().department(request.department());
    }

    /** Who acts now. */
    Actor actor(Caller caller, Duty duty) {
        return caller.acting(duty, clock.instant());
    }
}
