package org.vieraugen.running;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Definitions of departments for houses that have more than one. */
public final class SampleOffices {
    private static final Path SAMPLE =
            Path.of("..", "adapters-definition/src/main/resources/org/vieraugen/definition/department/foreigners.yaml");

    private SampleOffices() {}

    /** The foreigners' office that comes with the product. */
    public static String foreigners() throws IOException {
        return Files.readString(SAMPLE);
    }

    /** The sample once more under other names: r01 is what s01 is there. One body comes last in both. */
    public static String residents() throws IOException {
        var sample = foreigners();
        return sample.substring(0, sample.indexOf("partners:"))
                .replace("key: foreigners", "key: residents")
                .replace("prefix: ABH", "prefix: BUE")
                .replaceAll("\\bs(\\d\\d)\\b", "r$1")
                .replaceAll("\\b(head|office|ombuds|deputy|services|t[1-6])\\b(?!-)", "r-$1")
                .replaceAll("name: ([^,{}]+), team", "name: $1ow, team")
                .replaceAll("\\{key: r(7\\d), name: ([^,{}]+)\\}", "{key: r$1, name: $2, samePersonAs: s$1}");
    }
}
