package org.vieraugen.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vieraugen.web.faces.Api;

/** Whoever makes a client from the description of the API gets one that fills in whole addresses: the server describes a part of one only where an act asks for it. */
class ApiAddressesTest {
    /** By name, which a pattern may follow that counts letters in braces, too. */
    private static final Pattern LEFT_OPEN = Pattern.compile("\\{\\s*([A-Za-z][\\w.-]*)");

    static List<Class<?>> resources() {
        return new Api()
                .getClasses().stream()
                        .filter(one -> one.isAnnotationPresent(Path.class))
                        .sorted(Comparator.comparing(Class::getName))
                        .toList();
    }

    private static Stream<Method> acts(Class<?> resource) {
        return Arrays.stream(resource.getMethods()).filter(method -> Arrays.stream(method.getAnnotations())
                .anyMatch(one -> one.annotationType().isAnnotationPresent(HttpMethod.class)));
    }

    private static Stream<String> leftOpen(AnnotatedElement where) {
        var path = where.getAnnotation(Path.class);
        return path == null
                ? Stream.empty()
                : LEFT_OPEN.matcher(path.value()).results().map((MatchResult found) -> found.group(1));
    }

    @Test
    void there_are_many_acts_to_look_at() {
        assertThat(resources().stream().flatMap(ApiAddressesTest::acts)).hasSizeGreaterThan(100);
    }

    @ParameterizedTest
    @MethodSource("resources")
    void every_part_of_an_address_that_is_left_open_is_asked_for_by_the_act_behind_it(Class<?> resource) {
        assertThat(acts(resource)).isNotEmpty().allSatisfy(act -> {
            var asked = Arrays.stream(act.getParameters())
                    .filter(one -> one.isAnnotationPresent(PathParam.class))
                    .map(one -> one.getAnnotation(PathParam.class).value());
            assertThat(asked)
                    .as(act.getName())
                    .containsExactlyInAnyOrderElementsOf(
                            Stream.concat(leftOpen(resource), leftOpen(act)).toList());
        });
    }
}
