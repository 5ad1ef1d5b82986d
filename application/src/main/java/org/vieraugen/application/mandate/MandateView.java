package org.vieraugen.application.mandate;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.journal.Subject;
import org.vieraugen.domain.mandate.Claim;
import org.vieraugen.domain.mandate.Mandate;
import org.vieraugen.domain.mandate.Point;

/**
 * A mandate as somebody sees it.
 *
 * @param about the mandate that it answers or replaces, where the reader may see that
 * @param things the names of what can be linked
 * @param today in Germany
 * @param reader empty for the public, and for staff who only read
 * @param readers every key of the reader's, none of whom is a second person to another
 */
public record MandateView(
        Mandate mandate,
        Optional<Mandate> about,
        Map<Subject, String> things,
        LocalDate today,
        Optional<StaffKey> reader,
        Set<StaffKey> readers) {
    public MandateView {
        things = Map.copyOf(things);
        readers = Set.copyOf(readers);
    }

    /** Whether it is for the reader to change it. */
    public boolean keeps() {
        return reader.isPresent();
    }

    public Claim.State state(Point point) {
        return mandate.state(point.number());
    }

    /** Whether the point's day has passed and it is still owed (P5). */
    public boolean isMissed(Point point) {
        return mandate.isMissed(point, today);
    }

    /** Whether the reader is another person than whoever said how far the point is (F9). */
    public boolean answers(Point point) {
        return keeps()
                && mandate.waiting(point.number())
                        .filter(said -> !readers.contains(said.by()))
                        .isPresent();
    }

    /** Whether the reader is who said how far the point is, and may take it back while it waits. */
    public boolean retracts(Point point) {
        return keeps()
                && mandate.waiting(point.number())
                        .filter(said -> readers.contains(said.by()))
                        .isPresent();
    }

    /** Whether the reader is another person than whoever wants to take it back from the public (F9). */
    public boolean answersTakingBack() {
        return keeps()
                && mandate.waitingTakingBack()
                        .filter(taking -> !readers.contains(taking.by()))
                        .isPresent();
    }

    /** What the council adopted, the base of every count. */
    public List<Point> adopted() {
        return mandate.dossier().points().stream().filter(Point::adopted).toList();
    }

    /** How many of what the council adopted are kept. */
    public long kept() {
        return adopted().stream()
                .filter(point -> state(point) == Claim.State.KEPT)
                .count();
    }

    public String name(Subject thing) {
        return things.getOrDefault(thing, "");
    }
}
