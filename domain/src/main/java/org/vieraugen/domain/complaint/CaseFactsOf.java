package org.vieraugen.domain.complaint;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.vieraugen.domain.conflict.Seat;
import org.vieraugen.domain.deadline.DeadlineKind;
import org.vieraugen.domain.deadline.Terms;
import org.vieraugen.domain.decision.Remedy;
import org.vieraugen.domain.department.Department;
import org.vieraugen.domain.figure.CaseFacts;
import org.vieraugen.domain.figure.CaseFacts.About;
import org.vieraugen.domain.figure.CaseFacts.Incidents;
import org.vieraugen.domain.figure.CaseFacts.Judged;
import org.vieraugen.domain.figure.Quarter;
import org.vieraugen.domain.figure.Stage;
import org.vieraugen.domain.figure.Wait;
import org.vieraugen.domain.file.Decision;
import org.vieraugen.domain.file.Dissent;
import org.vieraugen.domain.file.Finding;
import org.vieraugen.domain.journal.Act;

/** What numbers need of a complaint (P4): the one place where its words are left behind. */
public final class CaseFactsOf {
    private final Complaint complaint;
    private final Department department;

    private CaseFactsOf(Complaint complaint, Department department) {
        this.complaint = complaint;
        this.department = department;
    }

    /**
     * The facts after a step.
     *
     * @param acts those of the step, of which the missed deadlines are taken: the journal is what says that one was missed
     * @param before the facts before the step, absent for the first
     */
    public static CaseFacts after(Complaint next, List<Act> acts, Optional<CaseFacts> before, Department department) {
        return new CaseFactsOf(next, department)
                .facts(missed(
                        acts, before.map(facts -> facts.incidents().missed()).orElse(Map.of())));
    }

    private static Map<DeadlineKind, Integer> missed(List<Act> acts, Map<DeadlineKind, Integer> before) {
        var missed = new EnumMap<DeadlineKind, Integer>(DeadlineKind.class);
        missed.putAll(before);
        for (var act : acts) {
            if (act.kind().equals(ComplaintEntries.DEADLINE_MISSED)) {
                missed.merge(DeadlineKind.valueOf(act.facts().getOrDefault("deadline", "")), 1, Integer::sum);
            }
        }
        return missed;
    }

    private CaseFacts facts(Map<DeadlineKind, Integer> missed) {
        var file = complaint.file();
        return new CaseFacts(
                department.key(),
                Quarter.of(day(complaint.submission().at())),
                about(),
                complaint.status().name(),
                complaint.status().isOver(),
                waits(),
                file.decision().map(this::judged),
                new Incidents(
                        dissents(Seat.SECOND),
                        dissents(Seat.COUNTERSIGN),
                        file.waivers().size(),
                        file.extension().isPresent() ? 1 : 0,
                        file.objection().isPresent(),
                        missed),
                file.satisfaction().map(said -> OptionalInt.of(said.score())).orElse(OptionalInt.empty()));
    }

    private About about() {
        var told = complaint.submission();
        return new About(
                told.category(),
                complaint.parties().aboutTeam(),
                told.channel().name(),
                department.languages().contains(told.language()) ? told.language() : About.OTHER_LANGUAGE,
                told.identityMode(),
                told.urgent(),
                complaint.isProtected());
    }

    private int dissents(Seat seat) {
        return (int) complaint.file().dissents().stream()
                .filter(dissent -> dissent.seat() == seat)
                .count();
    }

    private Judged judged(Decision decision) {
        var finding = decision.finding();
        var kept = new ArrayList<Remedy.Kind>();
        var late = new ArrayList<Remedy.Kind>();
        for (var done : complaint.file().remediesDone()) {
            var remedy = finding.remedies().get(done.remedy());
            (done.on().isAfter(remedy.due()) ? late : kept).add(remedy.kind());
        }
        return new Judged(
                decision.isFinal() ? Stage.FINAL : Stage.FIRST,
                finding.outcome(),
                finding.causes(),
                finding.minutes(),
                finding.remedies().stream().map(Remedy::kind).toList(),
                kept,
                late);
    }

    private Map<Wait, Integer> waits() {
        var submitted = day(complaint.submission().at());
        var decided = first(Decision.class).map(Decision::at);
        var waits = new EnumMap<Wait, Integer>(Wait.class);
        WaitsOf.firstWord(complaint).ifPresent(at -> waits.put(Wait.FIRST_REPLY, days(submitted, day(at))));
        decided.ifPresent(at -> waits.put(Wait.DECISION, days(submitted, day(at))));
        first(Finding.class).ifPresent(found -> put(waits, Wait.FINDING, DeadlineKind.FINDING, found.at()));
        secondReview().ifPresent(at -> put(waits, Wait.SECOND_REVIEW, DeadlineKind.SECOND_REVIEW, at));
        complaint
                .file()
                .decision()
                .filter(Decision::isFinal)
                .ifPresent(last -> put(waits, Wait.OMBUDS, DeadlineKind.OMBUDS_DECISION, last.at()));
        return waits;
    }

    /** When the second pair of eyes first said yes or no. */
    private Optional<Instant> secondReview() {
        return complaint.file().leaves().stream()
                .flatMap(leaf -> {
                    if (leaf instanceof Dissent dissent && dissent.seat() == Seat.SECOND) {
                        return Stream.of(dissent.at());
                    }
                    return leaf instanceof Decision decision && !decision.isFinal()
                            ? Stream.of(decision.at())
                            : Stream.empty();
                })
                .findFirst();
    }

    private <T> Optional<T> first(Class<T> kind) {
        return complaint.file().leaves().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst();
    }

    /** By the clock of the deadline that ended then, which stood still while the complainant owed an answer. */
    private void put(Map<Wait, Integer> waits, Wait step, DeadlineKind kind, Instant end) {
        var day = day(end);
        complaint.deadlines().all().stream()
                .filter(deadline -> deadline.kind() == kind
                        && deadline.done().filter(day::equals).isPresent())
                .findFirst()
                .ifPresent(deadline -> waits.put(step, days(deadline.start(), day)));
    }

    private int days(LocalDate from, LocalDate to) {
        return department.terms().calendar().between(from, to);
    }

    private static LocalDate day(Instant at) {
        return at.atZone(Terms.ZONE).toLocalDate();
    }
}
