package org.vieraugen.persistence.complaint;

import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.inbox.SearchIndex;
import org.vieraugen.application.search.SearchWords;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.complaint.Reference;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.file.CaseFile.WorkingCopy;
import org.vieraugen.domain.file.Message;
import org.vieraugen.persistence.Sql;
import org.vieraugen.persistence.identity.Keys;

/**
 * Words as 64 bits of an HMAC under the search key, department by department: equal words look equal to whoever holds the table and the key stays
 * outside. Two words in 64 bits meet once in four billion, and then a complaint too many is listed.
 */
@OnePerServer
public class SqlSearchIndex implements SearchIndex {
    private static final Pattern ROWS = Pattern.compile("\"Plan Rows\": (\\d+)");
    private static final double OFTEN = 5_000;

    private final Sql sql;
    private final Keys keys;
    private final SearchWords spelled;

    @Inject
    public SqlSearchIndex(Sql sql, Keys keys, SearchWords spelled) {
        this.sql = sql;
        this.keys = keys;
        this.spelled = spelled;
    }

    @Override
    public Optional<Reference> claim() {
        // Materialized: a subselect that were evaluated twice would take two and lose one.
        return sql.first(
                "WITH next AS MATERIALIZED (SELECT department, complaint FROM search_queue WHERE again_at <= now()"
                        + " ORDER BY again_at LIMIT 1 FOR UPDATE SKIP LOCKED),"
                        + " taken AS (DELETE FROM search_queue q USING next"
                        + " WHERE q.department = next.department AND q.complaint = next.complaint RETURNING q.department, q.complaint)"
                        + " SELECT c.reference FROM taken JOIN complaint c ON c.department = taken.department AND c.id = taken.complaint",
                row -> new Reference(row.getString(1)));
    }

    @Override
    public void put(Complaint complaint) {
        var department = complaint.submission().department();
        var found = spelled.of(text(complaint), complaint.submission().language()).stream()
                .map(SqlSearchIndex::word);
        var people = people(complaint).map(SqlSearchIndex::person);
        var words = Stream.concat(found, people)
                .map(fact -> hash(department, fact))
                .distinct()
                .sorted()
                .toArray(Long[]::new);
        sql.change(
                "INSERT INTO search (department, complaint, words) VALUES (?, ?, ?)"
                        + " ON CONFLICT (department, complaint) DO UPDATE SET words = excluded.words",
                department.text(),
                complaint.id(),
                words);
    }

    @Override
    public void again(Reference reference) {
        sql.change(
                "INSERT INTO search_queue (department, complaint, again_at)"
                        + " SELECT department, id, now() + interval '10 minutes' FROM complaint WHERE reference = ?"
                        + " ON CONFLICT (department, complaint) DO NOTHING",
                reference.text());
    }

    private static String text(Complaint complaint) {
        var told = complaint.submission().particulars();
        return Stream.of(
                        Stream.of(told.text(), told.wish()),
                        Stream.of(told.circumstances(), told.representative(), told.fileNumber())
                                .flatMap(Optional::stream),
                        told.named().stream(),
                        complaint.file().messages().stream().map(Message::text),
                        complaint.file().workingCopy().map(WorkingCopy::text).stream())
                .flatMap(words -> words)
                .collect(Collectors.joining("\n"));
    }

    private static Stream<StaffKey> people(Complaint complaint) {
        return Stream.concat(
                complaint.parties().involved(),
                Stream.of(complaint.seats().first(), complaint.seats().second()).flatMap(Optional::stream));
    }

    private static String word(String word) {
        return "word " + word;
    }

    private static String person(StaffKey who) {
        return "person " + who.text();
    }

    private long hash(DepartmentKey department, String fact) {
        return ByteBuffer.wrap(keys.searchHash((department + " " + fact).getBytes(StandardCharsets.UTF_8)))
                .getLong();
    }

    /** Each fact as each of the departments hashes it. */
    private Long[] hashes(Collection<DepartmentKey> departments, Collection<String> facts) {
        return departments.stream()
                .flatMap(department -> facts.stream().map(fact -> hash(department, fact)))
                .toArray(Long[]::new);
    }

    /** The condition that a row has at least one of each of these. */
    static String all(List<Long[]> words) {
        return String.join(" AND ", Collections.nCopies(words.size(), "words && ?"));
    }

    /** Whether so many complaints have all of these that fetching them one by one takes longer than walking through the list; PostgreSQL estimates. */
    boolean occurOften(List<Long[]> words) {
        if (words.isEmpty()) {
            return false;
        }
        var plan = sql.first(
                        "EXPLAIN (FORMAT JSON) SELECT 1 FROM search WHERE " + all(words),
                        row -> row.getString(1),
                        words.toArray())
                .orElse("");
        var estimate = ROWS.matcher(plan);
        return estimate.find() && Double.parseDouble(estimate.group(1)) > OFTEN;
    }

    /** One array for each word: a complaint is found when it has something of each. */
    List<Long[]> searched(Collection<DepartmentKey> departments, Optional<String> words, Optional<StaffKey> who) {
        return Stream.concat(
                        words.stream()
                                .flatMap(query -> spelled.searched(query).stream())
                                .map(ways -> hashes(
                                        departments,
                                        ways.stream().map(SqlSearchIndex::word).toList())),
                        who.stream().map(key -> hashes(departments, List.of(person(key)))))
                .toList();
    }
}
