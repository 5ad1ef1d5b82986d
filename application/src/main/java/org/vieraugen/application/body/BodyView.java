package org.vieraugen.application.body;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.vieraugen.domain.body.Body;
import org.vieraugen.domain.body.Member;
import org.vieraugen.domain.party.Address;

/**
 * A body as somebody of the staff sees it.
 *
 * @param today in Germany
 * @param keeps whether it is for the reader to change it, and to know how its members are reached
 */
public record BodyView(Body body, LocalDate today, boolean keeps) {
    public boolean isOver() {
        return body.isOver(today);
    }

    /** Whether anything can be changed by the reader now. */
    public boolean isOpen() {
        return keeps && !isOver();
    }

    /** Those who belong to it today, or will. */
    public List<Member> members() {
        return body.members().stream()
                .filter(member -> !body.isOver(member, today))
                .toList();
    }

    /** Those who have left, who stay visible (E6). */
    public List<Member> former() {
        return body.members().stream()
                .filter(member -> body.isOver(member, today))
                .toList();
    }

    /** Where the member is written to; names and organisations are public, addresses are not. */
    public Optional<Address> address(Member member) {
        return member.who().address().filter(address -> keeps);
    }
}
