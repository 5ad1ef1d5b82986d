package org.vieraugen.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.department.StaffMember;
import org.vieraugen.domain.department.TeamKey;
import org.vieraugen.domain.naming.NameReader;
import org.vieraugen.domain.naming.Reading;

/** A chart of 500 people, and what people write about them or about nobody. */
final class Table {
    private static final Pattern SIGN = Pattern.compile("\\\\u([0-9a-fA-F]{4})");

    private final Map<String, StaffKey> keys = new LinkedHashMap<>();
    private final NameReader names;

    /** A sentence of the table. */
    record Row(String language, boolean given, Set<String> named, String text) {
        boolean namesNobody() {
            return named.isEmpty();
        }
    }

    Table() {
        var staff = new ArrayList<StaffMember>();
        for (var name : lines("chart.txt")) {
            var key = new StaffKey("s" + staff.size());
            keys.put(name, key);
            staff.add(new StaffMember(key, name, new TeamKey("t"), Set.of(), Set.of()));
        }
        names = new NameReader(staff, new IcuScripts());
    }

    static List<String> lines(String file) {
        try (var in = Table.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Row> rows(String file) {
        return lines(file).stream()
                .map(line -> line.split("\t", -1))
                .map(cell -> new Row(
                        cell[0],
                        cell[1].equals("field"),
                        cell[2].equals("-")
                                ? Set.of()
                                : Arrays.stream(cell[2].split("\\|", -1)).collect(Collectors.toSet()),
                        meant(cell[3])))
                .toList();
    }

    private static String meant(String written) {
        return SIGN.matcher(written)
                .replaceAll(sign -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(sign.group(1), 16))))
                .replace("\\n", "\n");
    }

    NameReader names() {
        return names;
    }

    int people() {
        return keys.size();
    }

    List<Reading> read(Row row) {
        return row.given() ? names.given(row.text(), List.of()) : names.running(row.text());
    }

    /** Whether everybody named is meant by some reading. */
    boolean finds(Row row) {
        var means = read(row).stream().flatMap(r -> r.means().stream()).collect(Collectors.toSet());
        return row.named().stream().map(this::key).allMatch(means::contains);
    }

    String name(StaffKey key) {
        return keys.entrySet().stream()
                .filter(entry -> entry.getValue().equals(key))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    StaffKey key(String name) {
        var key = keys.get(name);
        if (key == null) {
            throw new IllegalArgumentException("nobody of the chart is called " + name);
        }
        return key;
    }
}
