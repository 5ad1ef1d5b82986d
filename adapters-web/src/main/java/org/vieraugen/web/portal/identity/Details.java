package org.vieraugen.web.portal.identity;

import java.util.stream.Stream;
import org.vieraugen.domain.identity.Identity;
import org.vieraugen.domain.identity.Identity.Detail;
import org.vieraugen.web.portal.Typed;

/** The form's fields for name and contact. */
public final class Details {
    private Details() {}

    /** Notes what is wrong beside the fields. */
    public static void check(Typed typed) {
        check(typed, "name", Detail.NAME);
        check(typed, "address", Detail.ADDRESS);
        check(typed, "email", Detail.EMAIL);
        check(typed, "phone", Detail.PHONE);
        if (Stream.of("name", "address", "email", "phone")
                .allMatch(field -> typed.wrong(field).isEmpty())) {
            typed.check("name", () -> identity(typed));
        }
    }

    private static void check(Typed typed, String field, Detail detail) {
        typed.given(field).ifPresent(given -> typed.check(field, () -> detail.check(given)));
    }

    /** @throws org.vieraugen.domain.Malformed when nothing is given */
    public static Identity identity(Typed typed) {
        return new Identity(typed.given("name"), typed.given("address"), typed.given("email"), typed.given("phone"));
    }
}
