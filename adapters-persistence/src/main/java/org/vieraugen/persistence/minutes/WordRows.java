package org.vieraugen.persistence.minutes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.exchange.TopicKey;
import org.vieraugen.domain.minutes.Amendment;
import org.vieraugen.domain.minutes.Approval;
import org.vieraugen.domain.minutes.Edition;
import org.vieraugen.domain.minutes.Item;
import org.vieraugen.domain.minutes.ItemKey;
import org.vieraugen.domain.minutes.Minutes;
import org.vieraugen.domain.minutes.MinutesPart;
import org.vieraugen.domain.minutes.TakenBack;
import org.vieraugen.persistence.Sql;
import org.vieraugen.persistence.Times;

/** What lies in the rows of minutes: items of each edition, amendments and approvals. What is there already changes in nothing but what can become of it. */
final class WordRows {
    private final Sql sql;

    WordRows(Sql sql) {
        this.sql = sql;
    }

    /** An edition's row. */
    private record EditionRow(int number, int revision, Optional<String> correction, LocalDate approved) {}

    void store(Minutes minutes, Sealed sealed) {
        // Those of an approved edition are not touched.
        if (minutes.state() != Minutes.State.APPROVED) {
            storeItems(minutes, sealed);
        }
        minutes.amendments().forEach(amendment -> store(minutes, amendment, sealed));
        minutes.approvals().forEach(approval -> store(minutes, approval, sealed));
        minutes.approved().forEach(edition -> store(minutes, edition, sealed));
        for (int i = 0; i < minutes.past().takenBack().size(); i++) {
            store(minutes, i + 1, minutes.past().takenBack().get(i), sealed);
        }
    }

    private void storeItems(Minutes minutes, Sealed sealed) {
        var items = minutes.items();
        sql.change(
                "DELETE FROM minutes_item WHERE department = ? AND minutes = ? AND edition = ? AND id <> ALL (?)",
                minutes.department().text(),
                minutes.id(),
                minutes.edition(),
                items.stream().map(item -> item.key().id()).toArray(UUID[]::new));
        var there = new HashMap<UUID, Lies>();
        sql.each(
                "SELECT id, place, version FROM minutes_item WHERE department = ? AND minutes = ? AND edition = ?",
                row -> {
                    there.put(row.getObject("id", UUID.class), new Lies(row.getInt("place"), row.getInt("version")));
                    return true;
                },
                minutes.department().text(),
                minutes.id(),
                minutes.edition());
        for (int place = 0; place < items.size(); place++) {
            var item = items.get(place);
            // Sealing all of them again for each word would be the most of the work.
            if (!new Lies(place, item.version()).equals(there.get(item.key().id()))) {
                store(minutes, place, item, sealed);
            }
        }
    }

    /** Where an item is stored, and how often its words were set. */
    private record Lies(int place, int version) {}

    private void store(Minutes minutes, int place, Item item, Sealed sealed) {
        int edition = minutes.edition();
        sql.change(
                "INSERT INTO minutes_item (department, minutes, edition, id, place, topic, heading, open, internal, version) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
                        + " ON CONFLICT (department, minutes, edition, id) DO UPDATE SET place = excluded.place, heading = excluded.heading, open = excluded.open, internal = excluded.internal, version = excluded.version",
                minutes.department().text(),
                minutes.id(),
                edition,
                item.key().id(),
                place,
                item.topic().map(TopicKey::id).orElse(null),
                sealed.seal(
                        Sealed.item(edition, item.key(), "heading"),
                        item.words().heading()),
                sealed.seal(
                        Sealed.item(edition, item.key(), "open"), item.words().open()),
                sealed.seal(
                        Sealed.item(edition, item.key(), "internal"),
                        item.words().internal()),
                item.version());
    }

