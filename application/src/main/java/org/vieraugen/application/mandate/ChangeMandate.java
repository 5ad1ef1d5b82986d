package org.vieraugen.application.mandate;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.function.UnaryOperator;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.act.Acted;
import org.vieraugen.application.act.Acts;
import org.vieraugen.application.act.Command;
import org.vieraugen.application.act.Target;
import org.vieraugen.domain.mandate.Dossier;
import org.vieraugen.domain.mandate.MandateAct;
import org.vieraugen.domain.mandate.Paper;
import org.vieraugen.domain.mandate.Point;
import org.vieraugen.domain.mandate.Station;

/** What is written of a mandate changes: all of it at once, or the paper, one station or one point. What changes nothing is not stored. */
@OnePerServer
@Transactional
public class ChangeMandate {
    private final Acts acts;
    private final Mandates mandates;

    @Inject
    public ChangeMandate(Acts acts, Mandates mandates) {
        this.acts = acts;
        this.mandates = mandates;
    }

    public Acted all(Target on, Dossier next) {
        return changed(on, Command.of(MandateAct.CHANGE, next), before -> next);
    }

    public Acted paper(Target on, Paper paper) {
        return changed(on, Command.of(MandateAct.CHANGE, paper), before -> before.with(paper));
    }

    /** The same body on the same day is the same station, with another result. */
    public Acted station(Target on, Station station) {
        return changed(on, Command.of(MandateAct.CHANGE, station), before -> before.with(station));
    }

    public Acted withoutStation(Target on, Station station) {
        return changed(on, Command.of(MandateAct.CHANGE, "without", station), before -> before.without(station));
    }

    /** The same number is the same point. */
    public Acted point(Target on, Point point) {
        return changed(on, Command.of(MandateAct.CHANGE, point), before -> before.with(point));
    }

    public Acted withoutPoint(Target on, String number) {
        return changed(on, Command.of(MandateAct.CHANGE, "without", number), before -> before.without(number));
    }

    private Acted changed(Target on, Command<MandateAct> command, UnaryOperator<Dossier> change) {
        return acts.change(on, command, mandates, (mandate, by) -> {
            var next = change.apply(mandate.dossier());
            About.require(mandates, mandate.department(), next);
            return mandate.change(next, by);
        });
    }
}
