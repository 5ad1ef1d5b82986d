package org.vieraugen.persistence.body;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vieraugen.domain.body.Body;
import org.vieraugen.domain.body.Chair;
import org.vieraugen.domain.body.Charter;
import org.vieraugen.domain.body.ClosingReport;
import org.vieraugen.domain.body.Composition;
import org.vieraugen.domain.body.FormerDays;
import org.vieraugen.domain.body.JoinRequest;
import org.vieraugen.domain.body.Member;
import org.vieraugen.domain.body.Membership;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.party.Address;
import org.vieraugen.domain.party.Party;
import org.vieraugen.domain.party.PartyKey;
import org.vieraugen.domain.party.TermOfOffice;
import org.vieraugen.persistence.identity.DataKey;
import org.vieraugen.persistence.identity.Keys;
import org.vieraugen.persistence.stored.Stored;

/**
 * A body's row, opened: the body without its members, requests, drafts and former days, and the key of what is sealed in them.
 *
 * @param body still without whoever belongs to it
 */
record BodyRow(Body body, DataKey key) {
    static final String COLUMNS = "department, id, kind, name, mandate, source, source_link, first_day, last_day,"
            + " report_within, composition, chair, report, data_key, version";
    static final String MEMBER = "SELECT body, id, name, organisation, language, address, first_day, last_day,"
            + " voice, bench, deputy_of FROM body_member";

    static BodyRow of(ResultSet row, Keys keys) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var key = DataKey.unwrap(keys, id, row.getBytes("data_key"));
        var source = Optional.ofNullable(row.getString("source"));
        var link = Optional.ofNullable(row.getString("source_link"));
        var charter = new Charter(
                Charter.Kind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getString("mandate"),
                source.map(text -> new Charter.Source(text, link)),
                term(row),
                Optional.ofNullable(row.getObject("report_within", Integer.class)));
        var body = new Body(
                id,
                new DepartmentKey(row.getString("department")),
                charter,
                opened(key, "composition", row.getBytes("composition"), Composition.class)
                        .orElse(Composition.FREE),
                List.of(),
                opened(key, "chair", row.getBytes("chair"), Chair.class),
                List.of(),
                opened(key, "report", row.getBytes("report"), ClosingReport.class),
                List.of(),
                Charter.Past.NONE,
                row.getInt("version"));
        return new BodyRow(body, key);
    }

    Body with(List<Member> members, List<JoinRequest> requests, List<ClosingReport.Draft> drafts, Charter.Past past) {
        return new Body(
                body.id(),
                body.department(),
                body.charter(),
                body.composition(),
                members,
                body.chair(),
                requests,
                body.report(),
                drafts,
                past,
                body.version());
    }

    Member member(ResultSet row) throws SQLException {
        var member = new PartyKey(row.getObject("id", UUID.class));
        return new Member(
                member,
                new Party(
                        row.getString("name"),
                        row.getString("organisation"),
                        row.getString("language"),
                        opened(key, address(member), row.getBytes("address"), Address.class)),
                new Membership(
                        term(row),
                        Membership.Voice.valueOf(row.getString("voice")),
                        Optional.ofNullable(row.getString("bench"))),
                Optional.ofNullable(row.getObject("deputy_of", UUID.class)).map(PartyKey::new));
    }

    ClosingReport.Draft draft(ResultSet row) throws SQLException {
        var place = draft(row.getInt("number"));
        return Stored.read(key.open(place, row.getBytes("words")), ClosingReport.Draft.class);
    }

    /** Where a draft of the report lies. */
    static String draft(int number) {
        return "draft " + number;
    }

    FormerDays formerDays(ResultSet row) throws SQLException {
        return new FormerDays(
                Optional.ofNullable(row.getObject("last_day", LocalDate.class)),
                Optional.ofNullable(row.getObject("report_within", Integer.class)),
                row.getObject("changed", LocalDate.class),
                row.getString("reason"));
    }

    Charter.Past.Name formerName(ResultSet row) throws SQLException {
        return new Charter.Past.Name(row.getString("name"), row.getObject("until", LocalDate.class));
    }

    JoinRequest request(ResultSet row) throws SQLException {
        var place = request(row.getObject("id", UUID.class));
        return Stored.read(key.open(place, row.getBytes("words")), JoinRequest.class);
    }

    /** Where a member's address lies, so that none can be moved to another. */
    static String address(PartyKey member) {
        return "address " + member;
    }

    /** Where the words of a request lie. */
    static String request(UUID request) {
        return "request " + request;
    }

    private static <T> Optional<T> opened(DataKey key, String place, byte @Nullable [] sealed, Class<T> type) {
        return Optional.ofNullable(sealed).map(bytes -> Stored.read(key.open(place, bytes), type));
    }

    private static TermOfOffice term(ResultSet row) throws SQLException {
        return new TermOfOffice(
                row.getObject("first_day", LocalDate.class),
                Optional.ofNullable(row.getObject("last_day", LocalDate.class)));
    }
}
