package org.vieraugen.persistence.figure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vieraugen.domain.deadline.DeadlineKind;
import org.vieraugen.domain.decision.Cause;
import org.vieraugen.domain.decision.Outcome;
import org.vieraugen.domain.decision.Remedy;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.department.TeamKey;
import org.vieraugen.domain.figure.CaseFacts;
import org.vieraugen.domain.figure.CaseFacts.About;
import org.vieraugen.domain.figure.CaseFacts.Incidents;
import org.vieraugen.domain.figure.CaseFacts.Judged;
import org.vieraugen.domain.figure.Quarter;
import org.vieraugen.domain.figure.Stage;
import org.vieraugen.domain.figure.Wait;
import org.vieraugen.domain.identity.IdentityMode;
import org.vieraugen.persistence.Statements;

/** The facts of one case as a row, all in clear. */
final class CaseFactsRow {
    private static final List<String> NEVER_CHANGING = List.of(
            "department",
            "complaint",
            "submitted",
            "category",
            "channel",
            "language",
            "identity",
            "urgent",
            "protected");
    private static final List<String> CHANGING = List.of(
            "team",
            "status",
            "over",
            "days_first_reply",
            "days_finding",
            "days_second_review",
            "days_decision",
            "days_ombuds",
            "stage",
            "outcome",
            "causes",
            "minutes",
            "promised",
            "kept",
            "late",
            "dissents",
            "refusals",
            "waivers",
            "extensions",
            "review_requested",
            "missed",
            "satisfaction");

    static final String SELECT = "SELECT " + columns() + " FROM case_facts WHERE department = ? AND complaint = ?";
    private static final String INSERT = "INSERT INTO case_facts (" + columns() + ") VALUES ("
            + String.join(", ", Collections.nCopies(NEVER_CHANGING.size() + CHANGING.size(), "?")) + ")";
    private static final String UPDATE =
            "UPDATE case_facts SET " + String.join(" = ?, ", CHANGING) + " = ? WHERE department = ? AND complaint = ?";

    private CaseFactsRow() {}

    private static String columns() {
        return Stream.concat(NEVER_CHANGING.stream(), CHANGING.stream()).collect(Collectors.joining(", "));
    }

    static void insert(Statements to, UUID complaint, CaseFacts facts) {
        var about = facts.about();
        var values = new ArrayList<@Nullable Object>();
        Collections.addAll(
                values,
                facts.department().text(),
                complaint,
                facts.submitted().toString(),
                about.category(),
                about.channel(),
                about.language(),
                about.identity().name(),
                about.urgent(),
                about.isProtected());
        values.addAll(changing(facts));
        to.add(INSERT, values.toArray());
    }

    static void update(Statements to, UUID complaint, CaseFacts facts) {
        var values = changing(facts);
        values.add(facts.department().text());
        values.add(complaint);
        to.add(UPDATE, values.toArray());
    }

    private static List<@Nullable Object> changing(CaseFacts facts) {
        var values = new ArrayList<@Nullable Object>();
        values.add(facts.about().team().map(TeamKey::text).orElse(null));
        values.add(facts.status());
        values.add(facts.over());
        for (var step : Wait.values()) {
            values.add(facts.waits().get(step));
        }
        var judged = facts.judged();
        values.add(judged.map(Judged::stage).map(Enum::name).orElse(null));
        values.add(judged.map(Judged::outcome).map(Enum::name).orElse(null));
        values.add(judged.map(now -> codes(now.causes().stream())).orElse(null));
        values.add(judged.map(Judged::minutes).orElse(null));
        values.add(judged.map(now -> codes(now.promised().stream())).orElse(null));
        values.add(judged.map(now -> codes(now.kept().stream())).orElse(null));
        values.add(judged.map(now -> codes(now.late().stream())).orElse(null));
        var incidents = facts.incidents();
        Collections.addAll(
                values,
                incidents.dissents(),
                incidents.refusals(),
                incidents.waivers(),
                incidents.extensions(),
                incidents.reviewRequested(),
                codes(incidents.missed().entrySet().stream()
                        .flatMap(missed -> Collections.nCopies(missed.getValue(), missed.getKey()).stream())));
        values.add(facts.satisfaction().isPresent() ? facts.satisfaction().getAsInt() : null);
        return values;
    }

    private static String[] codes(Stream<? extends Enum<?>> all) {
        return all.map(Enum::name).sorted().toArray(String[]::new);
    }

    static CaseFacts facts(ResultSet row) throws SQLException {
        return new CaseFacts(
                new DepartmentKey(row.getString("department")),
                Quarter.of(row.getString("submitted")),
                new About(
                        row.getString("category"),
                        Optional.ofNullable(row.getString("team")).map(TeamKey::new),
                        row.getString("channel"),
                        row.getString("language"),
                        IdentityMode.valueOf(row.getString("identity")),
                        row.getBoolean("urgent"),
                        row.getBoolean("protected")),
                row.getString("status"),
                row.getBoolean("over"),
                waits(row),
                judged(row),
                incidents(row),
                number(row, "satisfaction").map(OptionalInt::of).orElse(OptionalInt.empty()));
    }

    private static Map<Wait, Integer> waits(ResultSet row) throws SQLException {
        var waits = new EnumMap<Wait, Integer>(Wait.class);
        for (var step : Wait.values()) {
            number(row, "days_" + step.name().toLowerCase(java.util.Locale.ROOT))
                    .ifPresent(days -> waits.put(step, days));
        }
        return waits;
    }

    private static Optional<Judged> judged(ResultSet row) throws SQLException {
        var stage = row.getString("stage");
        if (stage == null) {
            return Optional.empty();
        }
        return Optional.of(new Judged(
                Stage.valueOf(stage),
                Outcome.valueOf(row.getString("outcome")),
                Set.copyOf(constants(row, "causes", Cause::valueOf)),
                row.getInt("minutes"),
                constants(row, "promised", Remedy.Kind::valueOf),
                constants(row, "kept", Remedy.Kind::valueOf),
                constants(row, "late", Remedy.Kind::valueOf)));
    }

    private static Incidents incidents(ResultSet row) throws SQLException {
        var missed = new EnumMap<DeadlineKind, Integer>(DeadlineKind.class);
        constants(row, "missed", DeadlineKind::valueOf).forEach(kind -> missed.merge(kind, 1, Integer::sum));
        return new Incidents(
                row.getInt("dissents"),
                row.getInt("refusals"),
                row.getInt("waivers"),
                row.getInt("extensions"),
                row.getBoolean("review_requested"),
                missed);
    }

    private static <E> List<E> constants(ResultSet row, String column, Function<String, E> of) throws SQLException {
        return Arrays.stream((String[]) row.getArray(column).getArray()).map(of).toList();
    }

    private static Optional<Integer> number(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, Integer.class));
    }
}
