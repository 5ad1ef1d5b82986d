package org.vieraugen.domain.identity;

import java.util.Optional;
import java.util.regex.Pattern;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.Text;

/** Who complained: up to 200 characters of name, 1,000 of address, 320 of e-mail, 50 of phone. At least one is given. */
public record Identity(
        Optional<String> name, Optional<String> address, Optional<String> email, Optional<String> phone) {
    private static final Pattern EMAIL_FORM = Pattern.compile("[^\\s@]+@[^\\s@]+");

    /** One way to know or reach somebody; the field's name follows the request. */
    public enum Detail {
        NAME("contact.name", 200),
        ADDRESS("contact.address", 1_000),
        EMAIL("contact.email", 320),
        PHONE("contact.phone", 50);

        private final String field;
        private final int most;

        Detail(String field, int most) {
            this.field = field;
            this.most = most;
        }

        public String field() {
            return field;
        }

        /** The longest it may be, in code points. */
        public int most() {
            return most;
        }

        /** @throws Malformed when it is blank, too long, not storable, or no e-mail address where it should be one */
        public String check(String given) {
            Text.required(field, given, most);
            if (this == EMAIL && !EMAIL_FORM.matcher(given).matches()) {
                throw new Malformed(field, "bad-email", "is not an e-mail address");
            }
            return given;
        }
    }

    public Identity {
        name.ifPresent(Detail.NAME::check);
        address.ifPresent(Detail.ADDRESS::check);
        email.ifPresent(Detail.EMAIL::check);
        phone.ifPresent(Detail.PHONE::check);
        if (name.isEmpty() && address.isEmpty() && email.isEmpty() && phone.isEmpty()) {
            throw new Malformed("contact", "empty", "must hold at least one of name, address, email, phone");
        }
    }
}
