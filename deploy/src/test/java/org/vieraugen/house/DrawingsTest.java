package org.vieraugen.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.vieraugen.domain.complaint.Status;

/** The pictures in {@code docs/pictures.md} show what is built. */
@AnalyzeClasses(packages = "org.vieraugen", importOptions = WithoutTests.class)
class DrawingsTest {
    /** The lines of a drawing, without the first one, which says what kind it is. */
    private static List<String> drawn(String kind) throws IOException {
        var all = Files.readAllLines(Path.of("../docs/pictures.md"));
        int from = all.indexOf(kind);
        assertThat(from).as("a drawing that begins with " + kind).isPositive();
        return all.subList(from + 1, all.size()).stream()
                .takeWhile(line -> !line.equals("```"))
                .map(String::strip)
                .toList();
    }

    @ArchTest
    static void the_course_of_a_complaint_is_drawn_as_it_is(JavaClasses all) throws IOException {
        var course = Arrays.stream(Status.values())
                .flatMap(status -> status.isOver()
                        ? Stream.of(status + " --> [*]")
                        : status.next().stream().map(next -> status + " --> " + next));
        assertThat(drawn("stateDiagram-v2"))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(Stream.of("[*] --> SUBMITTED"), course).toList());
    }

    private static Optional<String> module(JavaClass of) {
        var parts = of.getPackageName().split("\\.", -1);
        return parts.length > 2 && of.getPackageName().startsWith("org.vieraugen.") && !parts[2].equals("tryout")
                ? Optional.of(parts[2])
                : Optional.empty();
    }

    @ArchTest
    static void modules_are_drawn_with_every_arrow_between_them(JavaClasses all) throws IOException {
        var arrows = all.stream()
                .flatMap(one -> module(one).stream().flatMap(from -> one.getDirectDependenciesFromSelf().stream()
                        .flatMap(to -> module(to.getTargetClass()).stream())
                        .filter(to -> !to.equals(from))
                        .map(to -> from + " --> " + to)))
                .distinct()
                .toList();
        assertThat(drawn("flowchart BT")).containsExactlyInAnyOrderElementsOf(arrows);
    }
}
