package org.vieraugen.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.ext.ParamConverter;
import java.lang.annotation.Annotation;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.complaint.Reference;
import org.vieraugen.domain.conflict.Seat;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.testing.Office;

/** The domain's words in addresses. */
class ReferencesTest {
    private static <T> ParamConverter<T> converter(Class<T> type) {
        return new References().getConverter(type, type, new Annotation[0]);
    }

    @Test
    void a_reference_may_be_typed_in_small_letters() {
        var reference = Reference.of("ABH", 2026, 1);
        assertThat(converter(Reference.class).fromString(reference.text().toLowerCase(Locale.ROOT)))
                .isEqualTo(reference);
        assertThat(converter(Reference.class).toString(reference)).isEqualTo(reference.text());
        assertThatThrownBy(() -> converter(Reference.class).fromString("ABH-1"))
                .isInstanceOfSatisfying(
                        Malformed.class, e -> assertThat(e.field()).isEqualTo("reference"));
    }

    @Test
    void a_key_of_the_staff_is_read_as_it_is() {
        assertThat(converter(StaffKey.class).fromString("albers")).isEqualTo(Office.ALBERS);
        assertThatThrownBy(() -> converter(StaffKey.class).fromString("no such key!"))
                .isInstanceOf(Malformed.class);
    }

    @Test
    void a_word_that_is_none_is_told_with_those_that_are() {
        assertThat(converter(Seat.class).fromString("SECOND")).isEqualTo(Seat.SECOND);
        for (var wrong : new String[] {"second", "THIRD", ""}) {
            assertThatThrownBy(() -> converter(Seat.class).fromString(wrong))
                    .isInstanceOfSatisfying(Malformed.class, e -> {
                        assertThat(e.field()).isEqualTo("seat");
                        assertThat(e.reason()).isEqualTo("unknown");
                    })
                    .hasMessage("must be one of DESK, FIRST, SECOND, OMBUDS, COUNTERSIGN, PICK");
        }
    }

    @Test
    void every_other_type_is_for_others() {
        assertThat(converter(String.class)).isNull();
        assertThat(converter(Integer.class)).isNull();
    }
}