    private void store(Minutes minutes, Amendment amendment, Sealed sealed) {
        int number = amendment.number();
        var asked = amendment.asked();
        var decision = amendment.decision();
        sql.change(
                "INSERT INTO minutes_amendment (department, minutes, number, edition, side, item, words, source, staff, at, taken, reason, decided_by, decided_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
                        + " ON CONFLICT (department, minutes, number) DO UPDATE SET taken = excluded.taken, reason = excluded.reason, decided_by = excluded.decided_by, decided_at = excluded.decided_at"
                        + " WHERE minutes_amendment.taken IS NULL AND excluded.taken IS NOT NULL",
                minutes.department().text(),
                minutes.id(),
                number,
                amendment.edition(),
                asked.side(),
                asked.item().map(ItemKey::id).orElse(null),
                sealed.seal(Sealed.amendment(number, "words"), asked.text()),
                sealed.seal(Sealed.amendment(number, "source"), asked.source()),
                amendment.by().map(StaffKey::text).orElse(null),
                Times.stored(amendment.at()),
                decision.map(Amendment.Decision::taken).orElse(null),
                sealed.seal(Sealed.amendment(number, "reason"), decision.map(Amendment.Decision::reason)),
                decision.map(given -> given.by().text()).orElse(null),
                decision.map(given -> Times.stored(given.at())).orElse(null));
    }

    private void store(Minutes minutes, Approval approval, Sealed sealed) {
        int number = approval.number();
        var given = approval.given();
        var check = approval.check();
        sql.change(
                "INSERT INTO minutes_approval (department, minutes, number, revision, side, parts, source, staff, behind, doubted, at, confirmed, reason, checked_by, checked_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
                        + " ON CONFLICT (department, minutes, number) DO UPDATE SET doubted = excluded.doubted, confirmed = excluded.confirmed, reason = excluded.reason, checked_by = excluded.checked_by, checked_at = excluded.checked_at"
                        + " WHERE minutes_approval.confirmed IS NULL AND (excluded.confirmed IS NOT NULL OR excluded.doubted <> minutes_approval.doubted)",
                minutes.department().text(),
                minutes.id(),
                number,
                approval.revision(),
                given.side(),
                given.parts().stream().sorted().map(MinutesPart::name).toArray(String[]::new),
                sealed.seal(Sealed.approval(number, "source"), given.source()),
                approval.by().map(StaffKey::text).orElse(null),
                approval.behind().map(StaffKey::text).orElse(null),
                approval.doubted(),
                Times.stored(approval.at()),
                check.map(Approval.Check::confirmed).orElse(null),
                sealed.seal(Sealed.approval(number, "reason"), check.map(Approval.Check::reason)),
                check.map(said -> said.by().text()).orElse(null),
                check.map(said -> Times.stored(said.at())).orElse(null));
    }

    private void store(Minutes minutes, Edition edition, Sealed sealed) {
        sql.change(
                "INSERT INTO minutes_edition (department, minutes, number, revision, correction, approved) VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
                minutes.department().text(),
                minutes.id(),
                edition.number(),
                edition.revision(),
                sealed.seal(Sealed.correction(edition.number()), edition.correction()),
                edition.approved());
    }

    List<Item> items(DepartmentKey department, UUID minutes, int edition, Sealed sealed) {
        return sql.list(
                "SELECT edition, id, topic, heading, open, internal, version FROM minutes_item WHERE department = ? AND minutes = ? AND edition = ? ORDER BY place",
                row -> new Item(
                        new ItemKey(row.getObject("id", UUID.class)),
                        Optional.ofNullable(row.getObject("topic", UUID.class)).map(TopicKey::new),
                        sealed.words(row),
                        row.getInt("version")),
                department.text(),
                minutes,
                edition);
    }

    List<Amendment> amendments(DepartmentKey department, UUID minutes, Sealed sealed) {
        return sql.list(
                "SELECT number, edition, side, item, words, source, staff, at, taken, reason, decided_by, decided_at FROM minutes_amendment WHERE department = ? AND minutes = ? ORDER BY number",
                row -> amendment(row, sealed),
                department.text(),
                minutes);
    }

