package org.vieraugen.persistence.resolution;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.journal.Subject;
import org.vieraugen.domain.mandate.Evidence;
import org.vieraugen.domain.party.Votes;
import org.vieraugen.domain.party.WebAddress;
import org.vieraugen.domain.resolution.Consequence;
import org.vieraugen.domain.resolution.Decided;
import org.vieraugen.domain.resolution.Fulfilment;
import org.vieraugen.domain.resolution.GivenUp;
import org.vieraugen.domain.resolution.Resolution;
import org.vieraugen.domain.resolution.ResolutionNumber;

/** What stands in the rows of resolutions. */
final class ResolutionRows {
    static final String RESOLUTION =
            "SELECT department, id, series, session, year, number, words, how, yes, no, abstentions, kind, consequence, owner, due, given_up_in, given_up_yes, given_up_no, given_up_abstentions, given_up_reason, fallen, version FROM resolution";
    static final String FULFILMENT =
            "SELECT resolution, number, words, title, day, address, thing_kind, thing, said_by, said_at, confirmed, answered_by, answered_at, answer_reason FROM resolution_fulfilment";

    private ResolutionRows() {}

    static Resolution resolution(ResultSet row, List<Fulfilment> fulfilments) throws SQLException {
        return new Resolution(
                row.getObject("id", UUID.class),
                new DepartmentKey(row.getString("department")),
                row.getObject("series", UUID.class),
                row.getObject("session", UUID.class),
                new ResolutionNumber(row.getInt("year"), row.getInt("number")),
                row.getString("words"),
                new Decided(Decided.How.valueOf(row.getString("how")), votes(row, "")),
                new Consequence(
                        Consequence.Kind.valueOf(row.getString("kind")),
                        row.getString("consequence"),
                        Optional.ofNullable(row.getString("owner")),
                        Optional.ofNullable(row.getObject("due", LocalDate.class))),
                fulfilments,
                givenUp(row),
                row.getBoolean("fallen"),
                row.getInt("version"));
    }

    private static Optional<GivenUp> givenUp(ResultSet row) throws SQLException {
        var in = row.getObject("given_up_in", UUID.class);
        if (in == null) {
            return Optional.empty();
        }
        return Optional.of(new GivenUp(in, votes(row, "given_up_").orElseThrow(), row.getString("given_up_reason")));
    }

    private static Optional<Votes> votes(ResultSet row, String prefix) throws SQLException {
        if (row.getObject(prefix + "yes") == null) {
            return Optional.empty();
        }
        return Optional.of(
                new Votes(row.getInt(prefix + "yes"), row.getInt(prefix + "no"), row.getInt(prefix + "abstentions")));
    }

    static Fulfilment fulfilment(ResultSet row) throws SQLException {
        var confirmed = Optional.ofNullable(row.getObject("confirmed", Boolean.class));
        return new Fulfilment(
                row.getInt("number"),
                new Fulfilment.Said(row.getString("words"), evidence(row)),
                new StaffKey(row.getString("said_by")),
                at(row, "said_at"),
                confirmed.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Fulfilment.Answer(
                                confirmed.get(),
                                row.getString("answer_reason"),
                                new StaffKey(row.getString("answered_by")),
                                at(row, "answered_at"))));
    }

    private static Evidence evidence(ResultSet row) throws SQLException {
        var kind = Optional.ofNullable(row.getString("thing_kind"));
        var thing = row.getObject("thing", UUID.class);
        return new Evidence(
                row.getString("title"),
                row.getObject("day", LocalDate.class),
                Optional.ofNullable(row.getString("address")).map(WebAddress::new),
                kind.map(code -> new Subject(new Subject.Kind(code), thing)));
    }

    private static Instant at(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
