package org.vieraugen.application.mandate;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.function.UnaryOperator;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.act.Command;
import org.vieraugen.domain.mandate.Dossier;
import org.vieraugen.domain.mandate.MandateAct;
import org.vieraugen.domain.mandate.Paper;
import org.vieraugen.domain.mandate.Point;
import org.vieraugen.domain.mandate.Station;

/** What is written of a mandate changes: all of it at once, or the paper, one station or one point. What changes nothing is not stored. */
@OnePerServer
@Transactional
public class ChangeMandate {
    private final MandateRunner runner;

    @Inject
    public ChangeMandate(MandateRunner runner) {
        this.runner = runner;
    }

    public MandateState all(MandateRequest on, Dossier next) {
        return changed(on, Command.of(MandateAct.CHANGE, next), before -> next);
    }

    public MandateState paper(MandateRequest on, Paper paper) {
        return changed(on, Command.of(MandateAct.CHANGE, paper), before -> before.with(paper));
    }

    /** The same body on the same day is the same station, with another result. */
    public MandateState station(MandateRequest on, Station station) {
        return changed(on, Command.of(MandateAct.CHANGE, station), before -> before.with(station));
    }

    public MandateState withoutStation(MandateRequest on, Station station) {
        return changed(on, Command.of(MandateAct.CHANGE, "without", station), before -> before.without(station));
    }

    /** The same number is the same point. */
    public MandateState point(MandateRequest on, Point point) {
        return changed(on, Command.of(MandateAct.CHANGE, point), before -> before.with(point));
    }

    public MandateState withoutPoint(MandateRequest on, String number) {
        return changed(on, Command.of(MandateAct.CHANGE, "without", number), before -> before.without(number));
    }

    private MandateState changed(MandateRequest on, Command<MandateAct> command, UnaryOperator<Dossier> change) {
        return runner.change(on, command, (mandate, by) -> {
            var next = change.apply(mandate.dossier());
            runner.requireKnown(mandate.department(), next);
            return mandate.change(next, by);
        });
    }
}
