package org.vieraugen.application.mandate;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
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
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.access.Caller;
import org.vieraugen.domain.access.Denied;
import org.vieraugen.domain.deadline.Terms;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.mandate.Mandate;
import org.vieraugen.domain.mandate.MandateDuty;
import org.vieraugen.domain.mandate.Progress;
import org.vieraugen.domain.mandate.TakingBack;
import org.vieraugen.domain.party.LookBack;

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
     * Those whose paper is of that year, or without one the latest; the latest paper first.
     *
     * @throws Denied when that is not the caller's duty
     * @throws Malformed for a year far away
     */
    public List<MandateView> all(Caller caller, Optional<Integer> year) {
        return views(mandates.of(home(caller), near(year)), Optional.of(caller));
    }

    /**
     * @throws Denied when that is not the caller's duty
     * @throws Unknown when the caller's department has no such mandate
     */
    public MandateView one(Caller caller, UUID id) {
        return views(List.of(mandates.get(home(caller), id)), Optional.of(caller))
                .get(0);
    }

    /**
     * How all are called that a paper can be about, the latest first.
     *
     * @throws Denied when that is not the caller's duty
     */
    public Map<UUID, String> numbers(Caller caller) {
        return mandates.numbers(home(caller));
    }

    /**
     * The years of which there is something, the last one first.
     *
     * @throws Denied when that is not the caller's duty
     */
    public List<Integer> years(Caller caller) {
        return mandates.years(home(caller), false);
    }

    /**
     * What everybody may read of that year, or without one of the latest: all that was ever published, also what was taken back, which the page then says instead (P2).
     *
     * @throws Malformed for a year far away
     */
    public List<MandateView> published(Optional<Integer> year) {
        var wanted = near(year);
        return departments().stream()
                .flatMap(department -> views(mandates.published(department, wanted), Optional.empty()).stream())
                .toList();
    }

    /** The years of which everybody may read something, the last one first. */
    public List<Integer> yearsPublished() {
        return departments().stream()
                .flatMap(department -> mandates.years(department, true).stream())
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    /** All that everybody reads to which so many of the latest words belong: by when they were confirmed, or by when they were published. */
    public List<Mandate> news(int words) {
        return mandates.news(words);
    }

    /** Those that were taken out of the definition, too: what was public stays public. */
    private List<DepartmentKey> departments() {
        return departments.and(mandates.departments());
    }

    private Optional<Integer> near(Optional<Integer> year) {
        return new LookBack(year, today()).year();
    }

    /** Whether there is anything for everybody to read. */
    public boolean isAnyPublished() {
        return mandates.isAnyPublished();
    }

    private DepartmentKey home(Caller caller) {
        caller.must(MandateDuty.READ_MANDATES);
        return departments.organisation().home(caller.staff());
    }

    private List<MandateView> views(List<Mandate> all, Optional<Caller> caller) {
        if (all.isEmpty()) {
            return List.of();
        }
        var department = all.get(0).department();
        var names = things.names(
                department,
                all.stream()
                        .flatMap(mandate -> mandate.progress().stream())
                        .flatMap(said -> said.claim().evidence().stream())
                        .flatMap(evidence -> evidence.thing().stream())
                        .collect(Collectors.toSet()));
        var keeper = caller.filter(one -> MandateDuty.KEEP_MANDATES.isFor(one.roles()))
                .map(Caller::staff);
        var about = all.stream()
                .flatMap(mandate -> mandate.dossier().paper().about().stream())
                .collect(Collectors.toSet());
        Map<UUID, Mandate> byKey = mandates.of(department, about).stream()
                .filter(other -> caller.isPresent() || other.isPublished())
                .collect(Collectors.toMap(Mandate::id, Function.identity()));
        var today = today();
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

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Terms.ZONE);
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
