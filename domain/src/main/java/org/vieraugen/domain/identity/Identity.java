package org.vieraugen.domain.identity;

import java.util.Optional;
import org.vieraugen.domain.Text;

/** Who complained: up to 200 characters of name, 1,000 of address, 320 of e-mail, 50 of phone. At least one is given. */
public record Identity(
        Optional<String> name, Optional<String> address, Optional<String> email, Optional<String> phone) {
    public Identity {
        name.ifPresent(text -> Text.required("contact.name", text, 200));
        address.ifPresent(text -> Text.required("contact.address", text, 1_000));
        email.ifPresent(text -> Text.required("contact.email", text, 320));
        phone.ifPresent(text -> Text.required("contact.phone", text, 50));
        if (email.isPresent() && !email.get().matches("[^\\s@]+@[^\\s@]+")) {
            throw new org.vieraugen.domain.Malformed("contact.email", "bad-email", "is not an e-mail address");
        }
        if (name.isEmpty() && address.isEmpty() && email.isEmpty() && phone.isEmpty()) {
            throw new org.vieraugen.domain.Malformed(
                    "contact", "empty", "must hold at least one of name, address, email, phone");
        }
    }
}
