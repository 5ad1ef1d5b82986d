package org.vieraugen.web.api.body;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vieraugen.domain.body.Membership;
import org.vieraugen.domain.party.TermOfOffice;
import org.vieraugen.web.api.Given;

/** As what somebody joins, read the same way wherever it is given. */
record MembershipRequest(
        Membership.@Nullable Voice voice, @Nullable String bench, @Nullable LocalDate from, @Nullable LocalDate until) {
    Membership membership() {
        return new Membership(
                new TermOfOffice(Given.required("from", from), Optional.ofNullable(until)),
                voice == null ? Membership.Voice.VOTING : voice,
                Given.text(bench));
    }
}
