package org.vieraugen.domain.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.RuleBroken;
import org.vieraugen.domain.access.Acting;
import org.vieraugen.domain.access.Actor;
import org.vieraugen.domain.department.Chart;
import org.vieraugen.domain.journal.ActKind;
import org.vieraugen.domain.journal.Step;
import org.vieraugen.domain.minutes.Closure.Agreed;
import org.vieraugen.domain.participant.Speaker;

/** An edition that must not be public is closed to the public by two people of both sides: it stays as it is, and what it was closed for stays visible (P2, F9). */
public final class Closing {
    private final Minutes minutes;
    private final Sides sides;

    Closing(Minutes minutes, Sides sides) {
        this.minutes = minutes;
        this.sides = sides;
    }

    /**
     * One person proposes it for the host.
     *
     * @throws Malformed for an edition that was not approved
     * @throws RuleBroken P2 for one that is closed already; F11 while that waits
     */
    public Step<Minutes> propose(int edition, Closure.Kind kind, Actor by) {
        if (minutes.approved().stream().noneMatch(one -> one.number() == edition)) {
            throw new Malformed("edition", "unknown", "there is no such approved edition");
        }
        minutes.past().closure(edition).ifPresent(known -> {
            throw known.holds()
                    ? new RuleBroken("P2", "edition-closed", "this edition is closed already")
                    : new RuleBroken(
                            "F11", "edition-closing-waits", "that this edition is closed waits for a partner already");
        });
        var all = new ArrayList<>(minutes.past().closures());
        all.add(new Closure(edition, kind, by.who(), by.at(), Optional.empty()));
        return step(all, MinutesEntries.CLOSURE_PROPOSED, edition, by);
    }

    /**
     * A partner that was there agrees for itself.
     *
     * @throws RuleBroken F9 for the host's own people, and where whoever proposed it set down the partner's mailbox, under whichever key; F11 when nothing waits
     */
    public Step<Minutes> agree(int edition, Speaker by, Chart chart) {
        var side = requirePartner(by.organisation());
        var waiting = waiting(edition);
        Approving.TWO.requireSecond(chart, by.who().behind(), waiting.by());
        var how = new Agreed(side, Optional.empty(), Optional.of(by.who().behind()), Optional.empty(), by.at());
        return agreed(waiting, how, by);
    }

    /**
     * Another one of the staff enters that a partner agreed.
     *
     * @throws Malformed without a source
     * @throws RuleBroken F9 for whoever proposed it, under whichever key, and for the host as the side; E3 for a side that was not there; F11 when nothing waits
     */
    public Step<Minutes> enter(int edition, String partner, String source, Actor by, Chart chart) {
        var side = requirePartner(partner);
        var waiting = waiting(edition);
        Approving.TWO.requireSecond(chart, by.who(), waiting.by());
        var how = new Agreed(side, Optional.of(by.who()), Optional.empty(), Optional.of(source), by.at());
        return agreed(waiting, how, by);
    }

    /**
     * It is not proposed any more.
     *
     * @throws RuleBroken F11 when nothing waits
     */
    public Step<Minutes> takeBack(int edition, Actor by) {
        var waiting = waiting(edition);
        var all = new ArrayList<>(minutes.past().closures());
        all.remove(waiting);
        return step(all, MinutesEntries.CLOSURE_TAKEN_BACK, edition, by);
    }

    private String requirePartner(String side) {
        var named = sides.requirePresent(side);
        if (sides.isHost(side)) {
            throw new RuleBroken("F9", "other-side-agrees", "the other side agrees, a partner that was there");
        }
        return named;
    }

    private Closure waiting(int edition) {
        return minutes.past()
                .closure(edition)
                .filter(one -> !one.holds())
                .orElseThrow(() ->
                        new RuleBroken("F11", "edition-waits-not", "nothing about this edition waits for a partner"));
    }

    private Step<Minutes> agreed(Closure waiting, Agreed how, Acting by) {
        var all = new ArrayList<>(minutes.past().closures());
        all.set(all.indexOf(waiting), waiting.agreed(how));
        return step(all, MinutesEntries.EDITION_CLOSED, waiting.edition(), by);
    }

    private Step<Minutes> step(List<Closure> all, ActKind kind, int edition, Acting by) {
        return Step.to(minutes.behind(minutes.past().closing(all)))
                .noting(by.did(kind).with("edition", edition));
    }
}
