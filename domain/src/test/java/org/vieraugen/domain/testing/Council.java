package org.vieraugen.domain.testing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.vieraugen.domain.access.Actor;
import org.vieraugen.domain.department.Chart;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.mandate.Claim;
import org.vieraugen.domain.mandate.Dossier;
import org.vieraugen.domain.mandate.Evidence;
import org.vieraugen.domain.mandate.Mandate;
import org.vieraugen.domain.mandate.Paper;
import org.vieraugen.domain.mandate.Point;
import org.vieraugen.domain.mandate.Source;
import org.vieraugen.domain.mandate.Station;
import org.vieraugen.domain.party.Votes;
import org.vieraugen.domain.party.WebAddress;

/** What a council resolved, to test with. */
public final class Council {
    public static final LocalDate DAY = LocalDate.of(2026, 9, 16);
    public static final WebAddress PAGE = new WebAddress("https://rat.example.org/vorlagen/VII-A-00691?nr=2#top");

    private Council() {}

    public static Paper paper(String number, Paper.Kind kind) {
        return new Paper(
                number,
                kind,
                "Beschwerdeverfahren in der Ausländerbehörde",
                List.of("Migrantenbeirat", "Fraktion Mitte"),
                DAY,
                new Source("Ratsinformationssystem", Optional.of(PAGE)),
                Optional.empty());
    }

    public static Paper motion() {
        return paper("VII-A-00691-NF-02", Paper.Kind.MOTION);
    }

    /** Adopted by 46 to 20. */
    public static Point adopted(String number, Optional<LocalDate> due) {
        return new Point(
                number,
                "Vier Augen prüfen jede Beschwerde.",
                due,
                "Oberbürgermeister",
                Optional.of(new Votes(46, 20, 0)),
                true);
    }

    public static Point asked(String number) {
        return new Point(number, "Die Verwaltung berichtet.", Optional.empty(), "", Optional.empty(), false);
    }

    public static Station station(String body, int day, Station.Result result) {
        return new Station(body, DAY.plusDays(day), result);
    }

    /** With points 1, owed by the tenth day from noon, and 6a, which was not adopted. */
    public static Dossier dossier() {
        return new Dossier(
                motion(),
                List.of(
                        station("Ratsversammlung", 0, Station.Result.ADOPTED_AS_CHANGED),
                        station("Fachausschuss Soziales", -20, Station.Result.RECOMMENDED)),
                List.of(adopted("1", Optional.of(keeper(Office.ALBERS).today().plusDays(10))), asked("6a")));
    }

    public static Mandate entered() {
        return Mandate.enter(UUID.randomUUID(), Office.FOREIGNERS, dossier(), keeper(Office.ALBERS))
                .next();
    }

    public static Actor keeper(StaffKey who) {
        return new Actor(who, Role.COORDINATOR, Office.NOON);
    }

    public static Evidence evidence() {
        return new Evidence("Dienstanweisung", DAY.plusDays(30), Optional.of(PAGE), Optional.empty());
    }

    public static Claim claim(Claim.State state) {
        return new Claim(state, "Seit Oktober in Kraft.", List.of(evidence()));
    }

    public static Chart chart() {
        return Office.office().organisation().chart();
    }
}
