package org.vieraugen.domain.text;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.RuleBroken;
import org.vieraugen.domain.access.Actor;
import org.vieraugen.domain.act.TwoPeople;
import org.vieraugen.domain.department.Chart;
import org.vieraugen.domain.department.Department;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.journal.Act;
import org.vieraugen.domain.journal.ActKind;
import org.vieraugen.domain.journal.Step;
import org.vieraugen.domain.journal.Subject;

/**
 * A text that is used again and again. Somebody writes it; what goes to complainants takes effect once a second person confirms exactly that (F9, F11), what stays in the office takes
 * effect at once. From then on others put changes forward, one at a time. One edition is in force, and earlier ones stay readable. It is looked at again by a day; past that day it
 * is still offered, and warns. When nobody needs it any more it is retired, and can be brought back.
 *
 * @param inForce the edition that is offered; none until the first one takes effect
 * @param latest the one that was written last, whatever became of it
 * @param version how many steps have led here, from 1
 */
public record TextModule(
        UUID id,
        DepartmentKey department,
        Care care,
        Optional<Edition> inForce,
        Edition latest,
        boolean retired,
        int version) {
    /** What the journal calls a text module. */
    public static final Subject.Kind KIND = new Subject.Kind("TEXT");

    /** Who writes and who confirms; it waits until somebody answers. */
    public static final TwoPeople RULE =
            new TwoPeople("F9", TextDuty.KEEP_TEXTS.roles(), TextDuty.KEEP_TEXTS.roles(), Optional.empty());

    /** The most that a department may have, without those that are retired. */
    public static final int MOST = 500;

    /** What a step that does not fit is refused by. */
    private static final String COURSE = "text";

    /**
     * @param others how many the department has already, without those that are retired
     * @throws Malformed for what the department does not know, an owner who keeps no texts, a day of review that is past or too far ahead, or beside {@value #MOST} others
     */
    public static Step<TextModule> write(
            UUID id, Department home, Content content, StaffKey owner, LocalDate reviewBy, int others, Actor by) {
        requireRoom(others);
        content.requireFitting(home);
        var care = Care.of(owner, reviewBy, home, by.today());
        boolean waits = content.purpose().goesOut();
        var first = Edition.written(1, content, by, waits);
        var module =
                new TextModule(id, home.key(), care, Optional.of(first).filter(edition -> !waits), first, false, 1);
        return Step.to(module)
                .noting(numbered(by.did(TextEntries.TEXT_WRITTEN), first)
                        .with("purpose", content.purpose())
                        .with("for", owner));
    }

    private static void requireRoom(int others) {
        if (others >= MOST) {
            throw new Malformed("title", "too-many-texts", "a department has at most " + MOST + " text modules");
        }
    }

    /**
     * Another content shall take the place of the one in force; what changes nothing is no step.
     *
     * @throws RuleBroken while another change waits, or when the module is retired
     */
    public Step<TextModule> propose(Content next, Department home, Actor by) {
        requireNotRetired();
        if (waiting().isPresent()) {
            throw new RuleBroken(
                    COURSE,
                    "change-waits",
                    "a change waits already; it is confirmed, refused or taken back before another one");
        }
        next.requireFitting(home);
        if (inForce.map(Edition::content).filter(next::equals).isPresent()) {
            return Step.to(this);
        }
        boolean waits = takesTwo(next);
        var edition = Edition.written(latest.number() + 1, next, by, waits);
        return Step.to(with(waits ? inForce : Optional.of(edition), edition))
                .noting(numbered(by.did(TextEntries.TEXT_PROPOSED), edition).with("purpose", next.purpose()));
    }

    /** A text that complainants read is not taken away from them by one person either. */
    private boolean takesTwo(Content next) {
        return next.purpose().goesOut()
                || inForce.filter(edition -> edition.content().purpose().goesOut())
                        .isPresent();
    }

    /**
     * The second person agrees with what was shown, and exactly that takes effect.
     *
     * @param shown the number of the edition that was read
     * @throws RuleBroken F9 for whoever wrote it, under whichever key; F11 when something else waits, or nothing
     */
    public Step<TextModule> confirm(int shown, Actor by, Chart chart) {
        requireNotRetired();
        var edition = answered(shown, by, chart).confirmed(by);
        return answered(by, TextEntries.TEXT_CONFIRMED, edition, Optional.of(edition));
    }

    /**
     * The second person does not agree; what is in force stays.
     *
     * @throws RuleBroken F9 for whoever wrote it, who takes it back instead; F11 when something else waits, or nothing
     * @throws Malformed without a reason
     */
    public Step<TextModule> refuse(int shown, String reason, Actor by, Chart chart) {
        return answered(by, TextEntries.TEXT_REFUSED, answered(shown, by, chart).refused(by, reason), inForce);
    }

    /**
     * Whoever put it forward takes it back while it waits.
     *
     * @throws RuleBroken F9 for anybody else; F11 when something else waits, or nothing
     */
    public Step<TextModule> takeBack(int shown, Actor by, Chart chart) {
        var edition = shown(shown);
        if (!chart.isSame(edition.by(), by.who())) {
            throw new RuleBroken(
                    RULE.rule(),
                    "taken-back-by-others",
                    "this is taken back by whoever put it forward; others refuse it");
        }
        return answered(by, TextEntries.TEXT_TAKEN_BACK, edition.takenBack(by), inForce);
    }

    private Edition answered(int shown, Actor by, Chart chart) {
        var edition = shown(shown);
        RULE.requireSecond(chart, by.who(), edition.by());
        return edition;
    }

    private Edition shown(int number) {
        return waiting()
                .filter(edition -> edition.number() == number)
                .orElseThrow(() -> new RuleBroken(
                        "F11", "edition-waits-no-more", "version " + number + " does not wait; read it again", number));
    }

    private Step<TextModule> answered(Actor by, ActKind kind, Edition edition, Optional<Edition> then) {
        return Step.to(with(then, edition)).noting(numbered(by.did(kind), edition));
    }

    /** It was looked at and is still right; one person suffices, and the journal says who. */
    public Step<TextModule> review(LocalDate next, Actor by) {
        requireNotRetired();
        return Step.to(with(care.until(next, by.today()), retired))
                .noting(by.did(TextEntries.TEXT_REVIEWED).with("until", next));
    }

    /** Somebody else sees to it from now on; what changes nothing is no step. */
    public Step<TextModule> handOver(StaffKey to, Department home, Actor by) {
        var next = care.ownedBy(to, home);
        return next.equals(care)
                ? Step.to(this)
                : Step.to(with(next, retired))
                        .noting(by.did(TextEntries.TEXT_HANDED_OVER).with("for", to));
    }

    /** It is not offered any more; what waits goes on waiting. */
    public Step<TextModule> retire(Actor by) {
        requireNotRetired();
        return Step.to(with(care, true)).noting(by.did(TextEntries.TEXT_RETIRED));
    }

    /**
     * It is offered again, as it was confirmed.
     *
     * @param others how many the department has, without those that are retired
     * @throws Malformed beside {@value #MOST} others
     * @throws RuleBroken unless it is retired
     */
    public Step<TextModule> bringBack(int others, Actor by) {
        if (!retired) {
            throw new RuleBroken(COURSE, "module-in-use", "this module is not retired");
        }
        requireRoom(others);
        return Step.to(with(care, false)).noting(by.did(TextEntries.TEXT_BROUGHT_BACK));
    }

    /** What waits for the second person. */
    public Optional<Edition> waiting() {
        return Optional.of(latest).filter(Edition::isWaiting);
    }

    /** What may be put into something of that purpose now. */
    public Optional<Edition> offered(Purpose purpose) {
        return inForce.filter(edition -> !retired && edition.content().purpose() == purpose);
    }

    private void requireNotRetired() {
        if (retired) {
            throw new RuleBroken(COURSE, "module-retired", "this module is retired; bring it back first");
        }
    }

    private TextModule with(Optional<Edition> force, Edition last) {
        return new TextModule(id, department, care, force, last, retired, version + 1);
    }

    private TextModule with(Care next, boolean away) {
        return new TextModule(id, department, next, inForce, latest, away, version + 1);
    }

    private static Act numbered(Act act, Edition edition) {
        return act.with("edition", edition.number());
    }
}
