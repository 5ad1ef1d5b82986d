package org.vieraugen.application.mandate;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.Unknown;
import org.vieraugen.application.department.Departments;
import org.vieraugen.domain.access.Caller;
import org.vieraugen.domain.access.Denied;
import org.vieraugen.domain.deadline.Terms;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.mandate.Mandate;
import org.vieraugen.domain.mandate.MandateDuty;
import org.vieraugen.domain.mandate.Progress;
import org.vieraugen.domain.mandate.TakingBack;

/** The mandates of the caller's department, and for everybody what was published by any. */
@OnePerServer
@Transactional
public class ReadMandates {
    private final Mandates mandates;
    private final Things things;
    private final Departments departments;
    private final Clock clock;

    @Inject
    public ReadMandates(Mandates mandates, Things things, Departments departments, Clock clock) {
        this.mandates = mandates;
        this.things = things;
        this.departments = departments;
        this.clock = clock;
    }

    /**
     * All of them, the latest paper first.
     *
     * @throws Denied when that is not the caller's duty
     */
    public List<MandateView> all(Caller caller) {
        var all = mandates.of(home(caller));
        return views(all, all, Optional.of(caller));
    }

    /**
     * @throws Denied when that is not the caller's duty
     * @throws Unknown when the caller's department has no such mandate
     */
    public MandateView one(Caller caller, UUID id) {
        var home = home(caller);
        var all = mandates.of(home);
        return views(List.of(mandates.get(home, id)), all, Optional.of(caller)).get(0);
    }

    /** What the reader's department has to link. */
    public List<Things.Thing> linkable(Caller caller) {
        return things.of(home(caller));
    }

    /** What everybody may read: all that was ever published, also what was taken back, which the page then says instead (P2). */
    public List<MandateView> published() {
        return departments.organisation().departments().stream()
                .flatMap(department -> {
                    var seen = mandates.of(department.key()).stream()
                            .filter(mandate -> !mandate.publications().isEmpty())
                            .toList();
                    return views(
                            seen, seen.stream().filter(Mandate::isPublished).toList(), Optional.empty())
                            .stream();
                })
                .toList();
    }

    /** Whether there is anything for everybody to read. */
    public boolean isAnyPublished() {
        return mandates.isAnyPublished();
    }

    private DepartmentKey home(Caller caller) {
        caller.must(MandateDuty.READ_MANDATES);
        return departments.organisation().home(caller.staff());
    }

    /** @param others among which are those that one of them may be about */
    private List<MandateView> views(List<Mandate> all, List<Mandate> others, Optional<Caller> caller) {
        if (all.isEmpty()) {
            return List.of();
        }
        var names = things.names(all.get(0).department());
        var today = LocalDate.ofInstant(clock.instant(), Terms.ZONE);
        var keeper = caller.filter(one -> MandateDuty.KEEP_MANDATES.isFor(one.roles()))
                .map(Caller::staff);
        Map<UUID, Mandate> byKey = others.stream().collect(Collectors.toMap(Mandate::id, Function.identity()));
        return all.stream()
                .map(mandate -> new MandateView(
                        mandate,
                        mandate.dossier().paper().about().flatMap(key -> Optional.ofNullable(byKey.get(key))),
                        names,
                        today,
                        keeper,
                        keeper.map(who -> keysOf(who, mandate)).orElse(Set.of())))
                .toList();
    }

    /** Under which keys the reader has said something here. */
    private Set<StaffKey> keysOf(StaffKey reader, Mandate mandate) {
        var chart = departments.organisation().chart();
        var said = Stream.concat(
                mandate.progress().stream().map(Progress::by),
                mandate.takingBacks().stream().map(TakingBack::by));
        return Stream.concat(Stream.of(reader), said)
                .filter(who -> chart.isSame(who, reader))
                .collect(Collectors.toUnmodifiableSet());
    }
}
