package org.vieraugen.web.portal.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which fields stand in a page that was written. */
class PageFormsTest {
    private static final String FORM =
            "<form method=\"post\" action=\"/de/staff/x\"><textarea name=\"words\">a</textarea></form>";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p title=\"<form method='post'>\">1 < 2 & 3 > 2</p>" + FORM,
                "<p data-x='<textarea name=\"other\">'>a</p>" + FORM,
                "<p>He said \"<b>no</b>\", and isn't <i>here</i></p>" + FORM,
                "<script>if (a<b) x = '<form><input name=\"other\">';</script>" + FORM,
                "<title><form><input name=\"other\"></title>" + FORM,
                "<!-- <> --><p>< form></p></ form>" + FORM,
                FORM + "<p class=\"never closed",
                FORM + "<",
                FORM + "</",
                FORM + "<form method=\"post\""
            })
    void what_only_looks_like_a_field_is_none(String page) {
        assertThat(new PageForms(page).all()).singleElement().satisfies(form -> {
            assertThat(form.tag().value("action")).isEqualTo("/de/staff/x");
            assertThat(form.controls()).singleElement().satisfies(control -> {
                assertThat(control.name()).isEqualTo("words");
                assertThat(control.value()).isEqualTo("a");
            });
        });
    }

    @Test
    void a_field_stands_where_its_tag_says() {
        var page =
                "<main id=\"a\"><form><p>x<br></p><input type=\"text\" name=\"n\" value=\"a &amp; &lt;b&gt;\" required></form></main>";
        var forms = new PageForms(page);
        assertThat(page.substring(0, forms.main())).isEqualTo("<main id=\"a\">");
        assertThat(forms.all().get(0).controls()).singleElement().satisfies(control -> {
            assertThat(control.value()).isEqualTo("a & <b>");
            assertThat(page.substring(control.tag().start(), control.tag().end()))
                    .startsWith("<input ")
                    .endsWith(" required>");
            assertThat(control.tag().has("required")).isTrue();
        });
    }

    @Test
    void a_page_without_a_form_has_none() {
        assertThat(new PageForms("").all()).isEmpty();
        assertThat(new PageForms("<p>a").all()).isEmpty();
        assertThat(new PageForms("<p>a").main()).isZero();
    }
}
