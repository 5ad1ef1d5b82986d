package org.vieraugen.persistence.stored;

import java.time.Instant;
import java.util.Optional;
import org.vieraugen.domain.file.Authorisation;
import org.vieraugen.domain.identity.Identity;
import org.vieraugen.domain.party.Address;

/** How it is stored who complains, whom they have allowed to, and where a party is written to. */
final class IdentityForms {
    private IdentityForms() {}

    record Person(Optional<String> name, Optional<String> address, Optional<String> email, Optional<String> phone)
            implements Form<Identity> {
        static Person of(Identity identity) {
            return new Person(identity.name(), identity.address(), identity.email(), identity.phone());
        }

        @Override
        public Identity domain() {
            return new Identity(name, address, email, phone);
        }
    }

    record Signed(
            String signer,
            String whom,
            String name,
            Optional<String> drawing,
            String text,
            Instant at,
            String fingerprint,
            String confirmation)
            implements Form<Authorisation> {
        static Signed of(Authorisation given) {
            return new Signed(
                    Codes.SIGNER.word(given.signer()),
                    given.whom(),
                    given.name(),
                    given.drawing(),
                    given.text(),
                    given.at(),
                    given.fingerprint(),
                    given.confirmation());
        }

        @Override
        public Authorisation domain() {
            return new Authorisation(Codes.SIGNER.of(signer), whom, name, drawing, text, at, fingerprint, confirmation);
        }
    }

    record WrittenTo(String mail) implements Form<Address> {
        static WrittenTo of(Address address) {
            return new WrittenTo(address.mail());
        }

        @Override
        public Address domain() {
            return new Address(mail);
        }
    }
}
