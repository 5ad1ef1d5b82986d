package org.vieraugen.domain.identity;

import java.util.Optional;
import java.util.regex.Pattern;
import org.vieraugen.domain.Text;

/** Who complained: up to 200 characters of name, 1,000 of address, 320 of e-mail, 50 of phone. At least one is given. */
public record Identity(
        Optional<String> name, Optional<String> address, Optional<String> email, Optional<String> phone) {
    private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@]+");

    public Identity {
        name.ifPresent(text -> Text.required("contact.name", text, 200));
        address.ifPresent(text -> Text.required("contact.address", text, 1_000));
        email.ifPresent(text -> Text.required("contact.email", text, 320));
        phone.ifPresent(text -> Text.required("contact.phone", text, 50));
        if (email.isPresent() && !EMAIL.matcher(email.get()).matches()) {
            throw new org.vieraugen.domain.Malformed("contact.email", "bad-email", "is not an e-mail address");
        }
        if (name.isEmpty() && address.isEmpty() && email.isEmpty() && phone.isEmpty()) {
            throw new org.vieraugen.domain.Malformed(
                    "contact", "empty", "must hold at least one of name, address, email, phone");
        }
    }
}