    private static Amendment amendment(ResultSet row, Sealed sealed) throws SQLException {
        int number = row.getInt("number");
        var taken = Optional.ofNullable(row.getObject("taken", Boolean.class));
        return new Amendment(
                number,
                row.getInt("edition"),
                new Amendment.Asked(
                        row.getString("side"),
                        Optional.ofNullable(row.getObject("item", UUID.class)).map(ItemKey::new),
                        sealed.open(Sealed.amendment(number, "words"), row.getBytes("words")),
                        sealed.find(Sealed.amendment(number, "source"), row.getBytes("source"))),
                Optional.ofNullable(row.getString("staff")).map(StaffKey::new),
                at(row, "at"),
                taken.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Amendment.Decision(
                                taken.get(),
                                sealed.open(Sealed.amendment(number, "reason"), row.getBytes("reason")),
                                new StaffKey(row.getString("decided_by")),
                                at(row, "decided_at"))));
    }

    List<Approval> approvals(DepartmentKey department, UUID minutes, Sealed sealed) {
        return sql.list(
                "SELECT number, revision, side, parts, source, staff, behind, doubted, at, confirmed, reason, checked_by, checked_at FROM minutes_approval WHERE department = ? AND minutes = ? ORDER BY number",
                row -> approval(row, sealed),
                department.text(),
                minutes);
    }

    private static Approval approval(ResultSet row, Sealed sealed) throws SQLException {
        int number = row.getInt("number");
        var parts = Arrays.stream((String[]) row.getArray("parts").getArray())
                .map(MinutesPart::valueOf)
                .collect(Collectors.toSet());
        var confirmed = Optional.ofNullable(row.getObject("confirmed", Boolean.class));
        return new Approval(
                number,
                row.getInt("revision"),
                new Approval.Given(
                        row.getString("side"),
                        parts,
                        sealed.find(Sealed.approval(number, "source"), row.getBytes("source"))),
                Optional.ofNullable(row.getString("staff")).map(StaffKey::new),
                Optional.ofNullable(row.getString("behind")).map(StaffKey::new),
                row.getBoolean("doubted"),
                at(row, "at"),
                confirmed.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Approval.Check(
                                confirmed.get(),
                                sealed.open(Sealed.approval(number, "reason"), row.getBytes("reason")),
                                new StaffKey(row.getString("checked_by")),
                                at(row, "checked_at"))));
    }

    List<Edition> editions(DepartmentKey department, UUID minutes, List<Approval> approvals, Sealed sealed) {
        var rows = sql.list(
                "SELECT number, revision, correction, approved FROM minutes_edition WHERE department = ? AND minutes = ? ORDER BY number",
                row -> new EditionRow(
                        row.getInt("number"),
                        row.getInt("revision"),
                        sealed.find(Sealed.correction(row.getInt("number")), row.getBytes("correction")),
                        row.getObject("approved", LocalDate.class)),
                department.text(),
                minutes);
        return rows.stream()
                .map(row -> new Edition(
                        row.number(),
                        row.revision(),
                        row.correction(),
                        row.approved(),
                        items(department, minutes, row.number(), sealed),
                        approvals.stream()
                                .filter(one -> one.revision() == row.revision() && one.counts())
                                .toList()))
                .toList();
    }

    private void store(Minutes minutes, int number, TakenBack back, Sealed sealed) {
        sql.change(
                "INSERT INTO minutes_taken_back (department, minutes, number, edition, revision, reason, staff, at) VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
                minutes.department().text(),
                minutes.id(),
                number,
                back.edition(),
                back.revision(),
                sealed.seal(Sealed.takenBack(number), back.reason()),
                back.by().text(),
                Times.stored(back.at()));
    }

    List<TakenBack> takenBack(DepartmentKey department, UUID minutes, Sealed sealed) {
        return sql.list(
                "SELECT number, edition, revision, reason, staff, at FROM minutes_taken_back WHERE department = ? AND minutes = ? ORDER BY number",
                row -> new TakenBack(
                        row.getInt("edition"),
                        row.getInt("revision"),
                        sealed.open(Sealed.takenBack(row.getInt("number")), row.getBytes("reason")),
                        new StaffKey(row.getString("staff")),
                        at(row, "at")),
                department.text(),
                minutes);
    }

    private static Instant at(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
