package org.vieraugen.domain.identity;

import java.util.Optional;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.Text;
import org.vieraugen.domain.party.EmailAddress;

/** Who complained: up to 200 characters of name, 1,000 of address, 320 of e-mail, 50 of phone. At least one is given. */
public record Identity(
        Optional<String> name, Optional<String> address, Optional<String> email, Optional<String> phone) {
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

        /**
         * As it is kept: exactly as given, but an e-mail address without what came along when it was pasted.
         *
         * @throws Malformed when it is empty, too long, not storable, or no e-mail address that mail could reach where it should be one
         */
        public String check(String given) {
            Text.required(field, given, most);
            return this == EMAIL
                    ? EmailAddress.read(given)
                            .orElseThrow(() -> new Malformed(field, "bad-email", "is not an e-mail address that works"))
                    : given;
        }
    }

    public Identity {
        name.ifPresent(Detail.NAME::check);
        address.ifPresent(Detail.ADDRESS::check);
        email = email.map(Detail.EMAIL::check);
        phone.ifPresent(Detail.PHONE::check);
        if (name.isEmpty() && address.isEmpty() && email.isEmpty() && phone.isEmpty()) {
            throw new Malformed("contact", "empty", "must hold at least one of name, address, email, phone");
        }
    }
}
