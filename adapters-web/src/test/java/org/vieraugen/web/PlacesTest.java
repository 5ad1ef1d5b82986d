package org.vieraugen.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vieraugen.web.faces.Portal;

/** No address of an act leads nowhere when it is read: each has its page. */
class PlacesTest {
    private static final String ID = "00000000-0000-4000-8000-000000000001";

    private final Places places = new Places(new Portal().getClasses());

    private static Stream<String> addresses(Class<? extends Annotation> method) {
        return new Portal()
                .getClasses().stream()
                        .filter(one -> one.isAnnotationPresent(Path.class)
                                && one.getAnnotation(Path.class).value().startsWith("/{language}"))
                        .sorted(Comparator.comparing(Class::getName))
                        .flatMap(one -> Arrays.stream(one.getMethods())
                                .filter(act -> act.isAnnotationPresent(method))
                                .map(act -> filled(Places.template(one, act))));
    }

    static List<String> acts() {
        return addresses(POST.class).toList();
    }

    static List<String> pages() {
        return addresses(GET.class).filter(path -> !path.isEmpty()).toList();
    }

    /** The template with something in each place that fits. */
    private static String filled(String template) {
        return template.replace("{id:[0-9a-f-]{36}}", ID)
                .replaceAll("\\{[a-z]+:\\[0-9a-f-]\\{36}}", ID)
                .replace("{number:[A-Za-z]{2,5}-[Aa]-[0-9]{4}-[0-9]{8}-[A-Za-z]}", "ABH-A-2026-00000017-K")
                .replaceAll("\\{[a-z]+:\\[A-Za-z0-9[^]]*]\\{\\d+,\\d+}}", "abcdefghijklmnopqrstuvwx-0123456789")
                .replaceAll("\\{[a-z]+:(?:\\\\d|\\[0-9])\\{1,\\d+}}", "7")
                .replaceAll("\\{[a-z]+:([a-z-]+)\\|[^}]*}", "$1")
                .replaceAll("\\{[a-z]+}", "some");
    }

    @Test
    void there_are_many_acts_and_pages_to_look_at() {
        assertThat(acts()).hasSizeGreaterThan(100);
        assertThat(pages()).hasSizeGreaterThan(60).noneMatch(path -> path.contains("{"));
    }

    @ParameterizedTest
    @MethodSource("acts")
    void the_address_of_every_act_has_a_page_that_can_be_read(String act) {
        assertThat(act).doesNotContain("{");
        assertThat(places.page(act)).hasValueSatisfying(page -> assertThat(act).startsWith(page));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void every_page_is_its_own(String page) {
        assertThat(places.page(page)).contains(page);
    }

    @ParameterizedTest
    @CsvSource({
        "/case/answer, /case",
        "/case/files, /case",
        "/receipt/secret, /receipt",
        "/staff/account/code, /staff/account",
        "/staff/cases/ABH-2026-00017-K/assign-first, /staff/cases/ABH-2026-00017-K",
        "/staff/absence/own, /staff/absence",
        "/staff/sign-out, /staff",
        "/partner/sign-out, /partner",
        "/staff/bodies/00000000-0000-4000-8000-000000000001/report/3/confirmation, /staff/bodies/00000000-0000-4000-8000-000000000001"
    })
    void above_an_act_stands_the_page_with_its_form(String act, String page) {
        assertThat(places.above(act)).contains(page);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "/follow", "/nowhere", "/nowhere/at/all"})
    void above_everything_else_is_the_start(String path) {
        assertThat(places.above(path)).isEmpty();
    }

    @Test
    void what_is_left_open_takes_one_part_and_only_what_fits() {
        assertThat(places.page("/staff/bodies/not-a-body")).contains("/staff/bodies");
        assertThat(places.page("/complain/foreigners/what/2/else")).contains("/complain/foreigners/what/2");
    }
}
