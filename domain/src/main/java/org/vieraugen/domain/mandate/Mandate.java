package org.vieraugen.domain.mandate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.RuleBroken;
import org.vieraugen.domain.access.Actor;
import org.vieraugen.domain.act.Proposed;
import org.vieraugen.domain.act.SecondWord;
import org.vieraugen.domain.act.TwoPeople;
import org.vieraugen.domain.act.Versioned;
import org.vieraugen.domain.department.Chart;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.journal.ActKind;
import org.vieraugen.domain.journal.Step;
import org.vieraugen.domain.journal.Subject;

/**
 * What a council resolved or was asked. Somebody says how far a point is and what shows it; the public sees it once another person confirms (F9), and all that was shown before stays to be read. It leaves the public in the same way. A point whose day
 * has passed is missed by itself (P5).
 *
 * @param progress in the order in which it was said
 * @param publications in their order
 * @param takingBacks what somebody wanted to take back from the public, in their order
 * @param version how many steps have led here, from 1
 */
public record Mandate(
        UUID id,
        DepartmentKey department,
        Dossier dossier,
        List<Progress> progress,
        List<Publication> publications,
        List<TakingBack> takingBacks,
        int version)
        implements Versioned {
    /** What the journal calls a mandate. */
    public static final Subject.Kind KIND = new Subject.Kind("MANDATE");

    /** Who says how far a point is or takes the mandate back from the public, and who confirms it. */
    public static final TwoPeople RULE = new TwoPeople(
            "F9", MandateDuty.KEEP_MANDATES.roles(), MandateDuty.CONFIRM_PROGRESS.roles(), Optional.empty());

    public Mandate {
        progress = List.copyOf(progress);
        publications = List.copyOf(publications);
        takingBacks = List.copyOf(takingBacks);
    }

    public static Step<Mandate> enter(UUID id, DepartmentKey department, Dossier dossier, Actor by) {
        return Step.to(new Mandate(id, department, dossier, List.of(), List.of(), List.of(), 1))
                .noting(by.did(MandateEntries.MANDATE_ENTERED)
                        .with("kind", dossier.paper().kind())
                        .with("points", dossier.points().size()));
    }

    /**
     * The papers say something else, or the paper went on; what changes nothing is no step.
     *
     * @throws Malformed when it would be about itself
     * @throws RuleBroken P2 when what is published would say anything else, a day or a vote included; P5 when a point would go of which something said waits or is confirmed
     */
    public Step<Mandate> change(Dossier next, Actor by) {
        if (next.equals(dossier)) {
            return Step.to(this);
        }
        if (next.paper().about().equals(Optional.of(id))) {
            throw new Malformed("about", "unknown", "a paper is about another one");
        }
        if (isPublished()) {
            requireSameWords(next);
        }
        for (var said : progress) {
            if (said.isStanding()
                    && next.point(said.point()).filter(Point::adopted).isEmpty()) {
                throw new RuleBroken(
                        "P5",
                        "point-has-reports",
                        "what was said about point " + said.point() + " stays visible, and so does the point",
                        said.point());
            }
        }
        return Step.to(new Mandate(id, department, next, progress, publications, takingBacks, version + 1))
                .noting(by.did(MandateEntries.MANDATE_CHANGED).with("changed", changed(next)));
    }

    /** What is published stays, days and votes included, or what is missed could be made undone; what the council does next comes to it. */
    private void requireSameWords(Dossier next) {
        boolean same = next.paper().equals(dossier.paper())
                && next.points().size() == dossier.points().size()
                && dossier.points().stream().allMatch(point -> next.point(point.number())
                        .filter(point::isContinuedBy)
                        .isPresent())
                && dossier.route().stream()
                        .allMatch(station -> station.result() == Station.Result.PLANNED
                                || next.route().contains(station));
        if (!same) {
            throw new RuleBroken(
                    "P2",
                    "published-stays",
                    "what is published does not change silently; take it back with a reason first");
        }
    }

    private String changed(Dossier next) {
        var parts = new ArrayList<String>();
        if (!next.paper().equals(dossier.paper())) {
            parts.add("paper");
        }
        if (!next.route().equals(dossier.route())) {
            parts.add("route");
        }
        if (!next.points().equals(dossier.points())) {
            parts.add("points");
        }
        return String.join(",", parts);
    }

    /**
     * Somebody says how far an adopted point is.
     *
     * @throws Malformed for a point that does not exist
     * @throws RuleBroken E4 for a point that the council did not adopt; F11 while something else about it waits
     */
    public Step<Mandate> report(String point, Claim claim, Actor by) {
        var on = dossier.point(point).orElseThrow(() -> new Malformed("point", "unknown", "there is no such point"));
        if (!on.adopted()) {
            throw new RuleBroken("E4", "not-adopted", "only what the council adopted is owed");
        }
        Proposed.requireNoneWaiting(about(point).stream());
        var said = Progress.reported(progress.size() + 1, point, claim, by);
        return noted(Proposed.and(progress, said), said, MandateEntries.PROGRESS_REPORTED, by);
    }

    /**
     * The second person agrees, and from now on that is what the public sees.
     *
     * @param shown the number of what was read
     * @throws RuleBroken F9 for whoever said it, under whichever key; F11 when that does not wait
     */
    public Step<Mandate> confirm(int shown, Actor by, Chart chart) {
        var said = RULE.confirmed(progress, shown, chart, by.who(), by.at());
        return noted(Proposed.with(progress, said), said, MandateEntries.PROGRESS_CONFIRMED, by);
    }

    /**
     * The second person does not agree, or whoever said it takes the word back; the public goes on seeing what it saw.
     *
     * @param shown the number of what was read
     * @throws Malformed without a reason
     * @throws RuleBroken F11 when that does not wait
     */
    public Step<Mandate> sendBack(int shown, String reason, Actor by) {
        var said = Proposed.read(progress, shown).after(SecondWord.sentBack(by.who(), by.at(), reason));
        return noted(Proposed.with(progress, said), said, MandateEntries.PROGRESS_SENT_BACK, by);
    }

    private Step<Mandate> noted(List<Progress> all, Progress said, ActKind kind, Actor by) {
        return Step.to(new Mandate(id, department, dossier, all, publications, takingBacks, version + 1))
                .noting(by.did(kind)
                        .with("point", said.point())
                        .with("number", said.number())
                        .with("state", said.claim().state()));
    }

    /** @throws RuleBroken P2 when it is published already */
    public Step<Mandate> publish(Actor by) {
        if (isPublished()) {
            throw new RuleBroken("P2", "published-already", "this is published already");
        }
        return Step.to(with(shown(Publication.of(true, by, "")), takingBacks))
                .noting(by.did(MandateEntries.MANDATE_PUBLISHED));
    }

    /**
     * Somebody wants to take it back from the public, who goes on seeing it until another person agrees.
     *
     * @throws Malformed without a reason
     * @throws RuleBroken P2 unless it is published; F11 while the same waits already
     */
    public Step<Mandate> takeBack(String reason, Actor by) {
        if (!isPublished()) {
            throw new RuleBroken("P2", "not-published", "this is not published");
        }
        Proposed.requireNoneWaiting(takingBacks.stream());
        var taking = TakingBack.proposed(takingBacks.size() + 1, reason, by);
        return Step.to(with(publications, Proposed.and(takingBacks, taking)))
                .noting(by.did(MandateEntries.TAKING_BACK_PROPOSED).with("number", taking.number()));
    }

    /**
     * The second person agrees: the public sees from now on that it was taken back, and why.
     *
     * @param shown the number of what was read
     * @throws RuleBroken F9 for whoever wanted it, under whichever key; F11 when that does not wait
     */
    public Step<Mandate> confirmTakingBack(int shown, Actor by, Chart chart) {
        var taking = RULE.confirmed(takingBacks, shown, chart, by.who(), by.at());
        var gone = Publication.of(false, by, taking.reason());
        return Step.to(with(shown(gone), Proposed.with(takingBacks, taking)))
                .noting(by.did(MandateEntries.MANDATE_TAKEN_BACK).with("number", shown));
    }

    /**
     * The second person does not agree, or whoever wanted it does not any more; it stays published.
     *
     * @param shown the number of what was read
     * @throws Malformed without a reason
     * @throws RuleBroken F11 when that does not wait
     */
    public Step<Mandate> keepPublished(int shown, String reason, Actor by) {
        var taking = Proposed.read(takingBacks, shown).after(SecondWord.sentBack(by.who(), by.at(), reason));
        return Step.to(with(publications, Proposed.with(takingBacks, taking)))
                .noting(by.did(MandateEntries.TAKING_BACK_SENT_BACK).with("number", shown));
    }

    /** What waits for the second person to be taken back. */
    public Optional<TakingBack> waitingTakingBack() {
        return Proposed.waiting(takingBacks.stream());
    }

    private List<Publication> shown(Publication next) {
        return Stream.concat(publications.stream(), Stream.of(next)).toList();
    }

    private Mandate with(List<Publication> shown, List<TakingBack> takings) {
        return new Mandate(id, department, dossier, progress, shown, takings, version + 1);
    }

    public boolean isPublished() {
        return !publications.isEmpty()
                && publications.get(publications.size() - 1).published();
    }

    /** How often and why it was taken back, which stays to be read. */
    public List<Publication> takenBack() {
        return publications.stream().filter(one -> !one.published()).toList();
    }

    /** All that was ever said about a point. */
    public List<Progress> about(String point) {
        return progress.stream().filter(said -> said.point().equals(point)).toList();
    }

    /** What waits for the second person. */
    public Optional<Progress> waiting(String point) {
        return Proposed.waiting(about(point).stream());
    }

    /** What the public has been shown about a point, in its order; the last one holds. */
    public List<Progress> shown(String point) {
        return about(point).stream().filter(Progress::isConfirmed).toList();
    }

    /** How far a point is, as far as two people said so. */
    public Claim.State state(String point) {
        var shown = shown(point);
        return shown.isEmpty()
                ? Claim.State.OPEN
                : shown.get(shown.size() - 1).claim().state();
    }

    /** Whether an adopted point is owed and its day has passed, which shows by itself (P5). */
    public boolean isMissed(Point point, LocalDate today) {
        return point.adopted()
                && state(point.number()).isOwed()
                && point.due().filter(today::isAfter).isPresent();
    }
}
